import { formatFact } from '../../model/fact.ts';
import { listFactsIn } from '../../model/list-facts.ts';
import type { Model } from '../../model/model.ts';

/** A line of a card: which of the names stands before it, and what it says. */
type CardLine = readonly [name: number, words: string];

/** The cards of a site. */
export interface StandardCards {
  /** The names of facts, each once for all cards. */
  names: string[];
  /** The lines of each card, by the name of the standard's page in its folder without the ending. */
  lines: Record<string, CardLine[]>;
}

/** The cards of all standards: those of their facts that a card has room for. */
export function listStandardCards(model: Model): StandardCards {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  };
  const lines = model.standards.map((standard): [string, CardLine[]] => [
    standard.id,
    listFactsIn('card', model, standard).map((fact) => [numberOf(fact.name), formatFact(fact)]),
  ]);
  return { names, lines: Object.fromEntries(lines) };
}
