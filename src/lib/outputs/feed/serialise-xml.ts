/** An XML element: its name, its attributes, and what is in it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes an XML document. Every text of the tree stays text. */
export function serialiseXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`;
}

function write(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([k, v]) => ` ${k}="${escapeText(v)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${node.children.map(write).join('')}</${node.name}>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}
