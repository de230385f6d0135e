import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { runningStages } from '../../test-support/stage-samples.ts';
import { overdueGates } from './overdue-gate.ts';
import type { Stage } from './stage.ts';
import { stageDeviation } from './stage-deviation.ts';

const TODAY = day('2026-11-21');

/** Planned from 28 September to 11 December, as the interim report on the picture of the project page. */
const report = (changes: Partial<Stage>): Stage => {
  const stage = runningStages()[5];
  if (!stage) throw new Error('no sixth stage');
  return { ...stage, plannedFrom: day('2026-09-28'), plannedTo: day('2026-12-11'), ...changes };
};

describe('a stage beside its plan', () => {
  it.each<[string, Partial<Stage>, number | null, string]>([
    [
      'in time',
      { state: 'laufend', startedOn: day('2026-10-05') },
      -20,
      'noch 20 Tage bis zum geplanten Ende',
    ],
    ['last day', { state: 'laufend', plannedTo: TODAY }, 0, 'geplantes Ende heute'],
    ['over', { state: 'laufend', plannedTo: day('2026-11-20') }, 1, 'seit 1 Tag über dem geplanten Ende'],
    ['not begun', { plannedFrom: day('2026-11-16') }, null, 'sollte seit 5 Tagen laufen'],
    ['not due', { plannedFrom: day('2026-11-22') }, null, 'noch nicht fällig'],
    ['left out', { state: 'entfallen' }, null, 'entfällt'],
    ['without a plan', { plannedFrom: null, plannedTo: null }, null, 'ohne Plan'],
    // 12 to 26 June are 14 days: "Ist-Analyse" on the picture.
    [
      'ended late',
      { state: 'abgeschlossen', plannedTo: day('2026-06-12'), endedOn: day('2026-06-26') },
      14,
      '14 Tage später als geplant',
    ],
    [
      'ended early',
      { state: 'abgeschlossen', plannedTo: day('2026-06-12'), endedOn: day('2026-06-11') },
      -1,
      '1 Tag früher als geplant',
    ],
    ['ended in time', { state: 'abgeschlossen', plannedTo: TODAY, endedOn: TODAY }, 0, 'wie geplant'],
  ])('%s', (_, changes, days, text) => {
    expect(stageDeviation(report(changes), TODAY)).toMatchObject({ days, text });
  });
});

describe('overdue decisions', () => {
  it('are those of running stages with a gate whose planned end has passed, the longest first', () => {
    const late = report({ state: 'laufend', plannedTo: day('2026-11-11') });
    const later = { ...late, position: 7, plannedTo: day('2026-11-01') };
    const plain = { ...late, position: 8, gate: null };
    const today = { ...late, position: 9, plannedTo: TODAY };
    expect(
      overdueGates([late, later, plain, today], TODAY).map(({ position, days }) => [position, days]),
    ).toEqual([
      [7, 20],
      [6, 10],
    ]);
  });
});
