import { expect, onTestFinished, test } from 'vitest';
import { pino } from 'pino';
import { createBackground } from '../../../demo/backend/background.ts';
import { createMailer } from '../../../demo/backend/mail/mailer.ts';
import { createOutbox } from '../../../demo/backend/mail/outbox.ts';
import { queueRequestDigests } from '../../../demo/backend/jobs/request-digests.ts';
import { startSmtp } from '../../support/smtp.ts';
import { NO_LIMITS, required, setUp, type SetUp } from './set-up.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface MailRow {
  attempts: number;
  text: string;
  sent_at: Date | null;
  given_up_at: Date | null;
  next_attempt_at: Date | null;
}

async function setUpSmtp() {
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  const world = await setUp({ smtpUrl: smtp.url, limits: NO_LIMITS, mailFrom: 'Genie <genie@test.example>' });
  const mails = () => world.db.query<MailRow>('SELECT * FROM mails ORDER BY id');
  return { smtp, world, mails };
}

let count = 0;
/** A mail to the owner. */
async function ask({ call, backend }: SetUp) {
  await call('request-access', { url_name: 'vip-concierge', email: `visitor${count++}@test.example` });
  await backend.mailbox.list(); // waits for those on their way
}

/** What another process does with the queue that this one has left. */
async function sendAgain({ db, clock }: SetUp, smtpUrl: string) {
  const logger = pino({ enabled: false });
  const background = createBackground(logger);
  const mailer = createMailer({ smtpUrl, mailFrom: 'Genie <genie@test.example>' });
  const outbox = createOutbox({
    db,
    mailer,
    background,
    logger,
    mailDomain: 'genie.test',
    now: () => clock.nowMs,
  });
  outbox.wake();
  await background.idle();
  outbox.close();
}

