import { copyLink, copyText } from './copy-text.ts';

/** Adds copy buttons to the citations of a standard, and the forms that carry this page's address. */
class CitingBox extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('dl');
    if (!list) return;
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    status.className = 'citing-status';
    for (const row of list.querySelectorAll<HTMLElement>(':scope > div')) {
      const text = row.querySelector('pre')?.textContent ?? '';
      row.append(createButton(status, () => copyText(text)));
    }
    const title = this.dataset.title ?? document.title;
    const address = location.href.split('#')[0] ?? location.href;
    const link = createLink(address, title);
    list.append(
      createRow(status, '永久网址', address, () => copyText(address)),
      createRow(status, 'Markdown', `[${escapeMarkdown(title)}](${address})`),
      createRow(status, 'HTML', link.outerHTML),
      createRow(status, '链接（可贴入 Word、WPS）', title, () => copyLink(link)),
    );
    this.append(status);
  }
}

function createRow(
  status: HTMLElement,
  name: string,
  text: string,
  copy: () => Promise<boolean> = () => copyText(text),
): HTMLElement {
  const row = document.createElement('div');
  const term = document.createElement('dt');
  term.textContent = name;
  const value = document.createElement('dd');
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.textContent = text;
  value.append(pre);
  row.append(term, value, createButton(status, copy));
  return row;
}

function createButton(status: HTMLElement, copy: () => Promise<boolean>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '复制';
  button.addEventListener('click', async () => {
    const done = await copy();
    status.textContent = done ? '已复制' : '浏览器不允许复制，请选中文字后按 Ctrl+C';
    button.textContent = done ? '已复制' : '复制';
    setTimeout(() => {
      button.textContent = '复制';
    }, 2000);
  });
  return button;
}

function createLink(address: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  return link;
}

const escapeMarkdown = (text: string) => text.replace(/[\\[\]`*_<>]/g, '\\$&');

/** Registers `<citing-box>`. */
export function defineCitingBox(): void {
  customElements.define('citing-box', CitingBox);
}
