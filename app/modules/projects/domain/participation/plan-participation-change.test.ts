import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { noParticipation, ROLES } from './participation.ts';
import type { ParticipationRequest } from './participation-request.ts';
import { type CurrentParticipation, planParticipationChange } from './plan-participation-change.ts';

const SINCE = calendarDate('2025-07-01');
const CURRENT: CurrentParticipation = {
  ...noParticipation(false),
  participates: true,
  represented: true,
  roles: ['PG'],
  responsible: true,
  validFrom: SINCE,
  version: 3,
};
const REQUEST: ParticipationRequest = {
  participates: true,
  represented: true,
  roles: ['PL', 'PG'],
  implementation: null,
  coreTeam: false,
  note: ' seit der Sitzung ',
  effectiveFrom: calendarDate('2026-11-01'),
  version: 3,
};

function refusedFields(
  request: Partial<ParticipationRequest>,
  current: CurrentParticipation | null = CURRENT,
  hasImplementation = false,
) {
  const planned = planParticipationChange(current, { ...REQUEST, ...request }, hasImplementation);
  return planned.ok ? [] : planned.error.map(({ field }) => field);
}

describe('planParticipationChange', () => {
  it('counts the characters of a note without the spaces around it', () => {
    expect(refusedFields({ note: ` ${'x'.repeat(300)} ` })).toEqual([]);
  });

  it('closes the old interval on the day before the new one', () => {
    expect(planParticipationChange(CURRENT, REQUEST, false)).toEqual({
      ok: true,
      value: {
        kind: 'succeed',
        closeOn: '2026-10-31',
        validFrom: '2026-11-01',
        participation: {
          participates: true,
          represented: true,
          roles: ['PL', 'PG'],
          implementation: null,
          coreTeam: false,
          responsible: true,
          note: 'seit der Sitzung',
        },
      },
    });
  });

  it('corrects from the first day of the interval, and opens where there was none', () => {
    expect(planParticipationChange(CURRENT, { ...REQUEST, effectiveFrom: SINCE }, false)).toMatchObject({
      value: { kind: 'correct', validFrom: SINCE },
    });
    expect(planParticipationChange(null, { ...REQUEST, version: null }, false)).toMatchObject({
      value: { kind: 'open' },
    });
  });

  it('lets the steering group attend without the member', () => {
    const attends = { participates: false, represented: false, roles: ['LKG'] };
    expect(planParticipationChange(CURRENT, { ...REQUEST, ...attends }, false)).toMatchObject({
      value: {
        participation: { participates: false, represented: false, roles: ['LKG'], responsible: null },
      },
    });
  });

  it('keeps a certain lack of competence until the member takes part', () => {
    const without: CurrentParticipation = { ...CURRENT, ...noParticipation(false), responsible: false };
    const planned = planParticipationChange(
      without,
      { ...REQUEST, participates: false, represented: false, roles: [] },
      false,
    );
    expect(planned).toMatchObject({
      value: { participation: { responsible: false, note: 'seit der Sitzung' } },
    });
    expect(planParticipationChange(without, REQUEST, false)).toMatchObject({
      value: { participation: { responsible: true } },
    });
  });

  it.each<[string, Partial<ParticipationRequest>]>([
    ['effectiveFrom', { effectiveFrom: addDays(SINCE, -1) }],
    ['represented', { participates: false, represented: true, roles: [] }],
    ['represented', { represented: false }],
    ['roles', { participates: false, represented: false, roles: ['PG'] }],
    ['roles', { roles: [] }],
    ['roles', { roles: ['Chef'] }],
    ['coreTeam', { participates: false, represented: false, roles: [], coreTeam: true }],
    ['implementation', { implementation: true }],
    ['note', { note: 'x'.repeat(301) }],
    ['conflict', { version: 2 }],
    ['unchanged', { roles: ['PG'], note: '' }],
  ])('refuses (%s) %j', (field, request) => {
    expect(refusedFields(request)).toEqual([field]);
  });

  it('asks about the implementation where there is one, and refuses an empty first entry', () => {
    expect(refusedFields({}, CURRENT, true)).toEqual(['implementation']);
    expect(
      refusedFields({ participates: false, represented: false, roles: [], note: '', version: null }, null),
    ).toEqual(['unchanged']);
    expect(refusedFields({ version: 3 }, null)).toEqual(['conflict']);
  });

  it('begins nothing before the project, or within what ended before', () => {
    const from = (day: string, bounds: { startedOn: string | null; lastEnd: string | null }) =>
      planParticipationChange(null, { ...REQUEST, version: null, effectiveFrom: calendarDate(day) }, false, {
        startedOn: bounds.startedOn === null ? null : calendarDate(bounds.startedOn),
        lastEnd: bounds.lastEnd === null ? null : calendarDate(bounds.lastEnd),
        today: calendarDate('2026-11-21'),
      });
    const bounds = { startedOn: '2025-07-01', lastEnd: '2025-09-30' };
    // It would hold until then, whatever is recorded later.
    expect(from('9999-12-31', bounds)).toMatchObject({
      error: [{ field: 'effectiveFrom', message: expect.stringContaining('Prüfen Sie das Jahr') }],
    });
    expect(from('2025-06-30', bounds)).toMatchObject({
      error: [{ field: 'effectiveFrom', message: expect.stringContaining('begann am 01.07.2025') }],
    });
    expect(from('2025-09-30', bounds)).toMatchObject({
      error: [{ field: 'effectiveFrom', message: expect.stringContaining('Bis zum 30.09.2025') }],
    });
    expect(from('2025-10-01', bounds)).toMatchObject({ ok: true, value: { kind: 'open' } });
  });

  it('says everything that is wrong at once', () => {
    expect(refusedFields({ effectiveFrom: addDays(SINCE, -9), roles: ['X'], implementation: true })).toEqual([
      'effectiveFrom',
      'roles',
      'implementation',
    ]);
  });

  it('never leaves a gap, an overlap or a role without participation', () => {
    const requests = fc.record({
      participates: fc.boolean(),
      represented: fc.boolean(),
      roles: fc.subarray([...ROLES]),
      implementation: fc.constant(null),
      coreTeam: fc.boolean(),
      note: fc.string(),
      effectiveFrom: fc.integer({ min: -30, max: 400 }).map((days) => addDays(SINCE, days)),
      version: fc.constant(3),
    });
    fc.assert(
      fc.property(requests, (request) => {
        const planned = planParticipationChange(CURRENT, request, false);
        if (!planned.ok) return planned.error.length > 0;
        const change = planned.value;
        const { participates, represented, roles } = change.participation;
        const joins =
          change.kind === 'succeed'
            ? addDays(change.closeOn, 1) === change.validFrom && change.closeOn >= SINCE
            : change.validFrom === SINCE;
        return (
          joins &&
          (participates || roles.every((role) => role === 'LKG')) &&
          represented === (participates && roles.length > 0) &&
          (participates || !change.participation.coreTeam)
        );
      }),
    );
  });
});
