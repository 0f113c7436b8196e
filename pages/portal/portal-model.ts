import { createModel, signal, type ReadonlySignal } from '@preact/signals-core';
import type { PortalGenie } from '../../shared/contract/open-portal.ts';
import { isRunning } from '../../shared/voice/session-state.ts';
import type { OwnedPanelModel } from '../../widget/panel/create-panel-model.ts';
import type { PortalState } from './load-portal.ts';

/** One of the portal's Genies with the conversation that the visitor has, or had, with it. */
export interface Room {
  genie: PortalGenie;
  model: Pick<OwnedPanelModel, 'session' | 'end'>;
}

export interface PortalDeps<R extends Room> {
  load(): Promise<PortalState>;
  /** Makes a room when its Genie is chosen for the first time; it stays for the page's life. */
  openRoom(genie: PortalGenie): R;
}

/** Where the visitor stands: the slug in the address, whose room is shown, and where a running call keeps them from going. */
export interface Place<R extends Room> {
  /** '' is the list of all. */
  slug: string;
  room: R | undefined;
  wanted: PortalGenie | undefined;
}

const NOWHERE = { slug: '', room: undefined, wanted: undefined };

/** A portal and where its visitor is. One call at a time: leaving a running one for another is asked first. */
export const createPortalModel = <R extends Room>(deps: PortalDeps<R>) => {
  const Model = createModel(() => {
    const state = signal<PortalState>({ status: 'loading' });
    const place = signal<Place<R>>(NOWHERE);
    const rooms = new Map<string, R>();

    const enter = (genie: PortalGenie) => {
      const { url_name: slug } = genie;
      const room = rooms.get(slug) ?? deps.openRoom(genie);
      rooms.set(slug, room);
      place.value = { slug, room, wanted: undefined };
    };

    return {
      state: state as ReadonlySignal<PortalState>,
      place: place as ReadonlySignal<Place<R>>,

      async load() {
        if (state.peek().status === 'unreachable') state.value = { status: 'loading' };
        state.value = await deps.load();
      },

      /** Follows the address; a slug that is not of this portal leads to the list. */
      go(slug: string) {
        const shown = state.peek();
        if (shown.status !== 'open') return;
        const { room } = place.peek();
        const genie = shown.portal.agents.find(({ url_name }) => url_name === slug);
        const isInCall = room !== undefined && isRunning(room.model.session.peek());
        if (!genie) place.value = isInCall ? { slug: '', room, wanted: undefined } : NOWHERE;
        else if (isInCall && room.genie.url_name !== slug) place.value = { ...place.peek(), wanted: genie };
        else enter(genie);
      },

      /** Ends the call that is running, and goes where the visitor wanted to go. */
      leave() {
        const { room, wanted } = place.peek();
        if (!wanted) return;
        room?.model.end();
        enter(wanted);
      },

      stay() {
        place.value = { ...place.peek(), wanted: undefined };
      },
    };
  });
  return new Model();
};
export type PortalModel<R extends Room = Room> = ReturnType<typeof createPortalModel<R>>;
