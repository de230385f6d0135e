import { describe, expect, it } from 'vitest';
import { day, since } from '../../test-support/project-samples.ts';
import { waitingStep } from './waiting-life.ts';

const TODAY = day('2026-11-21');
const rests = (until: string) => ({
  kind: 'pruefprojekt' as const,
  states: [{ ...since('2026-06-01', 'ausgesetzt'), until: day(until) }],
});

describe('what waits for the office', () => {
  it('is the start, once all have signed', () => {
    const prepared = { kind: 'pruefprojekt' as const, states: [since('2026-06-01', 'in-vorbereitung')] };
    expect(waitingStep(prepared, null, TODAY)).toBeNull();
    expect(waitingStep(prepared, day('2026-11-03'), TODAY)).toEqual({
      task: 'Alle haben gezeichnet: Projekt starten',
      path: '/stand/starten',
      dueOn: null,
      waitsSince: '2026-11-03',
    });
    expect(waitingStep({ ...prepared, kind: 'oertliche-ikz' }, TODAY, TODAY)).toBeNull();
    const running = { ...prepared, states: [...prepared.states, since('2026-11-10', 'laufend')] };
    expect(waitingStep(running, day('2026-11-03'), TODAY)).toBeNull();
  });

  it.each([
    ['2026-12-06', null],
    ['2026-12-05', 'Die Aussetzung endet bald'],
    ['2026-11-21', 'Die Aussetzung endet bald'],
    ['2026-11-20', 'Die Aussetzung ist abgelaufen'],
  ])('is a suspension until %s: %s', (until, task) => {
    const waiting = waitingStep(rests(until), null, TODAY);
    expect(waiting?.task.split(':')[0] ?? null).toBe(task);
    expect(waiting?.dueOn ?? null).toBe(task === null ? null : until);
  });
});
