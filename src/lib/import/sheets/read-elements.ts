import { Parser } from 'saxen';

/** What is told of the elements of an XML document, in their order; names come without a prefix. */
export interface ElementListener {
  open(name: string, read: () => Record<string, string>): void;
  /** The text between two marks, its entities resolved. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads an XML document element by element; one that is broken is read as far as it can be. */
export function readElements(xml: string, { open, text, close }: ElementListener): void {
  const bare = (name: string) => name.replace(/^.*:/, '');
  const parser = new Parser()
    .on('openTag', (name, read) => open(bare(name), read))
    .on('warn', () => {});
  if (text) parser.on('text', (raw, decode) => text(decode(raw)));
  if (close) parser.on('closeTag', (name) => close(bare(name)));
  parser.parse(xml);
}
