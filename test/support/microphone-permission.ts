import type { Page } from 'playwright';

/** Changes the permission for the microphone under a page that is open, as its visitor could in the browser's settings. */
export async function microphonePermissionOf(
  page: Page,
): Promise<(setting: PermissionState) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { browserContextId } = targetInfo;
  return async (setting) => {
    await session.send('Browser.setPermission', {
      permission: { name: 'microphone' },
      setting,
      origin: new URL(page.url()).origin,
      ...(browserContextId && { browserContextId }),
    });
  };
}
