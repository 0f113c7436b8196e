/** A sandboxed frame without `allow-same-origin`: no `allow` attribute gives it a microphone. */
export function isSandboxed(): boolean {
  return globalThis.origin === 'null';
}

/** `permissions.query` says "granted" even where the page's policy forbids it; this, in Chromium, does not. */
export function isBlockedByPolicy(): boolean {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('microphone') === false;
}

/** In a frame, where the page around it decides what is allowed. */
export function isFramed(): boolean {
  return window.parent !== window;
}
