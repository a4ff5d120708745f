import fc from 'fast-check';
import type {
  AmendmentForm,
  NumberForm,
  SerialForm,
} from '../../../../src/lib/numbering/create-form.ts';
import {
  createScheme,
  type PrefixPiece,
  type PrefixRule,
} from '../../../../src/lib/numbering/create-scheme.ts';
import type { AmendmentRule } from '../../../../src/lib/numbering/form-schema.ts';
import type { NumberingFile } from '../../../../src/lib/numbering/scheme.ts';
import type { Amendment, StandardNumber } from '../../../../src/lib/numbering/value.ts';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const year = fc.integer({ min: 1950, max: 2099 });
const isYear = (value: number) => value >= 1950 && value <= 2099;

function digits(min: number, max: number): fc.Arbitrary<string> {
  const digit = fc.constantFrom(...'0123456789');
  return fc.string({ unit: digit, minLength: min, maxLength: max });
}

function serialOf({ minDigits, maxDigits, leadingZeros, tail }: SerialForm): fc.Arbitrary<string> {
  const head = digits(minDigits, maxDigits).filter(
    (text) => Number(text) > 0 && (leadingZeros || text[0] !== '0'),
  );
  if (tail === null) return head;
  const rest = digits(tail.minDigits, tail.maxDigits).filter((text) => {
    return text.length !== 4 || !isYear(Number(text));
  });
  return fc.tuple(head, rest, fc.boolean()).map(([first, second, whole]) => {
    const short = tail.after !== null && first.length !== tail.after;
    return short || (tail.optional && whole) ? first : first + tail.mark + second;
  });
}

function amendmentOf(form: AmendmentForm, dated: boolean): fc.Arbitrary<Amendment> {
  return fc.tuple(fc.integer({ min: 1, max: 999 }), fc.option(year)).map(([serial, when]) => ({
    mark: form.mark,
    serial,
    ...(when === null || !dated ? {} : { year: when }),
  }));
}

/** What stands behind the prefix of a number of this form. */
export function bodyOf(
  form: NumberForm,
): fc.Arbitrary<Omit<StandardNumber, 'kind' | 'prefix' | 'mandate'>> {
  const part = fc
    .integer({ min: 1, max: 10 ** form.partDigits - 1 })
    .filter((value) => !isYear(value));
  const dated = form.yearMarks.length > 0;
  const amendments = form.amendments.map((kind) => amendmentOf(kind, dated));
  return fc
    .record({
      serial: serialOf(form.serial),
      parts: fc.array(part, { maxLength: form.partLevels }),
      suffix: fc.string({ unit: letter, maxLength: form.suffixLetters }),
      when: fc.option(dated ? year : fc.constant(null)),
      amendment: fc.option(amendments.length > 0 ? fc.oneof(...amendments) : fc.constant(null)),
    })
    .map(({ serial, parts: [first, ...subparts], suffix, when, amendment }) => ({
      serial,
      ...(first === undefined ? {} : { part: first }),
      ...(subparts.length === 0 ? {} : { subparts }),
      ...(suffix === '' ? {} : { suffix }),
      ...(when === null ? {} : { year: when }),
      ...(amendment === null ? {} : { amendment }),
    }));
}

function pieceOf(piece: PrefixPiece): fc.Arbitrary<string> {
  if (piece.kind === 'mark') return fc.constant(piece.mark);
  if (piece.kind === 'letters') return fc.constant(piece.canonical);
  const unit = piece.characters === 'letters' ? letter : fc.constantFrom(...'123456789');
  return fc
    .constantFrom(...piece.lengths)
    .chain((length) => fc.string({ unit, minLength: length, maxLength: length }));
}

function numberOf({ pieces, form, mandate }: PrefixRule): fc.Arbitrary<StandardNumber> {
  return fc
    .tuple(fc.tuple(...pieces.map(pieceOf)), bodyOf(form))
    .map(([prefix, body]) => ({ kind: 'standard', prefix: prefix.join(''), mandate, ...body }));
}

/** Numbers of every family a numbering declares. */
export const declaredNumber = (numbering: NumberingFile): fc.Arbitrary<StandardNumber> =>
  fc.oneof(...createScheme(numbering).prefixes.map(numberOf));

const mark = fc.constantFrom('-' as const, '/' as const, '.' as const);

/** A numbering of one family, its form drawn at random. */
export const grammar: fc.Arbitrary<NumberingFile> = fc
  .record(
    {
      join: mark,
      partMarks: fc.uniqueArray(mark, { minLength: 1 }),
      partDigits: fc.integer({ min: 1, max: 4 }),
      partLevels: fc.integer({ min: 0, max: 4 }),
      suffixLetters: fc.integer({ min: 0, max: 3 }),
      yearMarks: fc.uniqueArray(fc.oneof(mark, fc.constant(':' as const))),
      serial: fc.record(
        {
          minDigits: fc.integer({ min: 1, max: 3 }),
          maxDigits: fc.integer({ min: 3, max: 6 }),
          leadingZeros: fc.boolean(),
          tail: fc.constant({ mark: '-' as const, minDigits: 1, maxDigits: 4 }),
        },
        { requiredKeys: [] },
      ),
      amendments: fc.constant<AmendmentRule[]>([
        { form: '/XG{n}', also: ['第{n}号修改单'] },
        { form: '+A{n}' },
      ]),
    },
    { requiredKeys: [] },
  )
  .map((form) => ({
    prefixes: [{ prefix: 'AB/C-d', name: '例' }],
    years: { from: 1950 },
    ...form,
  }));
