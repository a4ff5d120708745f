import type { conceptFiles } from '../dataset/concept-files.ts';
import { attachments } from './attachments/concept.ts';
import { booklets } from './booklets/concept.ts';
import { categories } from './categories/concept.ts';
import { changes } from './changes/concept.ts';
import type { Concept } from './concept.ts';
import { descriptions } from './descriptions/concept.ts';
import { errata } from './errata/concept.ts';
import { fields } from './fields/concept.ts';
import { flows } from './flows/concept.ts';
import { gaps } from './gaps/concept.ts';
import { grid } from './grid/concept.ts';
import { integration } from './integration/concept.ts';
import { leads } from './leads/concept.ts';
import { news } from './news/concept.ts';
import { platform } from './platform/concept.ts';
import { relations } from './relations/concept.ts';
import { roadmap } from './roadmap/concept.ts';
import { status } from './status/concept.ts';
import { subsystems } from './subsystems/concept.ts';
import { terms } from './terms/concept.ts';
import { works } from './works/concept.ts';

const all: Record<keyof typeof conceptFiles, Concept> & Record<string, Concept> = {
  ...{ works, status, relations, categories, subsystems, platform, flows, gaps, grid, roadmap },
  ...{ leads, terms, errata },
  ...{ news, changes, integration, descriptions, fields, attachments, booklets },
};

/** Every concept a dataset may have, in the order in which readers meet them. Nothing else lists them. */
export const concepts: readonly Concept[] = Object.values(all);
