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
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
