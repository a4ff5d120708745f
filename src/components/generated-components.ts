import CitationMatrix from './figures/CitationMatrix.astro';
import CitationReadings from './figures/CitationReadings.astro';
import FencedBlock from './figures/FencedBlock.astro';
import SourceFigure from './figures/SourceFigure.astro';
import CategoryStandards from './lists/CategoryStandards.astro';
import FamilyStandards from './lists/FamilyStandards.astro';
import SubcategoryStandards from './lists/SubcategoryStandards.astro';
import SubsystemStandards from './lists/SubsystemStandards.astro';
import VersionChanges from './lists/VersionChanges.astro';
import SystemLink from './platform/SystemLink.astro';
import SystemStandards from './platform/SystemStandards.astro';
import ViewStandards from './platform/ViewStandards.astro';
import Anchor from './source/Anchor.astro';
import Flag from './source/Flag.astro';
import ScrollTable from './source/ScrollTable.astro';
import Term from './source/Term.astro';
import PrintedNumber from './standard/PrintedNumber.astro';
import StandardCitations from './standard/StandardCitations.astro';
import StandardCiting from './standard/StandardCiting.astro';
import StandardErrata from './standard/StandardErrata.astro';
import StandardEvents from './standard/StandardEvents.astro';
import StandardImpact from './standard/StandardImpact.astro';
import StandardNumber from './standard/StandardNumber.astro';
import StandardParts from './standard/StandardParts.astro';
import StandardPriorities from './standard/StandardPriorities.astro';
import StandardStatus from './standard/StandardStatus.astro';
import StandardSystems from './standard/StandardSystems.astro';

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
