import { expect, it } from 'vitest';
import type { Millionths } from '../../../../foundation/decimal.ts';
import type { Answer } from '../questionnaire/question.ts';
import { earlierAnswers } from './earlier-answers.ts';

const asked = (id: string, referenceYear: number, opened: string, questionnaireId = 'archiv') => ({
  ...{ id, title: `Erhebung ${id}`, questionnaireId, referenceYear },
  openedAt: new Date(opened),
});
const figure = (cases: bigint): Answer => ({
  value: { kind: 'zahl', value: (cases * 1_000_000n) as Millionths },
  note: '',
});
const released = (surveyId: string, day: string, answers: Readonly<Record<string, Answer>>) => ({
  surveyId,
  answers: new Map(Object.entries(answers)),
  releasedAt: new Date(day),
});

const now = asked('jetzt', 2025, '2026-03-01');
const earlier = (surveys: Parameters<typeof earlierAnswers>[1], ...releases: ReturnType<typeof released>[]) =>
  Object.fromEntries(
    [...earlierAnswers(now, [...surveys, now], releases)].map(([key, { survey, year }]) => [
      key,
      [survey, year],
    ]),
  );

it('takes the latest of each question that has a value', () => {
  const surveys = [asked('a', 2022, '2023-01-01'), asked('b', 2024, '2025-01-01')];
  const found = earlier(
    surveys,
    released('b', '2025-04-01', { faelle: figure(2n), zeit: { value: null, note: 'unbekannt' } }),
    released('a', '2025-05-01', { faelle: figure(1n), zeit: figure(9n) }),
  );
  expect(found).toEqual({ faelle: ['Erhebung b', 2024], zeit: ['Erhebung a', 2022] });
});

it('takes nothing of another questionnaire, though its questions have the same keys', () => {
  const other = asked('standesamt', 2022, '2023-01-01', 'standesamt');
  expect(earlier([other], released('standesamt', '2023-04-01', { faelle: figure(820n) }))).toEqual({});
});

it('takes of the same year what was asked before, and nothing that was asked later or about a later year', () => {
  const surveys = [
    asked('vorher', 2025, '2026-02-01'),
    asked('nachher', 2025, '2026-04-01'),
    asked('voraus', 2026, '2026-01-01'),
  ];
  const of = (id: string) => earlier(surveys, released(id, '2026-05-01', { faelle: figure(1n) }));
  expect(of('vorher')).toEqual({ faelle: ['Erhebung vorher', 2025] });
  for (const id of ['nachher', 'voraus', 'jetzt', 'unbekannt']) expect([id, of(id)]).toEqual([id, {}]);
});
