import { VFile } from 'vfile';
import { matter } from 'vfile-matter';

/**
 * Takes a text apart at the YAML front matter it begins with; lines end in LF or CRLF.
 * @returns `data` is empty and `body` the whole text when there is none.
 * @throws {YAMLParseError} of the package yaml when it is not YAML.
 */
export function splitFrontMatter(text: string): { data: unknown; body: string } {
  const file = new VFile(text);
  matter(file, { strip: true });
  return { data: file.data.matter, body: String(file) };
}
