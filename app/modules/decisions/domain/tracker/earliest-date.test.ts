import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../foundation/calendar-date.ts';
import type { BodyCalendar } from '../../../meetings/domain/index.ts';
import { memberOutlook } from './earliest-date.ts';
import { matterOutlook } from './matter-outlook.ts';
import type { PathStep } from './path-step.ts';
import { day, sampleCalendar, samplePath } from './test-support/steps.ts';

const TODAY = day('2026-11-21');
const of = (...calendars: BodyCalendar[]) => ({
  bodies: new Map(calendars.map((body) => [body.id, body])),
  pauses: [],
});
const WAY = samplePath('fachamt', 'exekutive', 'ausschuss', 'vertretung');
/**
 * Closing 14 days ahead, worked out by hand from Saturday 21.11.2026. Executive: 3.12. closes 19.11. (past), so 10.12.
 * (closes 26.11.). Committee ready 11.12.: 17.12. closes 3.12. (past), so 4.2.2027 (closes 21.1.). Council ready 5.2.:
 * 11.2. closes 28.1. (past), so 25.3. (closes 11.3.).
 */
const CALENDARS = of(
  sampleCalendar('exekutive', ['2026-12-03', '2026-12-10']),
  sampleCalendar('ausschuss', ['2026-12-17', '2027-02-04']),
  sampleCalendar('vertretung', ['2027-02-11', '2027-03-25']),
);
const on = (steps: readonly PathStep[], calendars = CALENDARS, today = TODAY) => {
  const outlook = memberOutlook(steps, calendars, today);
  return outlook.kind === 'erwartet' ? outlook.chain.map((link) => link.on) : outlook;
};
const replace = (position: number, changes: Partial<PathStep>) =>
  WAY.map((step) => (step.position === position ? { ...step, ...changes } : step));

describe('memberOutlook', () => {
  it('goes from closing date to closing date', () => {
    expect(on(WAY)).toEqual(['2026-11-21', '2026-12-10', '2027-02-04', '2027-03-25']);
  });

  it('starts from today where steps are decided already', () => {
    const decided = replace(1, { state: 'beschlossen', decidedOn: day('2026-10-01') });
    expect(on(decided)).toEqual(['2026-12-10', '2027-02-04', '2027-03-25']);
  });

  it('keeps a sitting whose closing date is past where the paper is handed in', () => {
    const handedIn = replace(2, { paper: 'eingereicht', plannedOn: day('2026-12-03') });
    // Committee ready 4.12.: still too late for 17.12., which closed on 3.12.
    expect(on(handedIn)).toEqual(['2026-11-21', '2026-12-03', '2027-02-04', '2027-03-25']);
  });

  it('leaves a planned sitting that the paper can no longer reach, or that is cancelled', () => {
    const late = memberOutlook(replace(2, { plannedOn: day('2026-12-03') }), CALENDARS, TODAY);
    expect(late.chain[1]).toMatchObject({
      on: '2026-12-10',
      reason:
        'Die für den 03.12.2026 geplante Sitzung ist nicht mehr zu halten. exekutive am 10.12.2026, Abgabeschluss 26.11.2026.',
    });
    const body = sampleCalendar('exekutive', ['2026-12-03', '2026-12-10']);
    const cancelled = {
      ...body,
      sittings: body.sittings.map((sitting, index) => ({ ...sitting, cancelled: index === 0 })),
    };
    const handedIn = replace(2, { paper: 'eingereicht', plannedOn: day('2026-12-03') });
    expect(on(handedIn.slice(0, 2), of(cancelled))).toEqual(['2026-11-21', '2026-12-10']);
  });

  it('waits for a later sitting that somebody planned on purpose', () => {
    const planned = replace(4, { plannedOn: day('2027-06-10') });
    expect(on(planned)).toEqual(['2026-11-21', '2026-12-10', '2027-02-04', '2027-06-10']);
  });

  it('waits for the department where it has named a day', () => {
    expect(on(replace(1, { plannedOn: day('2027-01-11') }).slice(0, 3))).toEqual({
      kind: 'ungewiss',
      reason: expect.stringContaining('Tragen Sie Sitzungen'),
      chain: [expect.objectContaining({ on: '2027-01-11' })],
    });
  });

  it('says what is missing where no sitting is known', () => {
    expect(memberOutlook(WAY, of(), TODAY)).toMatchObject({
      kind: 'ungewiss',
      reason: expect.stringContaining('Legen Sie das Gremium'),
    });
  });

  it('marks what only the rhythm suggests', () => {
    const rhythm = of(sampleCalendar('exekutive', ['2026-11-05'], { rhythmWeeks: 2 }));
    // Every two weeks: 19.11., 3.12. (closes 19.11., past), 17.12. (closes 3.12.).
    expect(memberOutlook(WAY.slice(0, 2), rhythm, TODAY)).toMatchObject({
      kind: 'erwartet',
      on: '2026-12-17',
      estimated: true,
    });
  });

  it('is done with the last decision, and ends with a refusal that counts', () => {
    const all = WAY.map((step) => ({ ...step, state: 'beschlossen' as const, decidedOn: day('2026-11-12') }));
    expect(memberOutlook(all, CALENDARS, TODAY)).toEqual({ kind: 'durch', on: '2026-11-12', chain: [] });
    expect(memberOutlook(replace(2, { state: 'abgelehnt' }), CALENDARS, TODAY)).toMatchObject({
      kind: 'beendet',
      reason: 'exekutive hat abgelehnt.',
    });
  });
});

