import type { Room } from './client.ts';

/** iOS knows no volume, but it knows silence. */
export function setVolume(element: HTMLMediaElement, volume: number): void {
  element.volume = volume;
  element.muted = volume === 0;
}

/** Where the others in the room are heard. */
export function audible({ remoteParticipants }: Room): HTMLMediaElement[] {
  return [...remoteParticipants.values()].flatMap(({ audioTrackPublications }) =>
    [...audioTrackPublications.values()].flatMap(({ track }) => track?.attachedElements ?? []),
  );
}
