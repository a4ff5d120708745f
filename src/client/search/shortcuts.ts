import { elements } from '../contract.ts';

/** Lets `/` and Ctrl+K (⌘K) go to the search box from anywhere on the page. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key === 'Process' || event.altKey || event.defaultPrevented)
      return;
    const command = event.ctrlKey || event.metaKey;
    const wanted = command
      ? event.key.toLowerCase() === 'k'
      : event.key === '/' && !isEditable(event);
    const input = wanted
      ? document.querySelector<HTMLInputElement>(`${elements.searchBox} input`)
      : null;
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isEditable({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
