import { createJsonSchema, type JsonSchema } from '../../dataset/dataset-schema.ts';
import type { Language } from '../../labels/languages.ts';

/** The language in which the schema says what each field is for. */
const described: Language = 'zh-CN';

/**
 * The schema of the data as a site publishes it. What it says of each field speaks to maintainers, in their language;
 * readers of a site in another language get the structure alone, for words they cannot read tell them nothing.
 */
export function exportSchema(lang: string): JsonSchema {
  const schema = createJsonSchema();
  return lang === described ? schema : (leaveOutWords(schema) as JsonSchema);
}

/** A node of a schema without its title and description; a property that is called so stays. */
function leaveOutWords(node: unknown, isMembers = false): unknown {
  if (Array.isArray(node)) return node.map((inner) => leaveOutWords(inner));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMembers || (key !== 'title' && key !== 'description'))
      .map(([key, inner]) => [
        key,
        leaveOutWords(inner, !isMembers && ['properties', '$defs'].includes(key)),
      ]),
  );
}
