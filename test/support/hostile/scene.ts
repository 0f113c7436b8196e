import type { ComponentChild } from 'preact';
import type { Sink } from './sinks.ts';

/** A view in one state, to be drawn with others' words in all its places. */
export interface Scene<Place extends string = string> {
  name: string;
  /** Each place with the sinks that its words end up in. */
  places: Record<Place, readonly Sink[]>;
  draw(of: (place: Place) => string): ComponentChild | Element;
}

/** Types what a scene draws by the places that it names. */
export function scene<Place extends string>(
  name: string,
  places: Record<Place, readonly Sink[]>,
  draw: Scene<Place>['draw'],
): Scene {
  return { name, places, draw };
}
