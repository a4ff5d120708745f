import Anchor from './Anchor.astro';
import CategoryStandards from './CategoryStandards.astro';
import FamilyStandards from './FamilyStandards.astro';
import ScrollTable from './ScrollTable.astro';
import StandardCitations from './StandardCitations.astro';
import StandardCiting from './StandardCiting.astro';
import StandardErrata from './StandardErrata.astro';
import StandardEvents from './StandardEvents.astro';
import StandardParts from './StandardParts.astro';
import StandardStatus from './StandardStatus.astro';
import SubcategoryStandards from './SubcategoryStandards.astro';
import SubsystemStandards from './SubsystemStandards.astro';

/** What generated pages may use by name. Each component takes an id and nothing else. */
export const generatedComponents = {
  Anchor,
  CategoryStandards,
  FamilyStandards,
  StandardCitations,
  StandardCiting,
  StandardErrata,
  StandardEvents,
  StandardParts,
  StandardStatus,
  SubcategoryStandards,
  SubsystemStandards,
  table: ScrollTable,
};
