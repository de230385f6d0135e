import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { noParticipation } from '../participation/participation.ts';
import { planWithdrawal, type WithdrawalFacts, type WithdrawalRequest } from './plan-withdrawal.ts';
import { withdrawalEffects } from './withdrawal-effects.ts';

const SINCE = calendarDate('2026-03-01');
const FACTS: WithdrawalFacts = {
  state: 'laufend',
  current: { ...noParticipation(false), participates: true, roles: ['PG'], validFrom: SINCE },
  today: calendarDate('2026-11-21'),
};
const REQUEST: WithdrawalRequest = {
  from: calendarDate('2026-12-01'),
  reason: 'Keine Stelle frei.',
  by: 'mitglied',
  proofNote: '',
  hasProof: false,
};
const refused = (request: Partial<WithdrawalRequest>, facts: Partial<WithdrawalFacts> = {}) => {
  const planned = planWithdrawal({ ...FACTS, ...facts }, { ...REQUEST, ...request });
  return planned.ok ? [] : planned.error.map(({ field }) => field);
};

describe('planWithdrawal', () => {
  it('ends on the day before', () => {
    expect(planWithdrawal(FACTS, REQUEST)).toEqual({ ok: true, value: '2026-11-30' });
  });

  it.each(['warteliste', 'in-vorbereitung', 'verworfen', 'abgeschlossen', 'umgesetzt', null] as const)(
    'is none where the project is %s',
    (state) => expect(refused({}, { state })).toEqual(['stand']),
  );

  it('is none of who takes no part, the steering group’s attendance included', () => {
    expect(refused({}, { current: null })).toEqual(['stand']);
    const attends = { ...noParticipation(false), roles: ['LKG'] as const, validFrom: SINCE };
    expect(refused({}, { current: attends })).toEqual(['stand']);
  });

  it.each<[string[], Partial<WithdrawalRequest>]>([
    [['tag'], { from: SINCE }],
    [['tag'], { from: calendarDate('2026-11-20') }],
    [[], { from: calendarDate('2026-11-21') }],
    [['grund'], { reason: ' \n' }],
    [['grund'], { reason: 'x'.repeat(1001) }],
    [['herkunft', 'nachweis'], { by: 'geschaeftsstelle' }],
    [[], { by: 'geschaeftsstelle', from: addDays(SINCE, 1), proofNote: 'per Mail', hasProof: true }],
    [['tag', 'grund'], { from: SINCE, reason: '' }],
  ])('refuses %j of %j', (fields, request) => {
    expect(refused(request)).toEqual(fields);
  });

  it('never leaves an interval without a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const from = addDays(SINCE, days);
        const request = {
          ...REQUEST,
          from,
          by: 'geschaeftsstelle',
          proofNote: 'Mail',
          hasProof: true,
        } as const;
        const planned = planWithdrawal(FACTS, request);
        return planned.ok ? planned.value >= SINCE : from <= SINCE;
      }),
    );
  });
});

describe('withdrawalEffects', () => {
  const others = { participates: true, roles: ['PG'] as const };

  it('says which roles fall away and what is left without a lead', () => {
    expect(
      withdrawalEffects({
        leaving: { roles: ['PL', 'PG'], implementation: true, coreTeam: true },
        staying: [others, others],
        implementationTitle: 'Pilotprojekt',
        openDocuments: ['Ablaufplan'],
        steeredPartners: ['Muster GmbH'],
      }),
    ).toEqual([
      'Diese Rollen entfallen: Projektleitung und Projektgruppe.',
      'Die Kommune scheidet aus dem Kernteam aus.',
      'Die Teilnahme an „Pilotprojekt“ endet auch.',
      'Das Projekt hat dann keine Projektleitung mehr. Die Geschäftsstelle klärt die Nachfolge.',
      'Beteiligt bleiben 2 Kommunen.',
      'Noch offen für diese Kommune: „Ablaufplan“. Die Geschäftsstelle trägt dort „nimmt nicht teil“ ein.',
      'Die Kommune steuert Muster GmbH: Dafür ist eine andere Kommune zu benennen.',
    ]);
  });

  it('does not speak of a lead that others hold, and asks where one is left', () => {
    const scene = { implementationTitle: null, openDocuments: [], steeredPartners: [] };
    const leaving = { roles: ['PL'] as const, implementation: null, coreTeam: false };
    expect(withdrawalEffects({ ...scene, leaving, staying: [{ ...others, roles: ['PL'] }] })).toEqual([
      'Diese Rolle entfällt: Projektleitung.',
      'Beteiligt bleibt noch 1 Kommune: Ob das Projekt weitergeht, ist zu entscheiden.',
    ]);
  });
});
