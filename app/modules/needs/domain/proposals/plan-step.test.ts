import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { checkAdvice, checkComment } from './check-advice.ts';
import { checkTarget } from './check-target.ts';
import { planStep, type TypedStep } from './plan-step.ts';
import type { ProposalRecord } from './proposal.ts';
import { PROPOSAL_STATES } from './proposal-state.ts';
import type { ProposalViewer } from './proposal-viewer.ts';

const TODAY = calendarDate('2026-11-21');
const OFFICE: ProposalViewer = {
  isOffice: true,
  isSteering: false,
  seesAll: true,
  memberIds: [],
  actingIds: [],
  votingIds: [],
  accountId: 'konto',
};
const STEERING = { ...OFFICE, isOffice: false, isSteering: true };
const PROPOSAL: ProposalRecord = {
  id: 'p1',
  reference: 'V-2026-001',
  title: 'Archiv',
  need: 'x',
  wish: '',
  office: '',
  areaId: null,
  taskId: null,
  ideaId: null,
  memberId: null,
  address: '',
  channel: 'konto',
  linkId: null,
  isSample: false,
  state: 'in-beratung',
  priority: '',
  advice: '',
  adviceReason: '',
  ballot: 0,
  voteDueOn: null,
  target: null,
  targetAt: null,
  version: 1,
  createdAt: new Date('2026-11-01T10:00:00Z'),
  createdBy: 'konto-2',
};
const plan = (changes: Partial<ProposalRecord>, typed: Partial<TypedStep>, viewer = OFFICE) =>
  planStep(
    viewer,
    { ...PROPOSAL, ...changes },
    { step: 'vorlegen', reason: '', dueOn: null, ...typed },
    TODAY,
  );

describe('planStep', () => {
  it('opens a new ballot each time it comes before the heads', () => {
    const dueOn = calendarDate('2026-12-15');
    expect(plan({}, { dueOn })).toMatchObject({
      ok: true,
      value: { state: 'vorgelegt', ballot: 1, voteDueOn: dueOn },
    });
    const again = { step: 'wieder-vorlegen', reason: 'neue Förderung' };
    expect(plan({ state: 'abgelehnt', ballot: 1, voteDueOn: dueOn }, again)).toMatchObject({
      value: { state: 'wieder-vorgelegt', ballot: 2, voteDueOn: null },
    });
    expect(plan({ state: 'vorgelegt', ballot: 1 }, { step: 'aufnehmen', reason: 'ja' })).toMatchObject({
      value: { state: 'aufgenommen', ballot: 1 },
    });
  });

  it.each([
    ['no step', {}, { step: '' }, 'step'],
    ['a step out of turn', { state: 'eingegangen' }, {}, 'step'],
    ['an outcome without reason', { state: 'vorgelegt' }, { step: 'ablehnen', reason: ' ' }, 'reason'],
    ['a long reason', { state: 'vorgelegt' }, { step: 'ablehnen', reason: 'x'.repeat(1001) }, 'reason'],
    ['no day as last day', {}, { dueOn: 'no-day' }, 'due'],
    ['a last day gone by', {}, { dueOn: calendarDate('2026-11-20') }, 'due'],
  ] as const)('refuses %s', (_, changes, typed, field) => {
    const planned = plan(changes, typed);
    expect(planned.ok ? '' : planned.error.map((refusal) => refusal.field)).toEqual([field]);
  });

  it('leaves steps to the office', () => {
    expect(plan({}, {}, STEERING).ok).toBe(false);
  });
});

describe('the suggestion of the steering group', () => {
  const form = { priority: 'hoch', advice: 'aufnehmen', reason: ' dringend ' };

  it('is given in consultation and while the heads vote', () => {
    for (const state of PROPOSAL_STATES)
      expect(checkAdvice(STEERING, { state }, form).ok).toBe(
        ['in-beratung', 'vorgelegt', 'wieder-vorgelegt'].includes(state),
      );
    expect(checkAdvice(STEERING, PROPOSAL, form)).toMatchObject({ value: { adviceReason: 'dringend' } });
    expect(checkAdvice(STEERING, PROPOSAL, { ...form, priority: 'sehr' }).ok).toBe(false);
    expect(checkAdvice({ ...STEERING, isSteering: false }, PROPOSAL, form).ok).toBe(false);
  });

  it('may come with comments', () => {
    expect(checkComment(STEERING, ' gut ')).toEqual({ ok: true, value: 'gut' });
    expect(checkComment(STEERING, ' ').ok).toBe(false);
    expect(checkComment({ ...STEERING, isSteering: false }, 'gut').ok).toBe(false);
  });
});

describe('what a proposal became', () => {
  const taken = { state: 'aufgenommen', target: null } as const;

  it.each([
    ['/projekte/archivwesen', 'projekt', 'archivwesen'],
    ['/buendel/0199a-b', 'buendel', '0199a-b'],
    ['https://ikz.example/v/gross-gerau/projekte/archivwesen', 'projekt', 'archivwesen'],
  ])('is read from %s', (path, kind, id) => {
    expect(checkTarget(OFFICE, taken, { title: 'Archiv', path })).toMatchObject({ value: { kind, id } });
  });

  it.each([
    '',
    '/mitglieder/x',
    'https://anderswo.example/projekte/x',
    '/projekte/a/b',
    'javascript:/projekte/x',
  ])('is no page like %j', (path) => {
    expect(checkTarget(OFFICE, taken, { title: 'Archiv', path }).ok).toBe(false);
  });

  it('is noted once, by the office, of what was taken up', () => {
    const form = { title: 'Archiv', path: '/projekte/archivwesen' };
    expect(checkTarget(STEERING, taken, form).ok).toBe(false);
    expect(checkTarget(OFFICE, { ...taken, state: 'vorgelegt' }, form).ok).toBe(false);
    expect(checkTarget(OFFICE, taken, { ...form, title: '' }).ok).toBe(false);
  });
});
