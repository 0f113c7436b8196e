/** `import { mount } from 'genie-widget'`. */
export { mount, type GenieCommand, type GenieOptions, type MountedGenie } from './mount.ts';
export type { GenieEventName, GenieEvents } from '../events.ts';
export type { WidgetOptions } from '../options.ts';
