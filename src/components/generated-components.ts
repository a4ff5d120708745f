import Anchor from './Anchor.astro';
import CategoryStandards from './CategoryStandards.astro';
import CitationMatrix from './CitationMatrix.astro';
import CitationReadings from './CitationReadings.astro';
import FamilyStandards from './FamilyStandards.astro';
import FencedBlock from './FencedBlock.astro';
import Flag from './Flag.astro';
import PrintedNumber from './PrintedNumber.astro';
import ScrollTable from './ScrollTable.astro';
import SourceFigure from './SourceFigure.astro';
import StandardCitations from './StandardCitations.astro';
import StandardCiting from './StandardCiting.astro';
import StandardErrata from './StandardErrata.astro';
import StandardEvents from './StandardEvents.astro';
import StandardImpact from './StandardImpact.astro';
import StandardNumber from './StandardNumber.astro';
import StandardParts from './StandardParts.astro';
import StandardPriorities from './StandardPriorities.astro';
import StandardStatus from './StandardStatus.astro';
import StandardSystems from './StandardSystems.astro';
import SubcategoryStandards from './SubcategoryStandards.astro';
import SubsystemStandards from './SubsystemStandards.astro';
import SystemLink from './SystemLink.astro';
import SystemStandards from './SystemStandards.astro';
import Term from './Term.astro';
import VersionChanges from './VersionChanges.astro';
import ViewStandards from './ViewStandards.astro';

/** What generated pages may use by name. Each component takes an id and nothing else. */
export const generatedComponents = {
  Anchor,
  CategoryStandards,
  CitationMatrix,
  CitationReadings,
  FamilyStandards,
  Flag,
  PrintedNumber,
  SourceFigure,
  StandardCitations,
  StandardCiting,
  StandardErrata,
  StandardEvents,
  StandardImpact,
  StandardNumber,
  StandardParts,
  StandardPriorities,
  StandardStatus,
  StandardSystems,
  SubcategoryStandards,
  SubsystemStandards,
  SystemLink,
  SystemStandards,
  Term,
  VersionChanges,
  ViewStandards,
  pre: FencedBlock,
  table: ScrollTable,
};