describe('memberOutlook, whatever the calendars', () => {
  const dayIn = fc.integer({ min: -30, max: 400 }).map((days) => addDays(TODAY, days));
  const calendar = (kind: BodyCalendar['kind']) =>
    fc
      .record({
        days: fc.uniqueArray(dayIn, { maxLength: 12 }),
        closingDays: fc.integer({ min: 0, max: 28 }),
      })
      .map(({ days, closingDays }) => sampleCalendar(kind, days, { closingDays }));
  const calendars = fc.tuple(calendar('exekutive'), calendar('ausschuss'), calendar('vertretung'));
  const endOf = (bodies: readonly BodyCalendar[], steps = WAY): string => {
    const outlook = memberOutlook(steps, of(...bodies), TODAY);
    return outlook.kind === 'erwartet' ? outlook.on : '9999-12-31';
  };

  it('is never earlier than a closing date allows', () => {
    fc.assert(
      fc.property(calendars, (bodies) => {
        let ready: string = TODAY;
        for (const link of memberOutlook(WAY, of(...bodies), TODAY).chain) {
          if (link.closesOn !== null) expect(link.closesOn >= ready).toBe(true);
          expect(link.on >= ready).toBe(true);
          ready = link.position === 1 ? link.on : addDays(link.on, 1);
        }
      }),
    );
  });

  it('is never later for one sitting more', () => {
    fc.assert(
      fc.property(calendars, dayIn, fc.integer({ min: 0, max: 2 }), (bodies, added, which) => {
        const more = bodies.map((body, index) =>
          index === which
            ? {
                ...body,
                sittings: [...body.sittings, { id: 'neu', on: added, closesOn: null, cancelled: false }],
              }
            : body,
        );
        expect(endOf(more) <= endOf(bodies)).toBe(true);
      }),
    );
  });

  it('is never moved back by a decision', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 30 }),
        (bodies, count, ago) => {
          const decided = WAY.map((step) =>
            step.position <= count
              ? { ...step, state: 'beschlossen' as const, decidedOn: addDays(TODAY, -ago) }
              : step,
          );
          expect(endOf(bodies, decided) <= endOf(bodies)).toBe(true);
        },
      ),
    );
  });
});

describe('matterOutlook', () => {
  const member = (memberName: string, outlook: ReturnType<typeof memberOutlook>) => ({
    memberKey: memberName,
    memberName,
    outlook,
  });
  const whole = memberOutlook(WAY, CALENDARS, TODAY);
  const short = memberOutlook(WAY.slice(0, 2), CALENDARS, TODAY);

  it('is the day of the latest member and says which body determines it', () => {
    expect(matterOutlook([member('Raunheim', whole), member('Nauheim', short)])).toMatchObject({
      on: '2027-03-25',
      done: false,
      estimated: false,
      decisive: { memberName: 'Raunheim', bodyName: 'vertretung' },
      reason: 'Als Letztes entscheidet am 25.03.2027 Raunheim (vertretung).',
      neutralReason: 'Das letzte Gremium entscheidet am 25.03.2027.',
    });
  });

  it('names those without a date, and only counts them where nobody may be named', () => {
    const unknown = memberOutlook(WAY, of(), TODAY);
    const outlook = matterOutlook([member('Raunheim', short), member('Trebur', unknown)]);
    expect(outlook.reason).toContain('Kein Datum lässt sich berechnen für Trebur.');
    expect(outlook.neutralReason).toContain('Für 1 Mitglied lässt sich kein Datum berechnen.');
    expect(outlook.neutralReason).not.toContain('Trebur');
    expect(matterOutlook([member('Trebur', unknown)])).toMatchObject({ on: null, done: false });
  });

  it('is done where nobody is waited for', () => {
    const through = { kind: 'durch', on: day('2026-11-12'), chain: [] } as const;
    expect(matterOutlook([member('Raunheim', through)])).toMatchObject({ on: '2026-11-12', done: true });
  });
});
