import type { WidgetOptions } from '../../../widget/options.ts';

/** What a page that sets nothing gets. */
export const PANEL_OPTIONS: WidgetOptions = {
  genie: 'sunny-dental',
  api: 'https://api.example/v1',
  mode: 'launcher',
  target: '',
  position: 'bottom-end',
  offsetX: 20,
  offsetY: 20,
  zIndex: 1000,
  color: '',
  buttonColor: '',
  label: '',
  showLabel: false,
  avatar: '',
  name: '',
  theme: 'auto',
  lang: '',
  open: false,
  trigger: '',
  tokenEndpoint: '',
  variables: {},
  transcriptEvents: false,
  dotSize: 12,
};
