import { expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { BODY_MAX, checkDraft, type Draft, TITLE_MAX, tidyBody } from './check-draft.ts';

const DRAFT: Draft = {
  title: 'Auftrag',
  kind: 'projektauftrag',
  form: 'text',
  sameVersion: true,
  dueOn: null,
  body: '',
  parties: [{ memberKey: 'a', amount: null }],
};
const fields = (changes: Partial<Draft>) =>
  checkDraft({ ...DRAFT, ...changes }, ['a', 'b']).map(({ field, memberKey }) => [field, memberKey]);

it('may be unfinished', () => {
  expect(fields({ parties: [] })).toEqual([]);
  expect(fields({ parties: [{ memberKey: 'b', amount: cents(0n) }] })).toEqual([]);
});

it('names everything that is wrong at once', () => {
  const wrong = {
    title: ' ',
    body: 'x'.repeat(BODY_MAX + 1),
    parties: [
      { memberKey: 'fremd', amount: null },
      { memberKey: 'b', amount: cents(-1n) },
    ],
  };
  expect(fields(wrong)).toEqual([
    ['title', undefined],
    ['body', undefined],
    ['parties', undefined],
    ['amount', 'b'],
  ]);
  expect(fields({ title: 'x'.repeat(TITLE_MAX + 1) })).toEqual([['title', undefined]]);
});

it('compares texts by what they say', () => {
  expect(tidyBody(' eins\r\nzwei\rdrei \n')).toBe('eins\nzwei\ndrei');
});
