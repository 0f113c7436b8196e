import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { until } from '../support/until.ts';
import { type Engine, middleOf } from './engine.ts';
import { findOnPath } from './find-on-path.ts';

/** The microphone is Firefox' own fake one, and permitted. */
const PREFERENCES = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'network.lna.enabled': false, // our two origins are both on this machine
};

/** Firefox over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'genie-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: findOnPath('FIREFOX_PATH', ['firefox-esr', 'firefox']),
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: PREFERENCES,
  });
  return {
    name: 'Firefox',
    hasWebRtc: true,
    async openTab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      const read = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
      return {
        open: async (url) => void (await page.goto(url)),
        read,
        async click(part) {
          const { x, y } = await until(`${part} shows`, () =>
            read<{ x: number; y: number } | null>(middleOf(part)),
          );
          await page.mouse.click(x, y);
        },
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        close: () => page.close(),
      };
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
