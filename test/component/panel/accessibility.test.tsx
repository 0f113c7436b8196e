import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { callAr } from '../../../shared/messages/call/call-ar.ts';
import { callEn } from '../../../shared/messages/call/call-en.ts';
import { live } from './make-panel-model.ts';
import { PANEL_STATES, turns } from './panel-states.tsx';
import { showPanel } from './show-panel.tsx';

for (const language of ['en', 'ar'] as const)
  test.each(Object.entries(PANEL_STATES))(
    `axe finds nothing to say: ${language}, %s`,
    async (_name, state) => {
      const { container } = showPanel({ ...state, language });

      const { violations } = await axe.run(container, {
        rules: { region: { enabled: false } }, // a host page's landmarks are its own
      });

      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    },
  );

test.each(Object.entries(PANEL_STATES))('there is one status in the state "%s"', (_name, state) => {
  const { container } = showPanel(state);

  expect(container.querySelectorAll('[role=status]')).toHaveLength(1);
});

test.each(['en', 'ar'] as const)('axe finds nothing in the settings of a call: %s', async (language) => {
  const { container } = showPanel({ session: live, turns, language });
  await userEvent.click(
    screen.getByRole('button', { name: language === 'en' ? callEn.settings : callAr.settings }),
  );

  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });

  expect(violations.map(({ id }) => id)).toEqual([]);
});
