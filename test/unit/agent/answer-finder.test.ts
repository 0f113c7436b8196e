import { expect, test } from 'vitest';
import { createAnswerFinder } from '../../../demo/agent/answer-finder.ts';
import { DENTAL_DOCUMENTS } from '../../support/make-knowledge.ts';

const findAnswer = createAnswerFinder(DENTAL_DOCUMENTS);

test.each([
  ['Are you open on Saturday?', 'On Saturday we open from 9 am to 1 pm.'],
  ['what are your opening hours', 'We are open Monday to Friday'],
  ['How much is whitening?', 'Whitening starts at 250 dollars'],
  ['whitning price', 'Whitening starts at 250 dollars'],
  ['is there parking', 'There is free parking behind the house.'],
  ['which bus stops there', 'The bus line 7'],
])('%j is answered in the words of the document', (question, answer) => {
  expect(findAnswer(question)).toContain(answer);
});

test.each(['What is the capital of France?', 'Do you have a job for me?', 'what do you do', '???', ''])(
  '%j has no answer here',
  (question) => {
    expect(findAnswer(question)).toBeUndefined();
  },
);

test('one word in common is not enough for a long question', () => {
  expect(findAnswer('Which football team won the world cup on Saturday night?')).toBeUndefined();
});

test('Arabic questions find Arabic documents, whatever the spelling', () => {
  const findInArabic = createAnswerFinder([
    { title: 'الحجز', content: 'يمكنكم حجز الرحلات عبر الموقع. الدفع نقداً أو بالبطاقة.' },
    { title: 'المواعيد', content: 'المكتب مفتوح من الأحد إلى الخميس. يوم الجمعة عطلة.' },
  ]);

  expect(findInArabic('كيف يمكنني الدفع بالبطاقة؟')).toContain('الدفع');
  expect(findInArabic('هل المكتب مفتوح يوم الاحد؟')).toContain('الأحد');
  expect(findInArabic('ما هي عاصمة فرنسا؟')).toBeUndefined();
});

test('an answer has its limits, and no documents give none', () => {
  const findLong = createAnswerFinder([{ title: 'Terms', content: `Terms ${'and more '.repeat(500)}` }]);

  expect(findLong('terms')?.length).toBeLessThanOrEqual(600);
  expect(createAnswerFinder([])('hello')).toBeUndefined();
});
