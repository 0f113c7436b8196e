const MICROPHONE = 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5 11a7 7 0 0 0 14 0M12 18v3';

/** Strokes on a grid of 24 × 24, in the colour of the text around them. */
export const ICONS = {
  microphone: MICROPHONE,
  muted: `${MICROPHONE}M4 4l16 16`,
  hangUp: 'M3 14c5-5 13-5 18 0l-3 3-4-2v-2a11 11 0 0 0-4 0v2l-4 2z',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  send: 'M12 19V5M6 11l6-6 6 6',
  check: 'M5 12l5 5 9-9',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  moon: 'M20 14A8 8 0 1 1 10 4a6 6 0 0 0 10 10z',
  alert: 'M12 6v7M12 17v1',
  sound: 'M4 10v4h3l5 4V6l-5 4zM16 9a5 5 0 0 1 0 6',
  spark: 'M12 4l2 6 6 2-6 2-2 6-2-6-6-2 6-2z',
} as const;

export function Icon({ of }: { of: keyof typeof ICONS }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[of]} />
    </svg>
  );
}
