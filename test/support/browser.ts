/**
 * The one way our tests start a browser.
 *
 * Order: `CHROME_PATH`, else a Chrome or Chromium that is installed, else Playwright's own. The
 * microphone is a fake one that plays a WAV file (16 or 48 kHz mono PCM16; it loops). The autoplay
 * policy stays the browser's own, since whether a visitor hears the Genie is part of what we test.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright';

export interface LaunchOptions {
  /** Absolute path of what the fake microphone hears. Without it Chromium's fake device beeps each second. */
  microphoneWav?: string;
  /** Further command-line switches. */
  args?: string[];
  /** Pages that are left may be put away as they are, which Playwright forbids else. */
  keepsPages?: boolean;
}

const ALWAYS = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Else Chromium asks the visitor before a page of one local host may load from another one.
  '--disable-features=LocalNetworkAccessChecks',
];

export async function launchBrowser({
  microphoneWav,
  args = [],
  keepsPages,
}: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      ...ALWAYS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to run as root
      ...(microphoneWav ? [`--use-file-for-fake-audio-capture=${microphoneWav}`] : []),
      ...args,
    ],
  });
}

/** Where the browser is, or undefined when only Playwright's own is left. */
export function findBrowser(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return [...onPath(), ...usualPlaces()].find(isExecutable);
}

function onPath(): string[] {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
      (folder) => (folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []),
    );
  return [
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
  ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next candidate may be
  }
}
