import { expect, test } from 'vitest';
import { createJsonSchema } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { exportSchema } from '../../../../../src/lib/outputs/json/export-schema.ts';

test('a site in the language of the descriptions publishes them', () => {
  expect(exportSchema('zh-CN')).toEqual(createJsonSchema());
});

test('another one publishes the structure, without words and with every property', () => {
  const site = exportSchema('en').$defs?.SiteFile;
  expect(JSON.stringify(exportSchema('en'))).not.toMatch(/\p{Script=Han}/u);
  expect(Object.keys(site?.properties ?? {})).toEqual(
    Object.keys(createJsonSchema().$defs?.SiteFile?.properties ?? {}),
  );
  expect(site?.properties).toHaveProperty('description.type', 'string');
});
