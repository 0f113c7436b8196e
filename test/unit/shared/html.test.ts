import { expect, test } from 'vitest';
import { linkify } from '../../../demo/index/linkify.ts';
import { html } from '../../../shared/markup/html.ts';

test('values are escaped, markup is not, and what is absent leaves nothing', () => {
  const name = '<b title="x">Ada & Bo’s</b>';

  expect(html`<p>${name}${html`<br />`}${false}${undefined}${[html`<i>1</i>`, 2]}</p>`.text).toBe(
    '<p>&lt;b title=&quot;x&quot;&gt;Ada &amp; Bo’s&lt;/b&gt;<br /><i>1</i>2</p>',
  );
});

test('addresses in a mail become links, their full stop does not', () => {
  expect(linkify('Approve: http://localhost:1/a?b=1&c=2.\n<script>').text).toBe(
    'Approve: <a href="http://localhost:1/a?b=1&amp;c=2">http://localhost:1/a?b=1&amp;c=2</a>.\n&lt;script&gt;',
  );
});
