import { signal, type ReadonlySignal } from '@preact/signals-core';

/** Whether the browser believes to have a connection; its no is to be trusted, its yes is not. */
export function followConnection(): ReadonlySignal<boolean> {
  const isOnline = signal(navigator.onLine);
  const update = () => {
    isOnline.value = navigator.onLine;
  };
  addEventListener('online', update);
  addEventListener('offline', update);
  return isOnline;
}
