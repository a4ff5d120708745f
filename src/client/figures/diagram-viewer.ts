import { classes, elements } from '../contract.ts';
import { sayFigures } from '../say.ts';

const steps = [0.5, 0.75, 1, 1.5, 2, 3];

/** Lets a diagram be opened large: scaled by buttons or keys, moved by dragging or scrolling. */
class DiagramViewer extends HTMLElement {
  connectedCallback(): void {
    const drawing = this.querySelector('svg');
    if (!drawing || typeof HTMLDialogElement === 'undefined') return;
    const open = createButton(sayFigures('diagram.enlarge'), () => this.open(drawing));
    open.className = classes.diagramOpen;
    this.append(open);
  }

  private open(drawing: SVGSVGElement): void {
    const dialog = document.createElement('dialog');
    dialog.className = classes.diagramDialog;
    dialog.setAttribute(
      'aria-label',
      drawing.querySelector('title')?.textContent ?? sayFigures('diagram.untitled'),
    );
    const stage = document.createElement('div');
    stage.className = classes.diagramStage;
    stage.tabIndex = 0;
    const home = drawing.parentElement;
    const scale = createScale(drawing);
    const bar = document.createElement('div');
    bar.className = classes.diagramBar;
    bar.append(
      createButton(sayFigures('diagram.smaller'), () => scale(-1)),
      createButton(sayFigures('diagram.larger'), () => scale(1)),
      createButton(sayFigures('diagram.close'), () => dialog.close()),
    );
    dialog.append(bar, stage);
    dialog.addEventListener('keydown', ({ key }) => {
      if (key === '+' || key === '=') scale(1);
      if (key === '-') scale(-1);
    });
    dialog.addEventListener('close', () => {
      restoreSize(drawing);
      home?.append(drawing);
      dialog.remove();
      this.querySelector<HTMLElement>(`.${classes.diagramOpen}`)?.focus();
    });
    // The one drawing is moved, not copied: its ids stay unique.
    stage.append(drawing);
    letDrag(stage);
    document.body.append(dialog);
    dialog.showModal();
    stage.focus();
  }
}

function createButton(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', act);
  return button;
}

/** Steps the size of a drawing up or down; its natural size is that of its view box. */
function createScale(drawing: SVGSVGElement): (by: 1 | -1) => void {
  let step = steps.indexOf(1);
  const { width, height } = drawing.viewBox.baseVal;
  return (by) => {
    step = Math.min(steps.length - 1, Math.max(0, step + by));
    const factor = steps[step] ?? 1;
    drawing.setAttribute('width', String(width * factor));
    drawing.setAttribute('height', String(height * factor));
  };
}

function restoreSize(drawing: SVGSVGElement): void {
  const { width, height } = drawing.viewBox.baseVal;
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
}

function letDrag(stage: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || (event.target as Element).closest('a')) return;
    const { clientX: x, clientY: y } = event;
    from = { x, y, left: stage.scrollLeft, top: stage.scrollTop };
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    stage.scrollTo(from.left + from.x - clientX, from.top + from.y - clientY);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    stage.addEventListener(end, () => {
      from = null;
    });
  }
}

/** Registers the element. */
export function defineDiagramViewer(): void {
  customElements.define(elements.diagramViewer, DiagramViewer);
}
