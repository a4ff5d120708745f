import { elements } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { saySite } from '../say.ts';
import { applyTheme, keepTheme, recallTheme, type Theme } from './theme-choice.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Lets the reader choose light or dark colours, or leave it to the system. */
class ThemeSwitch extends HTMLElement {
  private readonly select = createElement('select', { 'aria-label': saySite('theme.title') });

  connectedCallback(): void {
    if (this.contains(this.select)) return;
    const options = themes.map((value) =>
      createElement('option', { value }, saySite(`theme.${value}`)),
    );
    this.select.append(...options);
    this.select.value = recallTheme();
    this.select.addEventListener('change', () => {
      const theme = this.select.value as Theme;
      keepTheme(theme);
      applyTheme(theme);
    });
    // Another tab, or the way back to a page kept in memory.
    addEventListener('storage', () => this.follow());
    addEventListener('pageshow', () => this.follow());
    this.append(this.select);
  }

  private follow(): void {
    this.select.value = recallTheme();
    applyTheme(recallTheme());
  }
}

/** Registers the element. */
export function defineThemeSwitch(): void {
  customElements.define(elements.themeSwitch, ThemeSwitch);
}
