import { attributes, classes, elements } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { sayCiting } from '../say.ts';
import { createChoice } from './choose-form.ts';
import { copyLink, copyText } from './copy-text.ts';

/**
 * Adds copy buttons to citations, the forms that carry the address of a page, and the choice between dated and
 * undated. What has been copied, and what was to be known before, is said in a live region.
 */
class CitingBox extends HTMLElement {
  private readonly status = createElement('p', { class: classes.citingStatus, role: 'status' });

  connectedCallback(): void {
    if (this.contains(this.status)) return;
    for (const row of this.querySelectorAll<HTMLElement>('dl > div')) {
      const shown = row.querySelector('pre');
      const text = shown?.textContent ?? '';
      const name = row.querySelector('dt')?.textContent ?? '';
      const button = this.createButton(name, () => copyText(text), readCaution(row), shown);
      row.append(createElement('dd', { class: classes.citingCopy }, button));
    }
    const forms = Array.from(this.querySelectorAll<HTMLElement>(`.${classes.citingForm}`));
    for (const form of forms) this.addLinks(form);
    if (forms.length > 1) forms[0]?.before(createChoice(forms));
    this.append(this.status);
  }

  private addLinks(form: HTMLElement): void {
    const [usual, others] = Array.from(form.querySelectorAll('dl'));
    const title = form.getAttribute(attributes.title) ?? document.title;
    const page = form.getAttribute(attributes.leadsTo) ?? '';
    const address = new URL(page, location.href).href.split('#')[0] ?? '';
    const link = createElement('a', { href: address }, title);
    const row = (name: string, text: string, copy = () => copyText(text)) =>
      this.createRow(name, text, copy, readCaution(form));
    // The address of a file leads nowhere but on the machine it lies on.
    if (location.protocol === 'file:') {
      usual?.after(createElement('p', { class: classes.note }, sayCiting('citing.fromFolder')));
      return;
    }
    usual?.append(
      row(sayCiting('citing.address'), address),
      row('Markdown', `[${escapeMarkdown(title)}](${address})`),
      row(sayCiting('citing.wordProcessors'), title, () => copyLink(link)),
    );
    others?.append(row('HTML', link.outerHTML));
  }

  private createRow(
    name: string,
    text: string,
    copy: () => Promise<boolean>,
    caution: string,
  ): HTMLElement {
    const shown = createElement('pre', { tabindex: '0' }, text);
    const value = createElement('dd', {}, shown);
    const button = this.createButton(name, copy, caution, shown);
    const copying = createElement('dd', { class: classes.citingCopy }, button);
    return createElement('div', {}, createElement('dt', {}, name), value, copying);
  }

  private createButton(
    name: string,
    copy: () => Promise<boolean>,
    caution: string,
    shown: HTMLElement | null,
  ): HTMLButtonElement {
    const label = sayCiting('citing.copyOf', { name });
    const button = createElement(
      'button',
      { type: 'button', 'aria-label': label },
      sayCiting('citing.copy'),
    );
    const copied = caution
      ? sayCiting('citing.copiedCaution', { name, caution })
      : sayCiting('citing.copiedOf', { name });
    const barred = caution
      ? sayCiting('citing.barredCaution', { caution })
      : sayCiting('citing.barred');
    let timer = 0;
    button.addEventListener('click', async () => {
      const done = await copy();
      if (!done && shown) getSelection()?.selectAllChildren(shown);
      this.status.textContent = done ? copied : barred;
      button.textContent = sayCiting(done ? 'citing.copied' : 'citing.failed');
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = sayCiting('citing.copy');
        // What is to be known, or done, stays until something else is copied.
        if (done && !caution) this.status.textContent = '';
      }, 4000);
    });
    return button;
  }
}

/** What is to be known of the citation an element belongs to. */
const readCaution = (element: HTMLElement): string =>
  element.closest(`[${attributes.caution}]`)?.getAttribute(attributes.caution) ?? '';

const escapeMarkdown = (text: string) => text.replace(/[\\[\]`*_<>]/g, '\\$&');

customElements.define(elements.citingBox, CitingBox);
