import type { Page } from 'playwright-core';

/** The elements that make a page wider than its window; those inside something that scrolls do not. */
export const findWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement),
    );
    return [`${over}px`, ...wide.slice(0, 3).map((e) => e.outerHTML.slice(0, 120))];
  });
