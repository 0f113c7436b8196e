import * as fc from 'fast-check';
import { expect } from 'vitest';
import { isLive, TICKET_MS, usesLeft, type GrantsModel } from './grants-model.ts';
import type { GrantsWorld } from './grants-world.ts';

const MINUTE_MS = 60_000;

type Command = fc.AsyncCommand<GrantsModel, GrantsWorld>;

/** A command that needs nothing but what `run` reads; which grant is meant is a number, taken modulo. */
function command(name: string, run: Command['run'], check: Command['check'] = () => true) {
  return { check, run, toString: () => name };
}

const hasGrants = ({ grants }: Readonly<GrantsModel>) => grants.length > 0;

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('a command ran that its check should have kept back');
  return item;
}

function create(genie: number, maxUses: number, lifeMs: number | null) {
  return command(`create(${genie}, ${maxUses}, ${lifeMs})`, async (model, world) => {
    const expiresAtMs = lifeMs === null ? null : world.nowMs + lifeMs;
    const expires_at = expiresAtMs === null ? null : new Date(expiresAtMs).toISOString();
    const data = { id: pick(world.genies, genie).id, max_uses: maxUses, expires_at };

    const { status, body } = await world.own('create', data);

    expect(status).toBe(201);
    const { id, token } = body.data.grant as { id: number; token: string };
    expect(token).toMatch(/^[\da-f]{64}$/);
    model.grants.push({ id, token, genie, maxUses, useCount: 0, expiresAtMs, isRevoked: false });
  });
}

function use(index: number, genie: number, tries: number) {
  return command(
    `use(${index}, ${genie}, ${tries})`,
    async (model, world) => {
      const grant = pick(model.grants, index);
      const { slug } = pick(world.genies, genie);
      const expected = usesLeft(grant, genie, tries, world.nowMs);

      const answers = await Promise.all(Array.from({ length: tries }, () => world.open(slug, grant.token)));

      const opened = answers.filter(({ status }) => status === 200);
      const refused = answers.filter(({ body }) => body.error?.code === 'GENIE_PRIVATE');
      expect([opened.length, refused.length]).toEqual([expected, tries - expected]);
      grant.useCount += expected;
      for (const { body } of opened)
        model.tickets.push({
          text: String(body.data.session_ticket),
          grant,
          untilMs: world.nowMs + TICKET_MS,
        });
    },
    hasGrants,
  );
}

function guess(genie: number, token: string) {
  return command(`guess(${genie}, ${JSON.stringify(token)})`, async (_model, world) => {
    const { body } = await world.open(pick(world.genies, genie).slug, token);

    expect(body.error?.code).toBe('GENIE_PRIVATE');
  });
}

function startSession(index: number) {
  return command(
    `startSession(${index})`,
    async (model, world) => {
      const { text, grant, untilMs } = pick(model.tickets, index);

      const { status } = await world.startSession(pick(world.genies, grant.genie).slug, text);

      const isOpen = world.nowMs < untilMs;
      expect(status).toBe(isOpen ? (isLive(grant, world.nowMs) ? 201 : 403) : 401);
    },
    ({ tickets }) => tickets.length > 0,
  );
}

function edit(index: number, maxUses: number) {
  return command(
    `edit(${index}, ${maxUses})`,
    async (model, world) => {
      const grant = pick(model.grants, index);

      const { status } = await world.own('update', { id: grant.id, max_uses: maxUses });

      expect(status).toBe(grant.isRevoked ? 404 : 200);
      if (!grant.isRevoked) grant.maxUses = maxUses;
    },
    hasGrants,
  );
}

function expire(index: number) {
  return command(
    `expire(${index})`,
    async (model, world) => {
      const grant = pick(model.grants, index);

      const data = { id: grant.id, expires_at: new Date(world.nowMs).toISOString() };
      const { status } = await world.own('update', data);

      expect(status).toBe(grant.isRevoked ? 404 : 200);
      if (!grant.isRevoked) grant.expiresAtMs = world.nowMs;
    },
    hasGrants,
  );
}

function revoke(index: number) {
  return command(
    `revoke(${index})`,
    async (model, world) => {
      const grant = pick(model.grants, index);

      const { status } = await world.own('delete', { id: grant.id });

      expect(status).toBe(grant.isRevoked ? 404 : 200);
      grant.isRevoked = true;
    },
    hasGrants,
  );
}

function wait(ms: number) {
  return command(`wait(${ms})`, async (_model, world) => world.passTime(ms));
}

const restart = command('restart()', (_model, world) => world.restart());

/** What the owner is told of a Genie's grants is what the model says of them. */
function count(genie: number) {
  return command(`count(${genie})`, async (model, world) => {
    const { body } = await world.own('list', { id: pick(world.genies, genie).id });

    const listed = body.data.grants as { id: number; use_count: number; max_uses: number }[];
    const own = model.grants.filter((grant) => grant.genie === genie && !grant.isRevoked);
    expect(listed.map(({ id, use_count, max_uses }) => [id, use_count, max_uses])).toEqual(
      own.map((grant) => [grant.id, grant.useCount, grant.maxUses]),
    );
  });
}

const genie = fc.nat(1);
const index = fc.nat(9);
const maxUses = fc.nat(3);

/** Everything that can happen to grants, the common things more often. */
export const anyCommands = fc.commands(
  [
    fc
      .tuple(genie, maxUses, fc.option(fc.constantFrom(1, MINUTE_MS, 60 * MINUTE_MS)))
      .map((args) => create(...args)),
    fc.tuple(genie, maxUses, fc.constant(null)).map((args) => create(...args)),
    fc.tuple(index, genie, fc.integer({ min: 1, max: 3 })).map((args) => use(...args)),
    fc.tuple(index, genie, fc.constant(1)).map((args) => use(...args)),
    fc
      .tuple(genie, fc.oneof(fc.constant(''), fc.stringMatching(/^[\w ,-]{1,70}$/)))
      .map((args) => guess(...args)),
    index.map(startSession),
    fc.tuple(index, maxUses).map((args) => edit(...args)),
    index.map(expire),
    index.map(revoke),
    fc.constantFrom(1, MINUTE_MS, 29 * MINUTE_MS, 60 * MINUTE_MS).map(wait),
    genie.map(count),
  ],
  { maxCommands: 14, size: 'max' },
);

/** The same with restarts in between, which take their time. */
export const commandsWithRestarts = fc
  .tuple(anyCommands, anyCommands)
  .map(([before, after]) => [...before, restart, ...after]);
