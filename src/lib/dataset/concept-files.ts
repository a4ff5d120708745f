import { categoriesFile } from '../concepts/categories/schema.ts';
import { flowsFile } from '../concepts/flows/schema.ts';
import { leadsFile } from '../concepts/leads/schema.ts';
import { platformFile } from '../concepts/platform/schema.ts';
import { relationsFile } from '../concepts/relations/schema.ts';
import { roadmapFile } from '../concepts/roadmap/schema.ts';
import { subsystemsFile } from '../concepts/subsystems/schema.ts';
import { termsFile } from '../concepts/terms/schema.ts';

/** The files of a dataset folder that belong to a concept: its schema, and what its absence stands for. */
export const conceptFiles = {
  categories: { schema: categoriesFile, empty: { categories: [] } },
  subsystems: { schema: subsystemsFile, empty: { subsystems: [] } },
  platform: { schema: platformFile, empty: { overview: null, views: [], systems: [] } },
  flows: { schema: flowsFile, empty: { participants: [], flows: [], exchanges: [] } },
  roadmap: { schema: roadmapFile, empty: { roadmap: null } },
  relations: { schema: relationsFile, empty: { relations: [] } },
  leads: { schema: leadsFile, empty: { leads: [] } },
  terms: { schema: termsFile, empty: { terms: [] } },
} as const;
