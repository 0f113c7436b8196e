import type { CorrectionLevel } from '../../shared/qr/qr-matrix.ts';
import type { Format } from './poster/formats.ts';

/** A picture for the middle of the code, square and ours: drawn anew, so nothing of the file but its pixels is left. */
export interface Logo {
  /** PNG as a `data:` URL. */
  url: string;
  canvas: HTMLCanvasElement;
}

/** What the owner chooses. */
export interface KitSettings {
  format: Format;
  /** From how far the code should be read. */
  distanceMm: number;
  /** How much damage it should take; a logo needs the most. */
  level: CorrectionLevel;
  dark: string;
  light: string;
  /** Undefined for our own words, in whatever language the page is. */
  heading: string | undefined;
  invitation: string | undefined;
  /** One of the Genie's printed codes, so that scans can be told apart; '' for none. */
  codeId: string;
  logo: Logo | undefined;
}

export const DISTANCES_MM = [300, 500, 1000, 2000, 3000, 5000];
export const LONGEST_TEXT = 90;

export const DEFAULT_SETTINGS: KitSettings = {
  format: 'a4',
  distanceMm: 1000,
  level: 'M',
  dark: '#000000',
  light: '#ffffff',
  heading: undefined,
  invitation: undefined,
  codeId: '',
  logo: undefined,
};
