import { afterEach, expect, test, vi } from 'vitest';
import { enter } from '../../../pages/shared/enter.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
});

/** A page of a Genie's that a browser prepares for a visitor who may come. */
function prepare() {
  Object.assign(document, { prerendering: true });
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    Response.json({ success: true, data: { agent: { id: 'g-1', name: 'Sunny', url_name: 'sunny' } } }),
  );
  vi.stubGlobal('fetch', fetch);
  const model = enter('sunny', document.createElement('main'));
  return { fetch, model };
}

/** Its visitor comes. */
function show() {
  Object.assign(document, { prerendering: false });
  document.dispatchEvent(new Event('prerenderingchange'));
}

test('a page that is only prepared asks nobody, and once its visitor is there it asks once', async () => {
  const { fetch, model } = prepare();
  await new Promise((resolve) => setTimeout(resolve));
  expect(fetch).not.toHaveBeenCalled();

  show();

  const { welcome } = await model;
  await vi.waitFor(() => expect(welcome.value.status).toBe('open'));
  expect(fetch).toHaveBeenCalledOnce();
});
