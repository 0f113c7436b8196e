export const CAPTION_SIZES = ['normal', 'large', 'largest'] as const;
export type CaptionSize = (typeof CAPTION_SIZES)[number];

/** How the visitor wants to read a call. */
export interface CaptionSettings {
  isOn: boolean;
  size: CaptionSize;
}
