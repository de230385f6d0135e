import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { day, sampleCalendar, sittingOn } from '../test-support/meeting-samples.ts';
import type { BodyCalendar, Pause } from './body-calendar.ts';
import { closingDateOf } from './closing-date.ts';
import { nextSitting } from './next-sitting.ts';

const START = day('2026-01-01');
const anyDay = (max: number) => fc.integer({ min: 0, max }).map((offset) => addDays(START, offset));

const anySitting = fc
  .tuple(anyDay(400), fc.boolean(), fc.option(fc.integer({ min: 0, max: 60 })))
  .map(([on, cancelled, before]) =>
    sittingOn(on, { cancelled, closesOn: before === null ? null : addDays(on, -before) }),
  );

const anyBody: fc.Arbitrary<BodyCalendar> = fc
  .record({
    sittings: fc.uniqueArray(anySitting, { maxLength: 12, selector: ({ on }) => on }),
    closingDays: fc.integer({ min: 0, max: 40 }),
    rhythmWeeks: fc.option(fc.integer({ min: 1, max: 12 })),
  })
  .map(({ sittings, ...changes }) => sampleCalendar(sittings, changes));

const anyPauses: fc.Arbitrary<Pause[]> = fc.array(
  fc.tuple(anyDay(600), fc.integer({ min: 0, max: 45 })).map(([startsOn, days]) => ({
    kind: 'schulferien' as const,
    title: 'Ferien',
    startsOn,
    endsOn: addDays(startsOn, days),
  })),
  { maxLength: 4 },
);

type Check = (body: BodyCalendar, pauses: Pause[], readyOn: CalendarDate) => void;
const forAny = (check: Check) => fc.property(anyBody, anyPauses, anyDay(500), check);
const RUNS = { numRuns: 500 };

it('answers the earliest recorded sitting that fits, found by looking at all of them', () => {
  const property = forAny((body, pauses, readyOn) => {
    const fitting = body.sittings
      .filter((sitting) => !sitting.cancelled && closingDateOf(body, sitting) >= readyOn)
      .map(({ on }) => on)
      .toSorted();
    const next = nextSitting({ body, pauses }, readyOn);
    if (fitting.length > 0)
      expect(next).toMatchObject({ ok: true, value: { on: fitting[0], estimated: false } });
    else if (next.ok) expect(next.value.estimated).toBe(true);
  });
  fc.assert(property, RUNS);
});

it('never answers too late a closing date, a cancelled sitting, or an estimate in a pause', () => {
  const property = forAny((body, pauses, readyOn) => {
    const next = nextSitting({ body, pauses }, readyOn);
    if (!next.ok) {
      expect(next.error).toContain('Tragen Sie Sitzungen');
      return;
    }
    const { on, closesOn, sittingId, estimated } = next.value;
    expect(closesOn >= readyOn && closesOn <= on).toBe(true);
    expect(body.sittings.some((sitting) => sitting.cancelled && sitting.on === on)).toBe(false);
    expect(body.sittings.some(({ id }) => id === sittingId)).toBe(!estimated);
    if (estimated) expect(pauses.some(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn)).toBe(false);
  });
  fc.assert(property, RUNS);
});

it('is never earlier for a paper that is ready later', () => {
  fc.assert(
    fc.property(
      anyBody,
      anyPauses,
      anyDay(500),
      fc.integer({ min: 0, max: 90 }),
      (body, pauses, readyOn, later) => {
        const first = nextSitting({ body, pauses }, readyOn);
        const second = nextSitting({ body, pauses }, addDays(readyOn, later));
        if (!first.ok) expect(second.ok).toBe(false);
        if (first.ok && second.ok) expect(second.value.on >= first.value.on).toBe(true);
      },
    ),
    RUNS,
  );
});
