import { attributes, classes, elements } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { sayCiting } from '../say.ts';
import { copyLink, copyText } from './copy-text.ts';

/** Adds copy buttons to the citations of a standard, and the forms that carry this page's address. */
class CitingBox extends HTMLElement {
  private readonly status = createElement('p', { class: classes.citingStatus, role: 'status' });

  connectedCallback(): void {
    const [usual, others] = Array.from(this.querySelectorAll('dl'));
    if (!usual || !others || this.contains(this.status)) return;
    for (const row of this.querySelectorAll<HTMLElement>('dl > div')) {
      const text = row.querySelector('pre')?.textContent ?? '';
      const name = row.querySelector('dt')?.textContent ?? '';
      row.append(
        createElement(
          'dd',
          { class: classes.citingCopy },
          this.createButton(name, () => copyText(text)),
        ),
      );
    }
    const title = this.getAttribute(attributes.title) ?? document.title;
    const address = location.href.split('#')[0] ?? location.href;
    const link = createElement('a', { href: address }, title);
    usual.append(
      this.createRow(sayCiting('citing.address'), address),
      this.createRow('Markdown', `[${escapeMarkdown(title)}](${address})`),
      this.createRow(sayCiting('citing.wordProcessors'), title, () => copyLink(link)),
    );
    others.append(this.createRow('HTML', link.outerHTML));
    usual.after(this.status);
  }

  private createRow(name: string, text: string, copy = () => copyText(text)): HTMLElement {
    const value = createElement('dd', {}, createElement('pre', { tabindex: '0' }, text));
    return createElement(
      'div',
      {},
      createElement('dt', {}, name),
      value,
      createElement('dd', { class: classes.citingCopy }, this.createButton(name, copy)),
    );
  }

  private createButton(name: string, copy: () => Promise<boolean>): HTMLButtonElement {
    const label = sayCiting('citing.copyOf', { name });
    const button = createElement(
      'button',
      { type: 'button', 'aria-label': label },
      sayCiting('citing.copy'),
    );
    let timer = 0;
    button.addEventListener('click', async () => {
      const done = await copy();
      this.status.textContent = done
        ? sayCiting('citing.copiedOf', { name })
        : sayCiting('citing.barred');
      button.textContent = sayCiting(done ? 'citing.copied' : 'citing.failed');
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = sayCiting('citing.copy');
        this.status.textContent = '';
      }, 4000);
    });
    return button;
  }
}

const escapeMarkdown = (text: string) => text.replace(/[\\[\]`*_<>]/g, '\\$&');

customElements.define(elements.citingBox, CitingBox);
