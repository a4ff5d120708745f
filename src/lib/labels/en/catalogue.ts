import { booklets } from './booklets.ts';
import { categories } from './categories.ts';
import { changes } from './changes.ts';
import { client } from './client.ts';
import { descriptions } from './descriptions.ts';
import { errata } from './errata.ts';
import { flows } from './flows.ts';
import { gaps } from './gaps.ts';
import { grid } from './grid.ts';
import { layout } from './layout.ts';
import { lists } from './lists.ts';
import { model } from './model.ts';
import { names } from './names.ts';
import { outputs } from './outputs.ts';
import { pages } from './pages.ts';
import { platform } from './platform.ts';
import { relations } from './relations.ts';
import { roadmap } from './roadmap.ts';
import { search } from './search.ts';
import { standard } from './standard.ts';
import { status } from './status.ts';
import { subsystems } from './subsystems.ts';
import { terms } from './terms.ts';

/** What the interface says in English. */
export const en = {
  ...names,
  ...model,
  ...pages,
  ...standard,
  ...descriptions,
  ...lists,
  ...layout,
  ...outputs,
  ...search,
  ...changes,
  ...errata,
  ...status,
  ...booklets,
  ...terms,
  ...relations,
  ...roadmap,
  ...gaps,
  ...grid,
  ...flows,
  ...platform,
  ...categories,
  ...subsystems,
  ...client,
} as const;
