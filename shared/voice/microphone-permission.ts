import { within } from './within.ts';

/** Embedded browsers have been seen never to answer. */
const PATIENCE_MS = 1_000;

/** Whether the visitor lets this page listen; undefined where the browser does not say (Firefox before 131). */
export async function microphonePermission(): Promise<PermissionState | undefined> {
  return (await query())?.state;
}

/** Hears of every change of the permission, until stopped. */
export function onMicrophonePermission(listener: (state: PermissionState) => void): () => void {
  const stop = new AbortController();
  const hear = async () => {
    const status = await query();
    status?.addEventListener('change', () => listener(status.state), { signal: stop.signal });
  };
  void hear();
  return () => stop.abort();
}

async function query(): Promise<PermissionStatus | undefined> {
  try {
    const asked = navigator.permissions.query({ name: 'microphone' });
    return await within(PATIENCE_MS, asked, Error);
  } catch {
    return undefined;
  }
}
