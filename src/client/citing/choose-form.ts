import { classes } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { sayCiting } from '../say.ts';

let count = 0;

/**
 * A choice between forms of a citation, each called by its heading: only the chosen one shows, the first to begin
 * with; where the choice stands before them, style sheets leave their headings to print.
 */
export function createChoice(forms: readonly HTMLElement[]): HTMLFieldSetElement {
  const name = `citing-form-${count++}`;
  const show = (chosen: HTMLElement | undefined) => {
    for (const form of forms) form.hidden = form !== chosen;
  };
  const options = forms.map((form, i) => {
    const button = createElement('input', { type: 'radio', name });
    button.checked = i === 0;
    button.addEventListener('change', () => show(form));
    const words = form.querySelector('h3')?.textContent ?? '';
    return createElement('label', {}, button, words);
  });
  show(forms[0]);
  const legend = createElement('legend', {}, sayCiting('citing.choice'));
  return createElement('fieldset', { class: classes.citingChoice }, legend, ...options);
}
