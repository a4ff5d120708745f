import { pageAddress } from '../addresses/page-address.ts';
import type { SourcePlace } from '../dataset/types.ts';
import { type CitedSide, listCited } from './citations/list-cited.ts';
import { type Fact, type FactPart, type FactView, formatFact } from './fact.ts';
import type { Identity } from './identity/read-identity.ts';
import type { Model } from './model.ts';
import { toOutsideKey } from './numbers/number-key.ts';
import { formatPlace, placeAddress } from './places/format-place.ts';
import { toSuccessor } from './relations/find-successors.ts';
import { nameOutside } from './relations/relation-graph.ts';
import type { Standard } from './standard.ts';
import { linkSuccessors } from './status/describe-status.ts';

/**
 * Everything known of a standard, line by line: the one list of which its page, its Markdown and JSON twins, its
 * entry in booklets and its card each show what they have room for, under the same names in the same order.
 */
export function listFacts(model: Model, standard: Standard): Fact[] {
  const { record, family } = standard;
  const { say } = model.labels;
  return [
    ...listNames(model, standard),
    ...(family
      ? [
          {
            id: 'family',
            in: ['page', 'markdown'] as const,
            name: say('field.family'),
            parts: [{ words: family.name, address: pageAddress.family(family.id) }],
          },
        ]
      : []),
    ...model.parts.flatMap((part) => part.facts?.(model, standard) ?? []),
    ...(record.place
      ? [
          {
            id: 'place',
            in: ['page', 'markdown'] as const,
            name: say('field.place'),
            parts: [toPart(model, record.place)],
          },
        ]
      : []),
    ...listRelated(model, standard),
  ];
}

/** Those facts of a standard that a view shows, in the order of the list. */
export function listFactsIn(view: FactView, model: Model, standard: Standard): Fact[] {
  return listFacts(model, standard).filter((fact) => fact.in.includes(view));
}

/** The numbers and the title of a standard; on its page those that do not head it already. */
function listNames(model: Model, standard: Standard): Fact[] {
  const { record, identity, number, label, titleLabel, titleLang } = standard;
  const isPlan = number === record.planNumber;
  const heading: readonly string[] = [number, label, titleLabel, ...listHeaded(identity)].filter(
    (words) => words !== null,
  );
  const { say, phrase } = model.labels;
  const own = (id: string, name: string, words: FactPart | null | undefined, extra: FactView[]) =>
    words
      ? [{ id, in: [...onPage(words), 'markdown' as const, ...extra], name, parts: [words] }]
      : [];
  const onPage = (words: FactPart): FactView[] => {
    const said = formatFact({ parts: [words] });
    return heading.includes(said) ? [] : ['page'];
  };
  return [
    ...own('number', say('field.standardNumber'), isPlan ? null : number && label, ['card']),
    ...own('planNumber', say('field.planNumber'), record.planNumber, [
      'booklet',
      ...(isPlan ? (['card'] as const) : []),
    ]),
    ...listFormer(model, identity),
    ...own('title', say('field.title'), nameTitle(titleLabel, titleLang), ['card']),
    ...(record.otherNumbers ?? []).map(({ number, place: printed, note }): Fact => {
      const place = toPart(model, printed);
      return {
        id: 'otherNumber',
        in: ['page', 'markdown'],
        name: say('field.otherNumber'),
        parts: note
          ? phrase('otherNumber.noted', { number, place, note })
          : phrase('otherNumber.value', { number, place }),
      };
    }),
  ];
}

/** What the heading of a page says beside number and title. */
const listHeaded = ({ formerNumbers }: Identity): string[] =>
  formerNumbers.map(({ number }) => number);

/** What it is called elsewhere: what the source misprints, the title of the plan, the number of another source. */
function listFormer({ labels: { say } }: Model, identity: Identity): Fact[] {
  const { formerNumbers, formerTitle, isPlanTitle } = identity;
  const tell = (id: string, name: string, words: string): Fact => ({
    ...{ id, name, parts: [words] },
    in: ['markdown', 'booklet', 'card'],
  });
  return [
    ...formerNumbers.flatMap(({ kind, number }) => {
      if (kind === 'plan') return [];
      if (kind === 'printed') return [tell('printedNumber', say('field.printedAs'), number)];
      return [tell('disputedNumber', say('field.disputedNumber'), number)];
    }),
    ...(formerTitle === null
      ? []
      : [
          isPlanTitle
            ? tell('planTitle', say('field.planTitle'), formerTitle)
            : tell('printedTitle', say('field.titlePrintedAs'), formerTitle),
        ]),
  ];
}

const nameTitle = (words: string, lang: string | undefined): FactPart =>
  lang === undefined ? words : { words, lang };

function toPart({ dataset }: Model, place: SourcePlace): FactPart {
  return { words: formatPlace(place, dataset), address: placeAddress(place, dataset) };
}

function listRelated(model: Model, { id }: Standard): Fact[] {
  const { resolveStandard, dataset, labels } = model;
  const { say } = labels;
  const name = (side: CitedSide, words: string): Fact[] => {
    const others = listCited(model, id, side).map(({ other }) => other);
    const named = new Map(
      others.map((other) =>
        typeof other === 'string'
          ? [other, toSuccessor(resolveStandard(other))]
          : [
              `outside ${toOutsideKey(other, dataset.numbering)}`,
              { number: nameOutside(other), note: say('status.notListed') },
            ],
      ),
    );
    const parts = linkSuccessors(model, [...named.values()]);
    return parts.length > 0 ? [{ id: side, in: ['booklet'], name: words, parts }] : [];
  };
  return [...name('cites', say('field.cites')), ...name('citedBy', say('field.citedBy'))];
}
