/**
 * The link from one page to another: both addresses relative to the site root, the result relative
 * to the first page, so that it holds at any mount and in a folder.
 * A link to the page itself keeps its file name, with the fragment if there is one.
 */
export function relativeAddress(from: string, to: string): string {
  const [path = '', fragment] = splitFragment(to);
  const base = from.split('/').slice(0, -1);
  const target = path.split('/');
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) {
    shared++;
  }
  const up = '../'.repeat(base.length - shared);
  return `${up}${target.slice(shared).join('/')}${fragment}`;
}

function splitFragment(address: string): [path: string, fragment: string] {
  const hash = address.indexOf('#');
  return hash < 0 ? [address, ''] : [address.slice(0, hash), address.slice(hash)];
}
