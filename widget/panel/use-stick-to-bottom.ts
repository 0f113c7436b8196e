import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How far from the end still counts as being there, in px. */
const NEAR_PX = 40;

/** Keeps a scrolling list at its end while the reader is there, and counts what comes while they are not. */
export function useStickToBottom(items: readonly unknown[]) {
  const logRef = useRef<HTMLDivElement>(null);
  const isPinnedRef = useRef(true);
  const [seenCount, setSeenCount] = useState(items.length);

  const onScroll = () => {
    const log = logRef.current;
    if (!log) return;
    isPinnedRef.current = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    if (isPinnedRef.current) setSeenCount(items.length);
  };

  useLayoutEffect(() => {
    if (!isPinnedRef.current) return;
    setSeenCount(items.length);
    toEnd(logRef.current);
  }, [items]);

  useEffect(() => {
    if (!logRef.current) return undefined;
    // An on-screen keyboard makes the list smaller without anybody scrolling.
    const observer = new ResizeObserver(([entry]) => {
      if (isPinnedRef.current && entry) toEnd(entry.target);
    });
    observer.observe(logRef.current);
    return () => observer.disconnect();
  }, []);

  return {
    logRef,
    onScroll,
    unseenCount: Math.max(0, items.length - seenCount),
    /** Scrolling there pins the list again. */
    showNewest: () => toEnd(logRef.current),
  };
}

function toEnd(log: Element | null): void {
  if (log) log.scrollTop = log.scrollHeight;
}
