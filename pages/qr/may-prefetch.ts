/** https://wicg.github.io/netinfo/; Chromium has it, others do not. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Whether the voice engine may load before the tap. Only where the browser says that the connection is fast and
 * nobody counts bytes; one that says nothing gets the engine while its visitor reads the consent.
 */
export function mayPrefetch({ connection }: { connection?: Connection } = navigator as object): boolean {
  return connection?.effectiveType === '4g' && connection.saveData !== true;
}
