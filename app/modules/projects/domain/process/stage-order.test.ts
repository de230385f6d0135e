import { describe, expect, it } from 'vitest';
import { day, since } from '../../test-support/project-samples.ts';
import { projectFacts, refuseDay } from './stage-order.ts';

const TODAY = day('2026-11-21');

describe('projectFacts', () => {
  it('says whether a project runs today, and since when', () => {
    const running = [since('2026-01-12', 'in-vorbereitung'), since('2026-03-02', 'laufend')];
    expect(projectFacts(running, TODAY)).toEqual({ today: TODAY, startedOn: '2026-03-02', isRunning: true });
    const paused = [...running, since('2026-10-01', 'ausgesetzt')];
    expect(projectFacts(paused, TODAY)).toEqual({ today: TODAY, startedOn: '2026-03-02', isRunning: false });
    expect(projectFacts([], TODAY)).toEqual({ today: TODAY, startedOn: null, isRunning: false });
  });

  it('takes no beginning from a source that says "by then at the latest": days before it stay possible', () => {
    const reported = projectFacts([{ ...since('2025-10-31', 'laufend'), precision: 'latest' }], TODAY);
    expect(reported).toEqual({ today: TODAY, startedOn: null, isRunning: true });
    expect(refuseDay(day('2025-03-01'), reported)).toBeNull();
  });
});
