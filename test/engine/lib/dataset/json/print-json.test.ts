import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJson } from '../../../../../src/lib/dataset/json/print-json.ts';

const schema = {
  properties: { id: {}, list: { items: { properties: { a: {}, b: {} } } }, maybe: {} },
};

test('orders members as the schema does, unknown ones last as they were', () => {
  const value = { z: 1, maybe: null, y: 2, list: [{ b: 1, a: 2 }], id: 'x' };
  expect(printJson(value, schema)).toBe(
    '{"id": "x", "list": [{"a": 2, "b": 1}], "maybe": null, "z": 1, "y": 2}\n',
  );
});

test('looks through the alternatives of a nullable object', () => {
  const nullable = { anyOf: [{ properties: { a: {}, b: {} } }, { type: 'null' }] };
  expect(printJson({ b: 1, a: 2 }, nullable)).toBe('{"a": 2, "b": 1}\n');
  expect(printJson(null, nullable)).toBe('null\n');
});

test('breaks what does not fit in 100 columns', () => {
  const long = 'x'.repeat(60);
  expect(printJson({ a: long, b: [long] })).toBe(`{\n  "a": "${long}",\n  "b": ["${long}"]\n}\n`);
});

test('loses nothing and is idempotent', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const printed = printJson(value, schema);
      expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(printJson(JSON.parse(printed), schema)).toBe(printed);
    }),
  );
});

test('orders members at every depth of a schema that refers to itself', () => {
  const root = {
    $defs: {
      File: { properties: { list: { items: { $ref: '#/$defs/Node' } } } },
      Node: { properties: { id: {}, inner: { items: { $ref: '#/$defs/Node' } } } },
    },
  };
  const value = { list: [{ inner: [{ inner: [], id: 'b' }], id: 'a' }] };
  expect(printJson(value, root.$defs.File, root)).toBe(
    '{"list": [{"id": "a", "inner": [{"id": "b", "inner": []}]}]}\n',
  );
  expect(() => printJson({}, { $ref: '#/$defs/None' }, root)).toThrow('#/$defs/None');
});
