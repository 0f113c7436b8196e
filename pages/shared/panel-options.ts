import { DEFAULT_OPTIONS, type WidgetOptions } from '../../widget/options.ts';
import { apiBase } from './api-base.ts';
import type { Theme } from './visitor-choice.ts';

/** The widget's options for a panel that is part of a page of ours. */
export function panelOptions(slug: string, theme: Theme = 'auto'): WidgetOptions {
  return { ...DEFAULT_OPTIONS, genie: slug, api: apiBase(), mode: 'inline', theme };
}
