import type { Trust } from '../../dataset/types.ts';
import type { News } from './news.ts';

/**
 * Joins what is said more than once of the same: the same happening to the same standard, on the same date as far as
 * both are precise. What is joined has the more precise date, all that is said of it, and of the trusts the least.
 */
export function mergeNews(all: readonly News[]): News[] {
  const alike = Map.groupBy(all, keyOf);
  return [...alike.values()].flatMap((said) => {
    const merged: News[] = [];
    for (const news of said.toSorted((a, b) => b.date.length - a.date.length)) {
      const at = merged.findIndex(({ date }) => date.startsWith(news.date));
      const same = merged[at];
      if (same) merged[at] = join(same, news);
      else merged.push(news);
    }
    return merged;
  });
}

/** What a piece of news is about, its date aside. */
const keyOf = ({ kind, standard, number }: News): string =>
  JSON.stringify([kind, standard, number]);

/** From the least to the most. */
const trusts: readonly Trust[] = ['open', 'reported', 'verified', 'proved-by-source'];

function join(one: News, other: News): News {
  const agents = [...one.agents, ...other.agents];
  const keys = agents.map(({ record, number }) => record ?? number);
  return {
    ...one,
    title: one.title ?? other.title,
    agents: agents.filter((_, i) => keys.indexOf(keys[i] ?? '') === i),
    trust: trusts.find((trust) => trust === one.trust || trust === other.trust) ?? one.trust,
    evidence: unite(one.evidence, other.evidence),
    places: unite(one.places, other.places),
    notes: unite(one.notes, other.notes),
  };
}

/** Both lists, what is equal in them once. */
function unite<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const byText = [...one, ...other].map((item) => [JSON.stringify(item), item] as const);
  return [...new Map(byText).values()];
}
