import { render } from 'preact';
import type { Language } from '../../../shared/messages/language.ts';
import { loadWords } from '../../../shared/messages/translations.ts';
import { ShareView } from './ShareView.tsx';
import { SHARE_WORDS } from './share-words.ts';

export interface ShareOptions {
  name: string;
  url: string;
  codeUrl: string;
  printUrl?: string;
  language: Language;
}

/** Shows the ways to share in a dialog over the page, until the visitor closes it. */
export async function openShare({ language, ...shared }: ShareOptions): Promise<void> {
  const words = await loadWords(SHARE_WORDS, language);
  if (document.querySelector('dialog[open]')) return; // tapped again while this was loading
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'share-title');
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close(); // beside it: on what the dialog covers
  });
  render(<ShareView {...shared} words={words} onClose={() => dialog.close()} />, dialog);
  document.body.append(dialog);
  dialog.showModal();
}
