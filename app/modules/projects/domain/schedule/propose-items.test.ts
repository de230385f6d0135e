import { describe, expect, it } from 'vitest';
import { runningStages } from '../../test-support/stage-samples.ts';
import type { Stage } from '../process/stage.ts';
import { proposeItems } from './propose-items.ts';

const stages = runningStages().slice(2, 3).concat(runningStages().slice(5, 6));
const linesOf = (given: readonly Stage[], steps: readonly string[], beginsOn: Stage['plannedFrom'] = null) =>
  proposeItems(given, { stepsOf: () => steps, beginsOn }).map(({ title, plannedFrom, plannedTo }) => [
    title,
    plannedFrom,
    plannedTo,
  ]);

describe('proposeItems', () => {
  it('lays the steps of a stage into its days: 98 days of the as-is analysis in two halves', () => {
    // Start 02.03.2026; four weeks for the schedule, then fourteen weeks: 30.03. to 05.07.2026.
    expect(linesOf(stages.slice(0, 1), ['Erheben', 'Vergleichen'])).toEqual([
      ['Erheben', '2026-03-30', '2026-05-17'],
      ['Vergleichen', '2026-05-18', '2026-07-05'],
    ]);
  });

  it('takes the stage itself where no steps are known, and ends a gate with a milestone', () => {
    const [first, last] = linesOf(stages.slice(1), []);
    expect(first?.[0]).toBe('Zwischenbericht');
    expect(last).toEqual(['Freigabe Zwischenbericht', first?.[2], first?.[2]]);
  });

  it('lets stages without planned days follow each other by their usual weeks', () => {
    const bare = stages.map((stage) => ({ ...stage, plannedFrom: null, plannedTo: null }));
    expect(linesOf(bare, [])).toEqual([]);
    // fourteen weeks from 30.03.2026, then six
    expect(linesOf(bare, [], stages[0]?.plannedFrom ?? null).slice(0, 2)).toEqual([
      ['Ist-Analyse', '2026-03-30', '2026-07-05'],
      ['Zwischenbericht', '2026-07-06', '2026-08-16'],
    ]);
  });

  it('leaves out what is over', () => {
    expect(
      linesOf(
        stages.map((stage) => ({ ...stage, state: 'abgeschlossen' })),
        [],
      ),
    ).toEqual([]);
  });
});
