import { folders } from '../contract.ts';
import { loadScript, type SearchPlace } from './place.ts';

const received = new Map<string, unknown>();

/** Takes the data an index script hands over. */
export function receiveData(name: string, data: unknown): void {
  received.set(name, data);
}

/** The data of one of the search's files. @throws when there is none. */
export async function loadData<Data>(place: SearchPlace, name: string): Promise<Data> {
  if (!received.has(name)) await loadScript(place.address(`${folders.search}/${name}.js`));
  if (!received.has(name)) throw new Error(name);
  return received.get(name) as Data;
}
