import { attributes, classes, elements } from '../contract.ts';
import { saySite } from '../say.ts';

type Reading = 'known' | 'printed';

const key = 'reading';
const readings: readonly Reading[] = ['known', 'printed'];

/**
 * Shows the page as known today or as the source documents print it: every element that carries what was
 * printed changes its words, and its class where it carries one. The choice is kept for other pages.
 */
class ReadingSwitch extends HTMLElement {
  connectedCallback(): void {
    const label = document.createElement('span');
    label.textContent = saySite('readings.title');
    const buttons = readings.map((reading) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = saySite(`readings.${reading}`);
      button.setAttribute(attributes.reading, reading);
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
  document.documentElement.setAttribute(attributes.reading, reading);
  for (const element of document.querySelectorAll<HTMLElement>(`[${attributes.printed}]`)) {
    swap(element, reading);
  }
  for (const button of document.querySelectorAll(`${elements.readingSwitch} button`)) {
    const pressed = button.getAttribute(attributes.reading) === reading;
    button.setAttribute('aria-pressed', String(pressed));
  }
  announce(reading);
}

/** The words and the class of elements as known today. */
const knownStates = new WeakMap<Element, readonly [words: string, className: string]>();

function swap(element: HTMLElement, reading: Reading): void {
  const known = knownStates.get(element) ?? [element.textContent ?? '', element.className];
  knownStates.set(element, known);
  const printed = element.getAttribute(attributes.printed) ?? '';
  const printedClass = element.getAttribute(attributes.printedClass);
  element.textContent = reading === 'printed' ? printed : known[0];
  if (printedClass) element.className = reading === 'printed' ? printedClass : known[1];
}

/** A reader of the printed state must not take it for today's. */
function announce(reading: Reading): void {
  document.querySelector(`.${classes.readingNotice}`)?.remove();
  if (reading === 'known') return;
  const notice = document.createElement('p');
  notice.className = classes.readingNotice;
  notice.setAttribute('role', 'status');
  notice.textContent = saySite('readings.notice');
  document.querySelector('main')?.prepend(notice);
}

/** Registers the element. */
export function defineReadingSwitch(): void {
  customElements.define(elements.readingSwitch, ReadingSwitch);
}
