import { expect, test } from 'vitest';
import { PLAYGROUND_OPTIONS } from '../../../demo/playground/playground-options.ts';
import { OPTION_NAMES } from '../../../widget/option-table.ts';
import { attributeName } from '../../../widget/read-options.ts';

test('the playground offers every option of the tag', () => {
  const offered = PLAYGROUND_OPTIONS.map(({ name }) => (name.startsWith('var-') ? 'variables' : name));

  expect(['genie', ...offered].toSorted()).toEqual(OPTION_NAMES.map(attributeName).toSorted());
});
