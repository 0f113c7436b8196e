import { DEFAULT_OPTIONS, type WidgetOptions } from '../../widget/options.ts';
import { apiBase } from './api-base.ts';

/** The widget's options for a panel that is part of a page of ours. */
export function panelOptions(slug: string): WidgetOptions {
  return { ...DEFAULT_OPTIONS, genie: slug, api: apiBase(), mode: 'inline' };
}
