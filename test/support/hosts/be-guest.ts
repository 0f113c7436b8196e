import type { Browser } from 'playwright';
import { until } from '../until.ts';
import type { Box, Look } from './guest-recorder.ts';
import type { HostFixture } from './host-fixture.ts';
import { type HostVisit, openHost } from './open-host.ts';

/** What a visit to a host page came to, as a test compares it. */
export interface Stay {
  /** Whether the fixture's condition holds, before the widget is there. */
  isProved: boolean;
  launcher: Look[];
  panel: Look[];
  /** The middle of the launcher, and of the panel. */
  pictures: Buffer[];
  isLauncherOnTop: boolean;
  focus: { inPanel: boolean; afterEscape: string; inPanelByKeyboard: boolean; afterClose: string };
  /** What a tap on the page's own switch does, without and with us. */
  ownSwitch: [before: string, after: string];
  newGlobals: string[];
  /** What moved since the widget came, unasked. */
  shifts: string[];
  errors: string[];
  warnings: string[];
  violations: string[];
}

/** Visits a page, opens and closes the panel by mouse and by keyboard. */
export async function beGuest(browser: Browser, url: string, fixture: HostFixture): Promise<Stay> {
  const visit = await openHost(browser, url, fixture);
  const { page, ask, lines } = visit;
  try {
    await until('the page stands', () =>
      visit.inPage('document.readyState !== "loading"').then(Boolean, () => true),
    );
    const isProved = await visit.inPage<boolean>(fixture.proof);
    const before = await tapOwn(visit);
    const globals = await visit.inPage<string[]>('Object.getOwnPropertyNames(globalThis)');
    const cameAtMs = await ask(({ nowMs }) => nowMs());
    const refused = await ask(({ violations }) => violations.length);
    lines.length = 0;

    visit.release();
    await until('the launcher shows', () => ask(({ boxOf }) => boxOf('launcher')));
    await until('the Genie is known', () => ask(({ events }) => events.includes('ready')));
    const launcher = await ask(({ looks }) => looks('launcher'));
    const isLauncherOnTop = await ask(({ isOnTop }) => isOnTop('launcher'));
    const launcherPicture = await picture(visit, 'launcher');

    const tappedAtMs = await ask(({ nowMs }) => nowMs());
    await tapLauncher(visit, fixture);
    await until('the panel is open', () => ask(({ boxOf }) => boxOf('start')));
    await page.mouse.move(1, 1);
    const inPanel = await ask(({ hasFocusWithin }) => hasFocusWithin('panel'));
    const panel = await ask(({ looks }) => looks('panel'));
    const panelPicture = await picture(visit, 'panel');
    await page.keyboard.press('Escape');
    await until('the panel is closed', () => ask(({ boxOf }) => !boxOf('panel')));
    const afterEscape = await ask(({ focusedPart }) => focusedPart());

    await page.keyboard.press('Enter');
    await until('the panel is open again', () => ask(({ boxOf }) => boxOf('panel')));
    const inPanelByKeyboard = await ask(({ hasFocusWithin }) => hasFocusWithin('panel'));
    await page.mouse.click(...middleOf(await ask(({ boxOf }) => boxOf('close'))));
    await until('the panel is closed again', () => ask(({ boxOf }) => !boxOf('panel')));
    const afterClose = await ask(({ focusedPart }) => focusedPart());

    const after = await tapOwn(visit);
    const now = await visit.inPage<string[]>('Object.getOwnPropertyNames(globalThis)');
    const shifts = await ask((guest) => guest.shifts);
    const violations = await ask((guest) => guest.violations);
    return {
      isProved,
      launcher,
      panel,
      pictures: [launcherPicture, panelPicture],
      isLauncherOnTop,
      focus: { inPanel, afterEscape, inPanelByKeyboard, afterClose },
      ownSwitch: [before, after],
      newGlobals: now.filter((name) => !globals.includes(name)),
      shifts: shifts
        .filter(({ atMs, isAnswer }) => atMs > cameAtMs && (atMs < tappedAtMs || !isAnswer))
        .map(({ moved }) => moved),
      ...complaints(fixture, lines),
      violations: violations.slice(refused).filter((line) => !fixture.expects?.violations?.test(line)),
    };
  } catch (cause) {
    throw new Error(`${fixture.title}; the console: ${JSON.stringify(lines)}`, { cause });
  } finally {
    await visit.close();
  }
}

/** What is left of the console's lines without those that the page itself is expected to bring about. */
export function complaints(
  { expects }: HostFixture,
  lines: HostVisit['lines'],
): { errors: string[]; warnings: string[] } {
  const ours = lines.filter(({ text }) => !expects?.errors?.test(text));
  const of = (wanted: string) => ours.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  return { errors: of('error'), warnings: of('warning') };
}

export async function tapLauncher({ page, ask }: HostVisit, { lingers }: HostFixture): Promise<void> {
  const middle = middleOf(await until('the launcher shows', () => ask(({ boxOf }) => boxOf('launcher'))));
  if (lingers) {
    await page.mouse.move(...middle);
    await until('the launcher can be moved', () => ask(({ isPlaced }) => isPlaced()));
  }
  await page.mouse.click(...middle);
}

export async function tapOwn({ page, ask }: HostVisit): Promise<string> {
  const { box, isOn } = await ask(({ own }) => own());
  if (!box) return 'out of sight';
  await page.mouse.click(...middleOf(box));
  return (await ask(({ own }) => own().isOn)) === isOn ? 'dead' : 'works';
}

export function middleOf(box: Box | null): [x: number, y: number] {
  if (!box) throw new Error('there is nothing to tap');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Without the rim, which is round and lets the page through. */
async function picture({ page, ask, askOf }: HostVisit, part: string): Promise<Buffer> {
  const box = await askOf((guest, name) => guest.boxOf(name), part);
  if (!box) throw new Error(`${part} does not show`);
  const rim = 12;
  const window = await ask(({ viewport }) => viewport());
  const clip = {
    x: Math.max(0, Math.round(box.x) + rim),
    y: Math.max(0, Math.round(box.y) + rim),
    width: Math.min(Math.round(box.width) - 2 * rim, window.width),
    height: Math.min(Math.round(box.height) - 2 * rim, window.height),
  };
  return page.screenshot({ clip, caret: 'hide' });
}
