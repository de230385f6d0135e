import { expect, it } from 'vitest';
import { NO_CONTENT, type SheetAnswer } from './answer-content.ts';
import { planRelease } from './plan-release.ts';
import { sheetAnswers } from './sheet-answers.ts';
import { changesAgainst } from './sheet-changes.ts';
import { isShown } from './sheet-filter.ts';
import { countProgress, progressText } from './sheet-progress.ts';

const draft = (taskId: string, more: Partial<SheetAnswer>): SheetAnswer => ({
  ...NO_CONTENT,
  taskId,
  source: 'konto',
  byLabel: 'Leitung',
  version: 1,
  ...more,
});
const answers = sheetAnswers(
  ['1', '2', '3', '4'],
  [
    draft('1', { answer: 'interesse', urgency: 7, source: 'vorrunde' }),
    draft('2', { answer: 'kein-interesse' }),
    draft('3', { remark: 'noch klären' }),
    draft('fremd', { answer: 'interesse' }),
  ],
);

it('counts what is answered, and a task without an answer as missing whatever else is typed', () => {
  const progress = countProgress(answers);
  expect(progress).toEqual({ tasks: 4, answered: 2, prefilled: 1, fresh: 1, missing: 2, interested: 1 });
  expect(progressText(progress)).toBe('1 aus der Vorrunde, 1 neu, 2 offen');
  expect(progressText({ ...progress, prefilled: 0 })).toBe('1 beantwortet, 2 offen');
});

it('releases every answer that is given and nothing for what is missing', () => {
  const release = planRelease(answers);
  expect(release.ok && release.value.map(({ taskId }) => taskId)).toEqual(['1', '2']);
  expect(planRelease(sheetAnswers(['1'], []))).toMatchObject({ ok: false });
});

it('names what differs from the last round, a task that was answered then and now is not included', () => {
  const previous = new Map([
    ['1', { ...NO_CONTENT, answer: 'interesse' as const, urgency: 7 }],
    ['2', { ...NO_CONTENT, answer: 'interesse' as const, urgency: 3 }],
    ['4', { ...NO_CONTENT, answer: 'erledigt' as const }],
  ]);
  expect(changesAgainst(answers, previous).map(({ taskId }) => taskId)).toEqual(['2', '3', '4']);
  expect(changesAgainst(answers, new Map())).toEqual([]);
});

it.each([
  [{ area: '', search: '', only: 'alle' }, true],
  [{ area: 'archiv', search: 'FÜHREN 01', only: 'interesse' }, true],
  [{ area: 'bauhof', search: '', only: 'alle' }, false],
  [{ area: '', search: 'führen bauhof', only: 'alle' }, false],
  [{ area: '', search: '', only: 'offen' }, false],
] as const)('filters by %j: %s', (filter, shown) => {
  expect(isShown(filter, { area: 'archiv', text: '01/2 Archiv führen', answer: 'interesse' })).toBe(shown);
});
