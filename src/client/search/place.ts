import { attributes } from '../contract.ts';

/** Where the site stands, seen from the page that is open. */
export interface SearchPlace {
  /** The site's root, ending in a slash. */
  root: string;
  /** The full address of a file of the search, with what makes a browser fetch a changed one. */
  address(file: string): string;
}

/** The site's root, seen from a script of its own: these all stand in one folder there. */
export function readRoot(script: HTMLScriptElement | null): string {
  return new URL('..', script?.src ?? location.href).href;
}

/** Finds the place from the site's own script, which every page has. */
export function readPlace(script: HTMLScriptElement | null): SearchPlace {
  const root = readRoot(script);
  const version = script?.getAttribute(attributes.searchVersion) ?? '';
  return {
    root,
    address: (file) => `${root}${file}${version ? `?v=${version}` : ''}`,
  };
}

const loading = new Map<string, Promise<void>>();

/** Loads a script once. @throws when it cannot be loaded; the next call tries again. */
export function loadScript(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(address);
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });
  loading.set(address, promise);
  return promise;
}
