import { client } from './client.ts';
import { glossary } from './glossary.ts';
import { layout } from './layout.ts';
import { lists } from './lists.ts';
import { model } from './model.ts';
import { names } from './names.ts';
import { attachments } from './optional/attachments.ts';
import { booklets } from './optional/booklets.ts';
import { categories } from './optional/categories.ts';
import { changes } from './optional/changes.ts';
import { descriptions } from './optional/descriptions.ts';
import { errata } from './optional/errata.ts';
import { flows } from './optional/flows.ts';
import { gaps } from './optional/gaps.ts';
import { grid } from './optional/grid.ts';
import { leads } from './optional/leads.ts';
import { news } from './optional/news.ts';
import { platform } from './optional/platform.ts';
import { relations } from './optional/relations.ts';
import { roadmap } from './optional/roadmap.ts';
import { status } from './optional/status.ts';
import { subsystems } from './optional/subsystems.ts';
import { terms } from './optional/terms.ts';
import { works } from './optional/works.ts';
import { outputs } from './outputs.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';
import { standard } from './standard.ts';

/** What the interface says in English. */
export const en = {
  ...names,
  ...model,
  ...pages,
  ...standard,
  ...descriptions,
  ...attachments,
  ...lists,
  ...layout,
  ...glossary,
  ...outputs,
  ...search,
  ...changes,
  ...news,
  ...errata,
  ...status,
  ...booklets,
  ...terms,
  ...relations,
  ...roadmap,
  ...gaps,
  ...grid,
  ...leads,
  ...flows,
  ...platform,
  ...categories,
  ...subsystems,
  ...works,
  ...client,
} as const;
