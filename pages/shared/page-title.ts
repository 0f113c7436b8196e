import type { Messages } from '../../shared/messages/messages.ts';
import type { Welcome } from '../../shared/welcome.ts';

/** What the page is called: the Genie's name, or what became of it. */
export function pageTitle(welcome: Welcome, text: Messages): string {
  switch (welcome.status) {
    case 'loading':
      return text.loading;
    case 'open':
    case 'resting':
      return welcome.genie.name;
    case 'private':
      return welcome.genieName;
    case 'absent':
      return text.absent.title;
    case 'unreachable':
      return text.unreachable.title;
    default:
      return welcome satisfies never;
  }
}
