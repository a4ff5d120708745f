import { attributes, classes, elements } from '../contract.ts';
import { createElement } from '../create-element.ts';
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
      this.createRow('永久网址', address),
      this.createRow('Markdown', `[${escapeMarkdown(title)}](${address})`),
      this.createRow('Word、WPS', title, () => copyLink(link)),
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
    const label = `复制${name}`;
    const button = createElement('button', { type: 'button', 'aria-label': label }, '复制');
    let timer = 0;
    button.addEventListener('click', async () => {
      const done = await copy();
      const words = done ? `已复制：${name}` : '浏览器不允许复制，请选中文字后按 Ctrl+C';
      this.status.textContent = words;
      button.textContent = done ? '已复制' : '未能复制';
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = '复制';
        this.status.textContent = '';
      }, 4000);
    });
    return button;
  }
}

const escapeMarkdown = (text: string) => text.replace(/[\\[\]`*_<>]/g, '\\$&');

customElements.define(elements.citingBox, CitingBox);
