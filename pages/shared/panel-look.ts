import { DEFAULT_OPTIONS, type WidgetOptions } from '../../widget/options.ts';
import type { Theme } from './visitor-choice.ts';

/** How a panel looks on a page of ours: as its Genie's owner wants it, in the visitor's colours. */
export function panelLook(theme: Theme): WidgetOptions {
  return { ...DEFAULT_OPTIONS, theme };
}
