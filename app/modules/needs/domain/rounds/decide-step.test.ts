import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { decideRoundStep, type RoundStepFacts, stepFindings } from './decide-step.ts';
import { ROUND_STATES, ROUND_STEPS, type RoundStep } from './round-state.ts';

const FACTS: RoundStepFacts = {
  state: 'entwurf',
  dueOn: calendarDate('2026-12-18'),
  today: calendarDate('2026-11-21'),
  tasks: 148,
  members: 29,
  released: 20,
};
const STEPS = Object.keys(ROUND_STEPS) as readonly RoundStep[];

describe('every step in every state', () => {
  // By hand: what the office may do when. A released round stays released.
  const allowed = new Map([
    ['entwurf oeffnen', 'offen'],
    ['offen schliessen', 'geschlossen'],
    ['geschlossen wieder-oeffnen', 'offen'],
    ['geschlossen freigeben', 'freigegeben'],
  ]);
  const all = ROUND_STATES.flatMap((state) => STEPS.map((step) => [state, step] as const));

  it.each(all)('%s: %s', (state, step) => {
    const decided = decideRoundStep(step, { ...FACTS, state });
    const to = allowed.get(`${state} ${step}`);
    if (to !== undefined) return expect(decided).toEqual({ ok: true, value: to });
    expect(decided).toMatchObject({ ok: false, error: { field: 'state' } });
  });
});

describe('a step is refused with what to do first', () => {
  it.each<[RoundStep, Partial<RoundStepFacts>, string, string]>([
    ['oeffnen', { tasks: 0 }, 'tasks', 'Wählen Sie zuerst die Aufgaben'],
    ['oeffnen', { members: 0 }, 'members', 'Wählen Sie zuerst die Kommunen'],
    ['oeffnen', { dueOn: null }, 'dueOn', 'Nennen Sie zuerst den letzten Tag'],
    ['oeffnen', { dueOn: calendarDate('2026-11-20') }, 'dueOn', '20.11.2026 ist schon vorbei'],
    ['wieder-oeffnen', { dueOn: calendarDate('2026-11-20') }, 'dueOn', 'Setzen Sie zuerst eine spätere'],
    ['freigeben', { released: 0 }, 'released', 'es gibt nichts auszuwerten'],
  ])('%s with %o', (step, facts, field, reason) => {
    const decided = decideRoundStep(step, { ...FACTS, state: ROUND_STEPS[step].from, ...facts });
    expect(decided).toEqual({ ok: false, error: { field, reason: expect.stringContaining(reason) } });
  });

  it('but the deadline itself still counts', () => {
    expect(decideRoundStep('oeffnen', { ...FACTS, dueOn: FACTS.today }).ok).toBe(true);
  });
});

describe('what to know before a step', () => {
  it('counts who stays out, without a name', () => {
    expect(stepFindings('schliessen', { ...FACTS, withoutComplexity: 3 })).toEqual([
      'Die Frist läuft noch bis zum 18.12.2026.',
      '9 Bögen sind nicht freigegeben und bleiben außen vor; was dort eingetragen ist, bleibt erhalten.',
    ]);
    expect(stepFindings('freigeben', { ...FACTS, released: 28, withoutComplexity: 1 })).toEqual([
      '1 Bogen ist nicht freigegeben und bleibt außen vor; was dort eingetragen ist, bleibt erhalten.',
      'Für 1 Aufgabe von 148 fehlt die Komplexität; dort zählen nur die anderen Kriterien.',
    ]);
    expect(stepFindings('freigeben', { ...FACTS, released: 29, withoutComplexity: 0 })).toEqual([]);
  });
});
