import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate as day } from '../../../../foundation/calendar-date.ts';
import { runningStages } from '../../test-support/stage-samples.ts';
import { expectItems } from './expect-items.ts';
import { forecastEnd } from './forecast.ts';
import type { ScheduleItem } from './schedule.ts';

const TODAY = day('2026-11-21');
const item = (id: string, from: string, to: string, change: Partial<ScheduleItem> = {}): ScheduleItem => ({
  id,
  title: id,
  kind: 'aufgabe',
  stagePosition: 3,
  ownerKey: null,
  ownerOffice: '',
  position: 1,
  plannedFrom: day(from),
  plannedTo: day(to),
  actualFrom: null,
  actualTo: null,
  isRemoved: false,
  version: 1,
  ...change,
});
const expected = (...items: ScheduleItem[]) =>
  expectItems(items, TODAY).map(({ item: { id }, days }) => [id, days.from, days.to, days.reason]);

describe('what follows something late within its stage', () => {
  const late = item('Erheben', '2026-11-01', '2026-11-16', { actualFrom: day('2026-11-02') });

  it('waits for it and keeps its length', () => {
    // Erheben ends today, 21.11.; the next one had 17. to 23.11., seven days: 22. to 28.11.
    expect(expected(late, item('Auswerten', '2026-11-17', '2026-11-23'))).toEqual([
      ['Erheben', '2026-11-02', '2026-11-21', 'läuft länger als geplant'],
      ['Auswerten', '2026-11-22', '2026-11-28', 'wartet auf „Erheben“'],
    ]);
  });

  it('does not move where the gap is long enough', () => {
    expect(expected(late, item('Auswerten', '2026-11-25', '2026-11-30')).at(-1)).toEqual([
      'Auswerten',
      '2026-11-25',
      '2026-11-30',
      '',
    ]);
  });

  it('does not move in another stage, beside it, or what runs in parallel', () => {
    const others = [
      item('andere Stufe', '2026-11-25', '2026-11-30', { stagePosition: 4 }),
      item('daneben', '2026-11-25', '2026-11-30', { stagePosition: null }),
    ];
    const moved = forecastEnd([], [late, ...others], TODAY).moved;
    expect([...moved.keys()]).toEqual(['Erheben']);
  });

  it('begins today at the earliest', () => {
    expect(expected(item('Vergessen', '2026-11-11', '2026-11-20'))).toEqual([
      ['Vergessen', '2026-11-21', '2026-11-30', 'hätte schon beginnen sollen'],
    ]);
  });
});

describe('forecastEnd', () => {
  it('says the end, by how many days it moves and what is behind it', () => {
    const items = [
      item('Erheben', '2026-11-01', '2026-11-16', { actualFrom: day('2026-11-02') }),
      item('Auswerten', '2026-11-17', '2026-11-23'),
    ];
    expect(forecastEnd([], items, TODAY).text).toBe(
      'Voraussichtliches Ende 28.11.2026, 5 Tage später als geplant (23.11.2026). „Auswerten“ wartet auf „Erheben“.',
    );
  });

  it('is as planned where nothing is late, and nothing where nothing is planned', () => {
    const done = item('Erheben', '2026-11-01', '2026-11-16', { actualFrom: TODAY, actualTo: TODAY });
    const open = item('Auswerten', '2026-12-01', '2026-12-11');
    expect(forecastEnd([], [done, open], TODAY).text).toBe('Voraussichtliches Ende 11.12.2026, wie geplant.');
    expect(forecastEnd([], [], TODAY).text).toBe('Ohne geplante Tage lässt sich kein Ende absehen.');
  });

  it('counts stages too: one that should have begun keeps its length from today on', () => {
    const [stage] = runningStages().slice(3, 4);
    if (!stage) throw new Error('no stage');
    const open = { ...stage, plannedFrom: day('2026-11-11'), plannedTo: day('2026-11-30') };
    // ten days late: 30.11. becomes 10.12.
    expect(forecastEnd([open], [], TODAY).end).toBe('2026-12-10');
  });

  it('never ends before today while something is open, and never earlier than planned', () => {
    const days = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), (spans) => {
        const items = spans.map(([start, length], index) =>
          item(String(index), addDays(TODAY, start), addDays(TODAY, start + length)),
        );
        const { end, plannedEnd } = forecastEnd([], items, TODAY);
        return end !== null && plannedEnd !== null && end >= plannedEnd && end >= TODAY;
      }),
    );
  });
});

it('does not wait for what was over with its stage', () => {
  const forgotten = item('Vergessen', '2026-09-01', '2026-12-20', { stagePosition: 2 });
  const ended = runningStages().map((stage) =>
    stage.position === 2 ? ({ ...stage, state: 'abgeschlossen' } as const) : stage,
  );
  expect(forecastEnd(ended, [forgotten], TODAY).moved.size).toBe(0);
  expect(forecastEnd([], [forgotten], TODAY).moved.size).toBe(1);
});
