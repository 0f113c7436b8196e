import { createElement, setAttributes } from '../create-element.ts';
import { placementTexts } from './placement-texts.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MOVE = 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3';
const CLOSE = 'M6 6l12 12M18 6L6 18';

export interface Tools {
  element: HTMLElement;
  /** For a finger, which cannot hover; until something else is touched. */
  show(): void;
  speak(lang: string): void;
}

/** What shows beside the launcher on hover, focus and a long touch: to move it, to send it away. */
export function createTools({ onMove, onDismiss }: { onMove(): void; onDismiss(): void }): Tools {
  const [move, close] = [tool('move', MOVE, onMove), tool('dismiss', CLOSE, onDismiss)];
  const element = createElement('div', { class: 'tools' }, [move, close]);
  const hide = (event: Event) => {
    if (event.composedPath().includes(element)) return;
    element.classList.remove('shown');
    document.removeEventListener('pointerdown', hide, true);
  };
  return {
    element,
    show() {
      element.classList.add('shown');
      document.addEventListener('pointerdown', hide, true);
    },
    speak(lang) {
      const { language, texts } = placementTexts(lang);
      const [moving, dismissing] = texts;
      setAttributes(element, { lang: language });
      setAttributes(move, { 'aria-label': moving, title: moving });
      setAttributes(close, { 'aria-label': dismissing, title: dismissing });
    },
  };
}

function tool(name: string, path: string, onClick: () => void): HTMLElement {
  const drawing = createElement('path', { d: path }, [], SVG);
  const button = createElement('button', { type: 'button', class: name }, [
    createElement('svg', { viewBox: '0 0 24 24' }, [drawing], SVG),
  ]);
  button.addEventListener('click', onClick);
  return button;
}
