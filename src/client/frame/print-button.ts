import { elements } from '../contract.ts';
import { saySite } from '../say.ts';

/** A button that opens the print dialogue of the browser; without script its place stays empty. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = saySite('print.button');
    button.addEventListener('click', () => print());
    this.append(button);
  }
}

/** Registers the element. */
export function definePrintButton(): void {
  customElements.define(elements.printButton, PrintButton);
}
