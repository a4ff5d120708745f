type Reading = 'known' | 'printed';

const key = 'reading';
const words: Record<Reading, string> = { known: '今日所知', printed: '照录' };

/**
 * Shows the page as known today or as the source documents print it: every element with `data-printed`
 * changes its words, and its class where it has `data-printed-class`. The choice is kept for other pages.
 */
class ReadingSwitch extends HTMLElement {
  connectedCallback(): void {
    const label = document.createElement('span');
    label.textContent = '读法';
    const buttons = (Object.keys(words) as Reading[]).map((reading) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words[reading];
      button.dataset.reading = reading;
      button.addEventListener('click', () => {
        remember(reading);
        show(reading);
      });
      return button;
    });
    this.replaceChildren(label, ...buttons);
    show(recall());
  }
}

/** Storage may be barred, as in some browsers from a folder: the choice then holds for the page. */
function remember(reading: Reading): void {
  try {
    localStorage.setItem(key, reading);
  } catch {}
}

function recall(): Reading {
  try {
    return localStorage.getItem(key) === 'printed' ? 'printed' : 'known';
  } catch {
    return 'known';
  }
}

function show(reading: Reading): void {
  document.documentElement.dataset.reading = reading;
  for (const element of document.querySelectorAll<HTMLElement>('[data-printed]')) {
    swap(element, reading);
  }
  for (const button of document.querySelectorAll<HTMLElement>('reading-switch button')) {
    button.setAttribute('aria-pressed', String(button.dataset.reading === reading));
  }
  announce(reading);
}

function swap(element: HTMLElement, reading: Reading): void {
  const { printed = '', printedClass } = element.dataset;
  element.dataset.known ??= element.textContent ?? '';
  element.dataset.knownClass ??= element.className;
  element.textContent = reading === 'printed' ? printed : element.dataset.known;
  if (printedClass) {
    element.className = reading === 'printed' ? printedClass : element.dataset.knownClass;
  }
}

/** A reader of the printed state must not take it for today's. */
function announce(reading: Reading): void {
  document.querySelector('.reading-notice')?.remove();
  if (reading === 'known') return;
  const notice = document.createElement('p');
  notice.className = 'reading-notice';
  notice.setAttribute('role', 'status');
  notice.textContent = '正在照录：状态、编号与名称均如来源文件所印，不是今日所知。';
  document.querySelector('main')?.prepend(notice);
}

/** Registers `<reading-switch>`. */
export function defineReadingSwitch(): void {
  customElements.define('reading-switch', ReadingSwitch);
}
