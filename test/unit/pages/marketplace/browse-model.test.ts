import { expect, test, vi } from 'vitest';
import { EVERYTHING, type Browse } from '../../../../pages/marketplace/browse.ts';
import { BrowseModel } from '../../../../pages/marketplace/browse-model.ts';
import type { Answer } from '../../../../pages/marketplace/browse-state.ts';
import { explainFailure } from '../../../../pages/marketplace/explain-failure.ts';
import { createKeptAnswers } from '../../../../pages/marketplace/kept-answers.ts';
import { ApiError } from '../../../../shared/api/api-error.ts';

const answerOf = (count: number): Answer => ({ genies: [], count });
const searching = (search: string): Browse => ({ ...EVERYTHING, search });

function setUp() {
  const questions: { search: string; ended: AbortSignal; answer: PromiseWithResolvers<Answer> }[] = [];
  const waits: { ms: number; over: PromiseWithResolvers<void> }[] = [];
  const clock = { nowMs: 0 };
  const model = new BrowseModel({
    browse: EVERYTHING,
    ask({ search }, ended) {
      const answer = Promise.withResolvers<Answer>();
      questions.push({ search, ended, answer });
      return answer.promise;
    },
    wait(ms) {
      const over = Promise.withResolvers<void>();
      waits.push({ ms, over });
      return over.promise;
    },
    explain: (cause, failures) => explainFailure(cause, true, 1_000, failures),
    kept: createKeptAnswers(() => clock.nowMs),
  });
  return { model, questions, waits, clock };
}

test('the answer to the latest question is shown, however late the earlier ones come', async () => {
  const { model, questions } = setUp();
  const opened = [model.open(searching('a')), model.open(searching('ab')), model.open(searching('abc'))];

  questions[2]?.answer.resolve(answerOf(3));
  questions[0]?.answer.resolve(answerOf(1));
  questions[1]?.answer.reject(new ApiError('NETWORK', 'gone'));
  await Promise.all(opened);

  expect(model.state.value).toMatchObject({ status: 'ready', shown: { answer: { count: 3 } } });
  expect(questions.map(({ ended }) => ended.aborted)).toEqual([true, true, false]);
});

test('who types on asks once', async () => {
  const { model, questions, waits } = setUp();
  const opened = ['d', 'de', 'den'].map((search) => model.open(searching(search), 250));

  for (const { ms, over } of waits) over.resolve(expect(ms).toBe(250));
  await vi.waitFor(() => expect(questions.map(({ search }) => search)).toEqual(['den']));
  questions[0]?.answer.resolve(answerOf(1));
  await Promise.all(opened);

  expect(model.state.value).toMatchObject({ status: 'ready', browse: { search: 'den' } });
});

test('the way back asks nobody, until the answer is old', async () => {
  const { model, questions, clock } = setUp();
  const first = model.open(EVERYTHING);
  questions[0]?.answer.resolve(answerOf(9));
  await first;
  const second = model.open(searching('x'));
  questions[1]?.answer.resolve(answerOf(1));
  await second;

  await model.open(EVERYTHING);
  expect(model.state.value).toMatchObject({ status: 'ready', shown: { answer: { count: 9 } } });
  expect(questions).toHaveLength(2);

  clock.nowMs = 6 * 60_000;
  void model.open(searching('x'));
  expect(questions).toHaveLength(3);
});

test('a failure says why and when to ask again, and asking again leads out of it', async () => {
  const { model, questions } = setUp();
  const busy = new ApiError('RATE_LIMIT_EXCEEDED', 'slow down', { status: 429, retryAfterMs: 7_000 });
  const opened = model.open(searching('x'));
  questions[0]?.answer.reject(busy);
  await opened;
  expect(model.state.value).toMatchObject({ status: 'failed', why: 'busy', retryAtMs: 8_000 });

  const again = model.retry();
  questions[1]?.answer.resolve(answerOf(2));
  await again;
  await model.retry();

  expect(model.state.value).toMatchObject({ status: 'ready', browse: { search: 'x' } });
  expect(questions).toHaveLength(2);
});

test('without a connection that is what it says', () => {
  const lost = new ApiError('NETWORK', 'gone');

  expect(explainFailure(lost, false, 0).why).toBe('offline');
  expect(explainFailure(lost, true, 0).why).toBe('unreachable');
  expect(() => explainFailure(new TypeError('ours'), true, 0)).toThrow('ours');
});

test('a hundred pages on, only the last dozen answers are kept', () => {
  const kept = createKeptAnswers(() => 0);
  for (let page = 1; page <= 100; page++) kept.keep(String(page), answerOf(page));

  const found = Array.from({ length: 100 }, (_, index) => kept.find(String(index + 1))).filter(Boolean);
  expect(found.map((answer) => answer?.count)).toEqual([89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
});

test('a list that stays busy is asked for later and later, and at once again after an answer', async () => {
  const { model, questions } = setUp();
  const waits: (number | undefined)[] = [];
  const fail = async () => {
    const opened = model.open(searching(String(questions.length)));
    questions.at(-1)?.answer.reject(new ApiError('RATE_LIMIT_EXCEEDED', 'busy', { retryAfterMs: 1_000 }));
    await opened;
    const state = model.state.value;
    waits.push(state.status === 'failed' ? (state.retryAtMs ?? 0) - 1_000 : undefined);
  };
  for (let times = 0; times < 9; times++) await fail();
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 120_000, 120_000]);

  const opened = model.open(searching('there'));
  questions.at(-1)?.answer.resolve(answerOf(1));
  await opened;
  await fail();
  expect(waits.at(-1)).toBe(1_000);
});
