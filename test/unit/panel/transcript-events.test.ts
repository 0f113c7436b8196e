import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../widget/options.ts';
import { createPanelModel } from '../../../widget/panel/create-panel-model.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is said stays between visitor and Genie until the page asks for it, and again once it does not', async () => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const heard: string[] = [];
  const options = { ...DEFAULT_OPTIONS, genie: 'sunny', api: 'https://api.test/v1' };
  const panel = createPanelModel({
    options,
    bootstrap: { status: 200, body: { success: true, data: { agent: { id: 'g-1', name: 'Sunny' } } } },
    accessToken: undefined,
    emit: (name, detail) => {
      if (name === 'genie:turn') heard.push(JSON.stringify(detail));
    },
    onSession: () => undefined,
  });
  panel.opened(true);
  await vi.waitFor(() => expect(panel.welcome.value.status).toBe('open'));

  panel.send('My tooth hurts');
  expect(panel.turns.value).toMatchObject([{ text: 'My tooth hurts' }]);
  expect(heard).toEqual([]);

  panel.update({ ...options, transcriptEvents: true });
  panel.send('Do you take insurance?');
  expect(heard).toEqual(['{"speaker":"visitor","text":"Do you take insurance?","final":true}']);

  panel.update(options);
  panel.send('Never mind');
  expect(heard).toHaveLength(1);
  panel.destroy();
});
