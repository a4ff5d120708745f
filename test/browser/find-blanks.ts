import type { Page } from 'playwright-core';

/** Blanks inside brackets and before points of Chinese, in the text of a page or left by its layout, with what is around. */
export const findBlanks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const opens = /[（“《〔]$/u;
    const closes = /^[）”》〕，。、；：]/u;
    const stray = /.{0,6}(?:[（“《〔]\s|\s[）”》〕，。、；：]).{0,6}/gu;
    const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, figcaption, summary';
    const inText = [...document.querySelectorAll(blocks)]
      .filter((element) => !element.querySelector(`${blocks}, pre, svg`))
      .flatMap((element) => element.textContent?.trim().match(stray) ?? []);
    const inLayout = [...document.querySelectorAll('main *')].flatMap((element) => {
      const { previousSibling: before, nextSibling: after } = element;
      const { display, marginLeft, marginRight, paddingLeft, paddingRight } =
        getComputedStyle(element);
      const [left, right] = [
        [marginLeft, paddingLeft],
        [marginRight, paddingRight],
      ].map((sizes) => sizes.some((size) => Number.parseFloat(size) > 0));
      const text = (node: Node | null) => (node instanceof Text ? node.data : '');
      const isApart =
        display.startsWith('inline') &&
        ((left && opens.test(text(before))) || (right && closes.test(text(after))));
      return isApart ? [`${element.tagName}.${element.className} ${element.textContent}`] : [];
    });
    return [...inText, ...inLayout];
  });
