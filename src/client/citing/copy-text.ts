import { classes } from '../contract.ts';

/**
 * Puts text on the clipboard. On plain http the clipboard API does not exist; the copy command of the
 * document does the same there.
 * @returns whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Denied by the browser or by policy: the command may still be allowed.
    }
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = classes.copyField;
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  const done = runCopyCommand();
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

/** Puts a link on the clipboard as rich text with its words as plain text, as word processors take it. */
export async function copyLink(link: HTMLAnchorElement): Promise<boolean> {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', link.outerHTML);
    event.clipboardData?.setData('text/plain', `${link.textContent} ${link.href}`);
  };
  document.addEventListener('copy', fill);
  const done = runCopyCommand();
  document.removeEventListener('copy', fill);
  return done;
}

/** Browsers may refuse the command, by its answer or by throwing, and may come without it. */
function runCopyCommand(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
