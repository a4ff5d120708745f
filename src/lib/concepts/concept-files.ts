import { categoriesFile } from './categories/schema.ts';
import { flowsFile } from './flows/schema.ts';
import { platformFile } from './platform/schema.ts';
import { roadmapFile } from './roadmap/schema.ts';
import { subsystemsFile } from './subsystems/schema.ts';
import { termsFile } from './terms/schema.ts';

/** The files of a dataset folder that belong to a concept: its schema, and what its absence stands for. */
export const conceptFiles = {
  categories: { schema: categoriesFile, empty: { categories: [] } },
  subsystems: { schema: subsystemsFile, empty: { subsystems: [] } },
  platform: { schema: platformFile, empty: { overview: null, views: [], systems: [] } },
  flows: { schema: flowsFile, empty: { participants: [], flows: [], exchanges: [] } },
  roadmap: { schema: roadmapFile, empty: { roadmap: null } },
  terms: { schema: termsFile, empty: { terms: [] } },
} as const;
