import { DiagramError } from './diagram-error.ts';
import type { RenderRequest } from './request.ts';

/** Relative addresses, fragments, http: and https:; no other scheme, no white space. */
const harmlessAddress = /^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:)(?!\/\/))[^\s<>"]+$/i;

function reject(message: string): never {
  throw new DiagramError({ kind: 'request', message });
}

/** Rejects what would make broken or unsafe markup whatever the source says. */
export function checkRequest({ id, title, links = {} }: RenderRequest): void {
  if (!/^[A-Za-z][\w-]*$/.test(id)) reject(`Not usable as an id: ${JSON.stringify(id)}`);
  if (title.trim() === '') reject(`Diagram ${id} needs a title`);
  for (const [node, { href }] of Object.entries(links)) {
    if (!harmlessAddress.test(href)) reject(`Not a usable address for ${node}: ${href}`);
  }
}
