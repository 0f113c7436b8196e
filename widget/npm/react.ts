import { createElement, type ReactElement, useEffect, useRef } from 'react';
import type { GenieEventName, GenieEvents } from '../events.ts';
import { type GenieOptions, mount, type MountedGenie } from './mount.ts';

export interface GenieWidgetProps extends GenieOptions {
  /** Hears all events, typed by their name. */
  onEvent?: <N extends GenieEventName>(name: N, detail: GenieEvents[N]) => void;
}

const EVENTS = [
  'genie:ready',
  'genie:open',
  'genie:close',
  'genie:session-connecting',
  'genie:session-live',
  'genie:first-audio',
  'genie:agent-state',
  'genie:turn',
  'genie:tool',
  'genie:session-ended',
  'genie:session-failed',
  'genie:access-requested',
  'genie:funnel',
] as const satisfies readonly GenieEventName[];

/**
 * A Genie for as long as the component is mounted: with `mode="inline"` where it stands, as high as its parent; else
 * as a launcher in the page's corner. Changed props are followed. On a server it renders an empty element.
 */
export function GenieWidget({ onEvent, ...options }: GenieWidgetProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const genie = useRef<MountedGenie>(null);
  const hear = useRef(onEvent);
  const { mode } = options;

  useEffect(() => {
    const mounted = mount(options, (mode === 'inline' && place.current) || undefined);
    genie.current = mounted;
    for (const name of EVENTS) mounted.on(name, (detail) => hear.current?.(name, detail));
    return mounted.destroy;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the next effect follows the other options
  }, [mode]);
  useEffect(() => {
    hear.current = onEvent;
    genie.current?.update(options);
  });
  return createElement('div', { ref: place, style: mode === 'inline' ? { blockSize: '100%' } : undefined });
}
