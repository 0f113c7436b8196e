import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { DemoConfig } from '../../demo/demo-config.ts';
import { launchBrowser, type LaunchOptions } from './browser.ts';
import { startTestDemo, type TestDemo } from './demo.ts';

export interface Stage {
  demo: TestDemo;
  browser: Browser;
}

export interface StageOptions {
  demo?: Partial<DemoConfig>;
  browser?: LaunchOptions;
}

/** A demo and a browser for all stories of a file: given to `take` before the first, ended behind the last. */
export function onStage(take: (stage: Stage) => void, options: StageOptions = {}): void {
  let browser: Browser | undefined;
  let demo: TestDemo | undefined;
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startTestDemo(options.demo), launchBrowser(options.browser)]);
    take({ demo, browser });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
}
