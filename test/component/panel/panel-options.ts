import { DEFAULT_OPTIONS, type WidgetOptions } from '../../../widget/options.ts';

/** What a page that sets nothing but the slug gets. */
export const PANEL_OPTIONS: WidgetOptions = { ...DEFAULT_OPTIONS, genie: 'sunny-dental', mode: 'launcher' };
