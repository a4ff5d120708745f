import type { FactPart } from '../fact.ts';
import type { Model } from '../model.ts';
import { isReported } from '../trust.ts';
import type { News, NewsAgent } from './news.ts';

/** What a piece of news is about: the name it goes by, and its page where the dataset has it. */
export interface NewsSubject {
  number: string | null;
  title: string;
  /** The language of the title, where it is not that of the site. */
  titleLang: string | undefined;
  address?: string;
  standard?: string;
}

type Known = Pick<Model, 'labels' | 'resolveStandard'>;

/** The standard that something happened to, under the number it has there. */
export function nameSubject(model: Known, news: News): NewsSubject {
  const { standard, number, title } = news;
  if (typeof standard !== 'string') {
    return { number: standard.number ?? null, title: standard.title ?? '', titleLang: undefined };
  }
  const known = model.resolveStandard(standard);
  // What is said of the news itself is not said twice.
  const isMarked = isReported(news);
  const own = known.number === null || isMarked ? known.number : known.label;
  return {
    number: number ?? own,
    title: title ?? (isMarked ? known.title : known.titleLabel),
    titleLang: title === undefined ? known.titleLang : undefined,
    address: known.address,
    standard,
  };
}

/** What took its place or changed it, with links where that is there: 由 GB/T 1.1—2020 代替; empty where none is known. */
export function describeAgents(model: Known, news: News): FactPart[] {
  const { kind, agents } = news;
  const { say, phrase } = model.labels;
  if (agents.length === 0) return [];
  const number = agents.flatMap((agent, i): FactPart[] => [
    ...(i > 0 ? [say('mark.comma')] : []),
    linkAgent(model, agent, isReported(news)),
  ]);
  if (kind === 'amended' || kind === 'updated') {
    return phrase<'news.changedBy', FactPart[]>('news.changedBy', { number }).flat();
  }
  return phrase<'news.replacedBy', FactPart[]>('news.replacedBy', { number }).flat();
}

/** @param isMarked whether what it stands in is said to be reported already. */
function linkAgent(model: Known, { number, record }: NewsAgent, isMarked: boolean): FactPart {
  if (record === undefined) return number;
  const known = model.resolveStandard(record);
  const words = isMarked ? (known.number ?? known.title) : known.label;
  return { words, address: known.address, standard: record };
}

/** The page that tells more of it: that of the standard, or of what took the place of one outside the dataset. */
export function findNewsPage(model: Known, news: News): string | undefined {
  const { address } = nameSubject(model, news);
  const agent = news.agents.find(({ record }) => record !== undefined)?.record;
  return address ?? (agent === undefined ? undefined : model.resolveStandard(agent).address);
}
