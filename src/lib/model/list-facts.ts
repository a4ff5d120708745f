import { pageAddress } from '../addresses/page-address.ts';
import type { SourcePlace } from '../dataset/types.ts';
import { type CitedSide, listCited } from './citations/list-cited.ts';
import type { Fact, FactPart, FactView } from './fact.ts';
import type { Model } from './model.ts';
import { toOutsideKey } from './number-key.ts';
import { formatPlace, placeAddress } from './places/format-place.ts';
import { toSuccessor } from './relations/find-successors.ts';
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

/** The numbers and the title of a standard. */
function listNames(model: Model, { record, titleLang }: Standard): Fact[] {
  const { say, phrase } = model.labels;
  const own = (id: string, name: string, words: FactPart | null | undefined, extra: FactView[]) =>
    words
      ? [{ id, in: ['page' as const, 'markdown' as const, ...extra], name, parts: [words] }]
      : [];
  return [
    ...own('number', say('field.standardNumber'), record.number, ['card']),
    ...own('planNumber', say('field.planNumber'), record.planNumber, [
      'booklet',
      ...(record.number ? [] : (['card'] as const)),
    ]).map((fact) => ({ ...fact, word: 'planNumber' as const })),
    ...own('title', say('field.title'), nameTitle(record.title, titleLang), ['card']),
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
              { number: other.number ?? other.title ?? '', note: say('status.notListed') },
            ],
      ),
    );
    const parts = linkSuccessors(model, [...named.values()]);
    return parts.length > 0 ? [{ id: side, in: ['booklet'], name: words, parts }] : [];
  };
  return [...name('cites', say('field.cites')), ...name('citedBy', say('field.citedBy'))];
}
