import { attributes } from '../contract.ts';

/** The colours a reader asks for; `system` leaves it to the browser. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'theme';

/** The theme chosen before. Storage may be barred, as in some browsers from a folder. */
export function recallTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Keeps a theme for other pages; where storage is barred it holds for this page. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {}
}

/** Shows the page in a theme. */
export function applyTheme(theme: Theme): void {
  const page = document.documentElement;
  if (theme === 'system') page.removeAttribute(attributes.theme);
  else page.setAttribute(attributes.theme, theme);
}

// As the first script of the page: before anything is shown, so that no page flashes in the other colours.
applyTheme(recallTheme());
