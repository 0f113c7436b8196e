/** Signs that only a call needs; those of the panel stand in `icons.tsx`. */
const GLYPHS = {
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  stop: 'M7 7h10v10H7z',
  up: 'M12 19V5M6 11l6-6 6 6',
  out: 'M14 5h5v5M19 5l-8 8M11 6H6v12h12v-5',
} as const;

export function Glyph({ of }: { of: keyof typeof GLYPHS }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={GLYPHS[of]} />
    </svg>
  );
}
