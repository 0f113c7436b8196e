import type { PortalState } from './load-portal.ts';
import type { PortalWords } from './portal-words.ts';

/** What the page is called: the business and whom of it one talks to, or what became of it. */
export function portalTitle(state: PortalState, genieName: string | undefined, words: PortalWords): string {
  switch (state.status) {
    case 'loading':
      return words.loading;
    case 'open':
      return genieName ? `${genieName} · ${state.portal.name}` : state.portal.name;
    case 'absent':
      return words.absent.title;
    case 'unreachable':
      return words.unreachable.title;
    default:
      return state satisfies never;
  }
}
