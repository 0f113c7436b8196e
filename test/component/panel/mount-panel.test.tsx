import { expect, test } from 'vitest';
import type { WidgetOptions } from '../../../widget/options.ts';
import { mountPanel } from '../../../widget/panel/mount-panel.tsx';
import { until } from '../../support/until.ts';
import { fillJsdomGaps } from './jsdom-gaps.ts';
import { PANEL_OPTIONS } from './panel-options.ts';

fillJsdomGaps();

/** A mounted panel of a page that may change its mind, and what that page hears of its visitor. */
function setUp(first: Partial<WidgetOptions>) {
  let options = { ...PANEL_OPTIONS, ...first };
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const container = root.appendChild(document.createElement('div'));
  container.hidden = true;
  const heard: string[] = [];
  root.host.addEventListener('genie:funnel', (event) => {
    heard.push((event as CustomEvent<{ step: string }>).detail.step);
  });
  const panel = mountPanel({
    root,
    container,
    get options() {
      return options;
    },
    bootstrap: undefined,
    accessToken: undefined,
    emit: () => {},
    onClose: () => {},
    onSession: () => {},
  });
  return {
    heard,
    opens: () => root.host.dispatchEvent(new Event('genie:open')),
    says(analytics: WidgetOptions['analytics']) {
      options = { ...options, analytics };
      panel.update(options);
    },
  };
}

test('the page is told how far a visitor comes from when it asks, and no longer once it does not', async () => {
  const { heard, opens, says } = setUp({ analytics: '' });
  opens();
  expect(heard).toEqual([]);

  says('events');
  await until('it is told', () => heard.length === 1);
  says('events');
  opens();
  expect(heard).toEqual(['shown', 'opened']);

  says('');
  opens();
  expect(heard).toEqual(['shown', 'opened']);
});
