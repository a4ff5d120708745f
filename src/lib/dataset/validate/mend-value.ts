import { z } from 'zod';
import { type DatasetPart, schemaOf } from '../dataset-schema.ts';
import type { Hole } from '../findings/ground.ts';
import { suggest } from '../findings/suggest.ts';
import type { JsonPath } from '../json/parse-json.ts';
import { schemaAt, unwrap } from './schema-at.ts';

type Container = Record<string | number, unknown>;

/** How many times a value is mended and checked again: an emptied object lacks its members once more. */
const rounds = 12;

/**
 * Makes a value fit the types of its schema, so that the rules across files can look at all of the dataset: what is
 * of the wrong type becomes empty, what is merely written wrongly stays.
 * @returns the value, and where nothing is known of what was meant; null for a value that cannot be mended.
 */
export function mendValue(
  part: DatasetPart,
  original: unknown,
): { value: unknown; holes: Hole[] } | null {
  let value = structuredClone(original);
  const holes: Hole[] = [];
  for (let round = 0; round < rounds; round++) {
    const issues = schemaOf(part).safeParse(value).error?.issues ?? [];
    if (round === 0) holes.push(...issues.flatMap((issue) => listHoles(part, issue, original)));
    const wrong = issues.filter((issue) => !isHarmless(issue));
    if (wrong.length === 0) return { value, holes };
    for (const { path } of wrong) value = replace(part, value, path as JsonPath);
  }
  return null;
}

/** What a value may have and still be of its type. */
const harmless: ReadonlySet<string> = new Set([
  'too_big',
  'too_small',
  'invalid_format',
  'unrecognized_keys',
  'custom',
]);

/** Whether a value is of its type all the same: of one of several types, where it is of any of them. */
const isHarmless = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_union'
    ? issue.errors.some((errors) => errors.length > 0 && errors.every(isHarmless))
    : harmless.has(issue.code);

/** Members by which others refer to the record they stand in, or of which its address is made. */
const naming = ['id', 'formerIds', 'row', 'column', 'printedColumn', 'version'];
const isNaming = (member: string): boolean => naming.includes(member);

function listHoles(file: DatasetPart, issue: z.core.$ZodIssue, root: unknown): Hole[] {
  const path = issue.path as JsonPath;
  if (issue.code !== 'unrecognized_keys') return [createHole(file, path)];
  const schema = unwrap(schemaAt(file, path));
  if (!(schema instanceof z.ZodObject)) return [];
  const record = memberAt(root, path) as Container;
  const absent = Object.keys(schema.shape).filter((key) => !Object.hasOwn(record, key));
  // A member that is not known may be meant for the one it is most like, or else for any absent one it would fit.
  const listFitting = (key: string) =>
    absent.filter((name) => isOfType(schema.shape[name], record[key]));
  return issue.keys
    .flatMap((key) => suggest(key, Object.keys(schema.shape)) ?? listFitting(key))
    .map((key) => createHole(file, [...path, key]));
}

/** Whether a value is of the type of a node of a schema, however it is written. */
function isOfType(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  const issues = schema && z.safeParse(schema, value).error?.issues;
  return schema !== undefined && (issues ?? []).every(isHarmless);
}

const memberAt = (root: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((at, step) => (at as Container | null)?.[step], root);

/** A hole at a path: what is lost there is judged by what the schema has there. */
function createHole(file: DatasetPart, path: JsonPath): Hole {
  const schema = schemaAt(file, path);
  const named = path.findLast((step) => typeof step === 'string') ?? '';
  const object = unwrap(schema);
  // What a file says as a whole may have a page of its own.
  const isWhole = path.length === 0 || (path.length === 1 && object instanceof z.ZodObject);
  if (isWhole || holdsRecords(schema)) return { file, path, lost: 'list' };
  const isRecord = object instanceof z.ZodObject && typeof path.at(-1) === 'number';
  // Tables and figures stand alone, and much is referred to by the ids made of theirs.
  const isAlone = object instanceof z.ZodObject && Object.hasOwn(object.shape, 'id');
  if (isAlone && !isRecord) return { file, path, lost: 'list' };
  return { file, path, lost: isRecord || isNaming(named) ? 'record' : 'value' };
}

/** Whether there are records with ids of their own below a node of a schema. */
function holdsRecords(node: z.core.$ZodType | undefined): boolean {
  const schema = unwrap(node);
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).some(holdsRecords);
  const element = schema instanceof z.ZodArray ? unwrap(schema.element) : undefined;
  // The rows of a table are lists of cells, and each is referred to.
  if (!(element instanceof z.ZodObject)) return element instanceof z.ZodArray;
  return Object.keys(element.shape).some(isNaming) || holdsRecords(element);
}

/** Puts what is empty in the place of a value: of the nearest around it, where the schema has nothing empty for it. */
function replace(part: DatasetPart, root: unknown, path: JsonPath): unknown {
  const last = path.at(-1);
  if (last === undefined) return {};
  const parent = memberAt(root, path.slice(0, -1));
  if (parent === null || typeof parent !== 'object') return root;
  const around = unwrap(schemaAt(part, path.slice(0, -1)));
  const empty =
    around instanceof z.ZodRecord ? { value: undefined } : emptyOf(schemaAt(part, path));
  if (empty === null) return replace(part, root, path.slice(0, -1));
  if (empty.value === undefined) delete (parent as Container)[last];
  else (parent as Container)[last] = empty.value;
  return root;
}

function emptyOf(schema: z.core.$ZodType | undefined): { value: unknown } | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { value: undefined };
  if (schema instanceof z.ZodNullable) return { value: null };
  // Addresses and the like have classes of their own, of which `z.ZodString` is none.
  if (schema?._zod.def.type === 'string') return { value: '' };
  if (schema instanceof z.ZodNumber) return { value: 0 };
  if (schema instanceof z.ZodBoolean) return { value: false };
  if (schema instanceof z.ZodEnum) return { value: schema.options[0] };
  if (schema instanceof z.ZodLiteral) return { value: schema.value };
  if (schema instanceof z.ZodArray) return { value: [] };
  if (schema instanceof z.ZodUnion) return emptyOf(schema.options[0]);
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? { value: {} } : null;
}