test('a mail server gets mails in two parts, marked as automatic, and their text is kept no longer', async () => {
  const { smtp, world, mails } = await setUpSmtp();

  await ask(world);

  const [mail] = smtp.received;
  expect(mail).toMatchObject({ from: 'genie@test.example', to: ['owner@sunny-group.example'] });
  expect(mail?.source).toMatch(/^Subject: Access to VIP Concierge was asked for\r$/m);
  expect(mail?.source).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(mail?.source).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
  expect(mail?.source).toMatch(/^Content-Type: text\/html; charset=utf-8\r$/m);
  expect(mail?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(mail?.source).toMatch(/^Message-ID: <\d+\.\d+@genie\.test>\r$/m);
  expect(await mails()).toMatchObject([{ text: '', sent_at: expect.any(Date), next_attempt_at: null }]);
});

test('while the mail server is down mails wait, and go out once when it is back', async () => {
  const { smtp, world, mails } = await setUpSmtp();
  const port = Number(new URL(smtp.url).port);
  await smtp.stop();

  for (let round = 0; round < 3; round++) await ask(world);
  const down = await mails();
  expect(down.map(({ sent_at }) => sent_at)).toEqual([null, null, null]);
  expect(down[0]).toMatchObject({
    attempts: 1,
    next_attempt_at: new Date(world.clock.nowMs + MINUTE_MS / 2),
  });
  expect(down[0]?.text).toContain('/access/requests/');

  const again = await startSmtp(port);
  onTestFinished(() => again.stop());
  await sendAgain(world, again.url);
  expect(again.received).toHaveLength(0); // not due yet
  world.clock.nowMs += 10 * MINUTE_MS;
  await sendAgain(world, again.url);
  await sendAgain(world, again.url);

  expect(again.received).toHaveLength(3);
  expect((await mails()).every(({ sent_at, text }) => sent_at !== null && text === '')).toBe(true);
});

test('a mail that the server refuses for good is given up, the others go out', async () => {
  const { smtp, world, mails } = await setUpSmtp();
  smtp.refuseWith(550);
  await ask(world);
  smtp.refuseWith(undefined);

  await ask(world);

  expect(smtp.received).toHaveLength(1);
  expect(await mails()).toMatchObject([
    { attempts: 1, given_up_at: expect.any(Date), next_attempt_at: null, text: '' },
    { attempts: 1, sent_at: expect.any(Date) },
  ]);
});

test('a mail that is put off is tried less and less often, and given up after two days', async () => {
  const { smtp, world, mails } = await setUpSmtp();
  smtp.refuseWith(451);
  await ask(world);
  const waitedMinutes: number[] = [];
  const waitAndTry = async () => {
    const dueAtMs = required((await mails())[0]?.next_attempt_at ?? undefined).getTime();
    waitedMinutes.push((dueAtMs - world.clock.nowMs) / MINUTE_MS);
    world.clock.nowMs = dueAtMs;
    await sendAgain(world, smtp.url);
  };

  for (let tries = 0; tries < 9; tries++) await waitAndTry();
  expect(waitedMinutes).toEqual([0.5, 1, 2, 4, 8, 16, 32, 60, 60]);
  world.clock.nowMs += 2 * DAY_MS;
  await sendAgain(world, smtp.url);

  expect(await mails()).toMatchObject([{ given_up_at: expect.any(Date), text: '' }]);
  expect(smtp.received).toHaveLength(0);
});

test('one server down stops neither answers nor the log’s silence about people', async () => {
  const { smtp, world } = await setUpSmtp();
  await smtp.stop();

  const answer = await world.call('request-access', {
    url_name: 'vip-concierge',
    email: 'late@test.example',
  });
  await world.backend.mailbox.list();

  expect(answer.status).toBe(200);
  expect(world.log.join()).toContain('a mail could not be sent');
  expect(world.log.join()).not.toContain('@');
});

test('a thousand requests for one address are one mail, from one connection five addresses are the most', async () => {
  const victim = await setUp({ limits: NO_LIMITS });
  for (let round = 0; round < 1_000; round++)
    await victim.call('request-access', { url_name: 'vip-concierge', email: 'victim@test.example' });
  expect(await victim.backend.mailbox.list()).toHaveLength(1);

  const { backend, call } = await setUp({ limits: { perIpPerMinute: 1e6, gatePerMinute: 1e6 } });
  const statuses = new Set<number>();
  for (let round = 0; round < 1_000; round++)
    statuses.add(
      (await call('request-access', { url_name: 'vip-concierge', email: `v${round}@test.example` })).status,
    );
  expect([...statuses]).toEqual([200, 429]);
  expect(await backend.mailbox.list()).toHaveLength(5);
});

test('an address causes three mails a day over all Genies, an owner gets forty an hour', async () => {
  const { backend, call, db } = await setUp({ limits: NO_LIMITS });
  await db.query('UPDATE agents SET is_public = false, is_marketplace_genie = false');
  const slugs = backend.fixtures.genies.map(({ slug }) => slug);
  const toOwner = async () => (await backend.mailbox.list()).filter(({ to }) => to.startsWith('owner@'));

  for (const url_name of slugs) await call('request-access', { url_name, email: 'victim@test.example' });
  expect(await toOwner()).toHaveLength(3);

  for (let round = 0; round < 100; round++)
    await call('request-access', { url_name: required(slugs[round % 5]), email: `v${round}@test.example` });
  expect(await toOwner()).toHaveLength(40);
});

test('what an hour had no room for comes as one mail a Genie', async () => {
  const { backend, call, db, clock } = await setUp({ limits: NO_LIMITS });
  for (let round = 0; round < 25; round++)
    await call('request-access', { url_name: 'vip-concierge', email: `v${round}@test.example` });
  await backend.mailbox.list();
  clock.nowMs += DAY_MS;

  expect(await queueRequestDigests(db, clock.nowMs)).toBe(1);
  expect(await queueRequestDigests(db, clock.nowMs)).toBe(0);

  const [digest] = await backend.mailbox.list();
  expect(digest?.subject).toBe('5 more people ask for access to VIP Concierge');
});
