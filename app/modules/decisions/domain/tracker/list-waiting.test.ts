import { describe, expect, it } from 'vitest';
import { listWaiting } from './list-waiting.ts';
import type { PathStep } from './path-step.ts';
import { day, sampleCalendar, samplePath } from './test-support/steps.ts';

const TODAY = day('2026-11-21');
const MATTER = { id: 'm', title: 'Vergabestelle', createdOn: day('2026-11-02'), isSample: true };
const RAUNHEIM = { isCoordinator: false, actingKeys: ['06433010'], decidingKeys: ['06433010'] };
const COORDINATOR = { isCoordinator: true, actingKeys: [], decidingKeys: [] };
const CALENDARS = {
  bodies: new Map([['exekutive', sampleCalendar('exekutive', ['2026-12-10'])]]),
  pauses: [],
};
const MEMBER = {
  memberKey: '06433010',
  memberName: 'Raunheim',
  amount: null,
  decidedBy: 'exekutive' as const,
  decidedByReason: 'Über der Wertgrenze.',
};
const WAY = samplePath('fachamt', 'exekutive');
const waiting = (waiter: typeof RAUNHEIM, change: Partial<PathStep> = {}, today = TODAY) => {
  const steps = WAY.map((step) =>
    step.position === 2
      ? { ...step, ...change }
      : { ...step, state: 'beschlossen' as const, decidedOn: day('2026-11-10') },
  );
  return listWaiting(MATTER, [{ ...MEMBER, steps }], CALENDARS, today, waiter);
};

describe('what waits in a matter', () => {
  it('is the paper until the closing date, for those who act for the member', () => {
    expect(waiting(RAUNHEIM)).toEqual([
      {
        kind: 'gremium',
        title: 'Vergabestelle',
        task: 'Raunheim: Vorlage abgeben (exekutive)',
        path: '/vorgaenge/m/06433010?schritt=2',
        memberKey: '06433010',
        dueOn: '2026-11-26',
        waitsSince: '2026-11-10',
        amount: null,
        alone: { may: false, because: 'Über der Wertgrenze.' },
        isSample: true,
      },
    ]);
    expect(waiting({ ...RAUNHEIM, decidingKeys: [] })[0]?.alone).toBeUndefined();
    expect(waiting(COORDINATOR)).toEqual([]);
    expect(waiting({ ...RAUNHEIM, actingKeys: ['06433009'] })).toEqual([]);
  });

  it('is nothing once the paper is handed in, until the sitting has passed without a result', () => {
    const handedIn = { paper: 'eingereicht', plannedOn: day('2026-12-10'), state: 'geplant' } as const;
    expect(waiting(RAUNHEIM, handedIn)).toEqual([]);
    expect(waiting(RAUNHEIM, handedIn, day('2026-12-10'))).toEqual([]);
    const after = waiting(COORDINATOR, handedIn, day('2026-12-12'));
    expect(after).toMatchObject([
      {
        task: 'Raunheim: Ergebnis der Sitzung vom 10.12.2026 eintragen (exekutive)',
        waitsSince: '2026-12-11',
        dueOn: null,
      },
    ]);
    expect(waiting(RAUNHEIM, handedIn, day('2026-12-12'))).toMatchObject(after);
  });

  it('is nothing where the closing date is far away, and nothing after the last decision', () => {
    expect(waiting(RAUNHEIM, {}, day('2026-10-01'))).toEqual([]);
    expect(waiting(RAUNHEIM, { state: 'beschlossen', decidedOn: day('2026-11-19') })).toEqual([]);
  });
});
