import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  createJsonSchema,
  datasetFiles,
  emptyFiles,
  type JsonSchema,
  resolveSchema,
} from '../../../../src/lib/dataset/dataset-schema.ts';

const schema = createJsonSchema();

/** A node of a schema, its path, and whether it is the value of a field. */
interface Node {
  path: string;
  node: JsonSchema;
  field: boolean;
}

/** Every node below a schema node, at any depth. */
function listNodes(parent: JsonSchema, path: string): Node[] {
  const inner: Node[] = [
    ...Object.entries(parent.properties ?? {}).map(([name, node]) => ({
      path: `${path}.${name}`,
      node,
      field: true,
    })),
    ...(parent.items ? [{ path: `${path}[]`, node: parent.items, field: false }] : []),
    ...(parent.anyOf ?? []).map((node) => ({ path, node, field: false })),
    ...Object.entries(parent.$defs ?? {}).map(([name, node]) => ({
      path: name,
      node,
      field: false,
    })),
  ];
  return inner.flatMap((each) => [each, ...listNodes(each.node, each.path)]);
}

const nodes = listNodes(schema, '');

describe('createJsonSchema', () => {
  test('describes every field in Chinese', () => {
    const fields = nodes.filter(({ field }) => field);
    expect(fields.length).toBeGreaterThan(100);
    const silent = fields.filter(({ node }) => !/\p{sc=Han}/u.test(node.description ?? ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('allows no field it does not name', () => {
    const open = nodes.filter(({ node }) => node.properties && node.additionalProperties !== false);
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test('bounds every text, by length or by a pattern', () => {
    const endless = nodes.filter(
      ({ path, node }) =>
        node.type === 'string' &&
        !path.startsWith('NumberingFile') &&
        !path.endsWith('.$schema') &&
        !node.maxLength &&
        !node.enum &&
        !node.pattern,
    );
    expect(endless.map(({ path }) => path)).toEqual([]);
  });

  test('has a definition for every file, with a description', () => {
    const definitions = Object.entries(schema.$defs ?? {});
    expect(definitions.length).toBeGreaterThanOrEqual(Object.keys(datasetFiles).length);
    expect(definitions.filter(([, node]) => !node.description).map(([name]) => name)).toEqual([]);
  });

  test('lets every file name its schema', () => {
    const without = Object.entries(schema.$defs ?? {}).filter(([, n]) => !n.properties?.$schema);
    expect(without.map(([name]) => name)).toEqual([]);
  });
});

test('an absent optional file stands for a valid empty one', () => {
  const optional = Object.entries(datasetFiles).filter(([name]) => name in emptyFiles);
  const required = Object.keys(datasetFiles).filter((name) => !(name in emptyFiles));
  expect(required).toEqual(['site', 'standards']);
  // No grammar at all is less than any file may hold: it knows no prefix.
  const invalid = optional
    .filter(([name]) => name !== 'numbering')
    .filter(([name, { schema: file }]) => {
      const empty = (emptyFiles as Record<string, unknown>)[name];
      return !(file as z.ZodType).safeParse(empty).success;
    });
  expect(invalid.map(([name]) => name)).toEqual([]);
});

test('every reference of the schema leads to a definition, so that an editor can follow it', () => {
  const references: string[] = [];
  JSON.stringify(schema, (key, value) => {
    if (key === '$ref') references.push(value);
    return value;
  });
  expect(references.length).toBeGreaterThan(0);
  for (const $ref of references) expect(resolveSchema({ $ref }, schema).properties).toBeDefined();
});
