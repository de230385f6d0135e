import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../foundation/calendar-date.ts';
import { day, since } from '../../test-support/project-samples.ts';
import {
  type StateEntry,
  stateAt,
  UNDERTAKING_KINDS,
  UNDERTAKING_STATES,
  type UndertakingState,
} from '../undertakings/undertaking.ts';
import { decideLifeStep, stepsFrom } from './decide-life-step.ts';
import type { LifeFacts, LifeRequest } from './life-facts.ts';
import { LIFE_STEPS, type LifeStep } from './life-steps.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

const TODAY = day('2026-11-21');
const FACTS: LifeFacts = {
  kind: 'pruefprojekt',
  states: [since('2026-06-01', 'in-vorbereitung')],
  today: TODAY,
  charter: { isSigned: true, reason: 'Von 14 Kommunen gezeichnet.', lastOn: day('2026-10-15') },
  load: { running: 4, limit: 5 },
  openDocuments: [],
  openStages: [],
};
const REQUEST: LifeRequest = {
  day: day('2026-11-02'),
  reason: 'weil es so ist',
  until: day('2027-05-01'),
  outcome: 'ziel-erreicht',
  steering: { on: null, reason: '' },
  dropsStages: false,
};
const from = (state: UndertakingState): LifeFacts => ({ ...FACTS, states: [since('2026-06-01', state)] });
const fields = (step: LifeStep, facts: Partial<LifeFacts>, request: Partial<LifeRequest> = {}) => {
  const decided = decideLifeStep(step, { ...FACTS, ...facts }, { ...REQUEST, ...request });
  return decided.ok ? [] : decided.error.map(({ field }) => field);
};

/** By hand: what a user may do in each state, and where it leads. */
const TABLE: Readonly<Record<UndertakingState, Partial<Record<LifeStep, UndertakingState>>>> = {
  warteliste: { vorbereiten: 'in-vorbereitung', verwerfen: 'verworfen' },
  'in-vorbereitung': { zurueckstellen: 'warteliste', starten: 'laufend', verwerfen: 'verworfen' },
  laufend: { aussetzen: 'ausgesetzt', abschliessen: 'abgeschlossen' },
  ausgesetzt: { 'laenger-aussetzen': 'ausgesetzt', fortsetzen: 'laufend', abschliessen: 'abgeschlossen' },
  abgeschlossen: { umsetzen: 'umgesetzt', wiederaufnehmen: 'laufend' },
  umgesetzt: {},
  verworfen: { vorbereiten: 'in-vorbereitung' },
};
const PAIRS = UNDERTAKING_STATES.flatMap((state) => LIFE_STEPS.map((step) => [state, step] as const));

describe('the table of states and steps', () => {
  it.each(PAIRS)('%s, %s', (state, step) => {
    const decided = decideLifeStep(step, from(state), REQUEST);
    const target = TABLE[state][step];
    if (target) expect(decided).toMatchObject({ ok: true, value: { entry: { state: target } } });
    else expect(decided).toMatchObject({ ok: false, error: [{ field: 'state' }] });
  });

  it('offers the steps of a state, and none where nothing is known', () => {
    for (const state of UNDERTAKING_STATES)
      expect(stepsFrom(state).toSorted()).toEqual(Object.keys(TABLE[state]).toSorted());
    expect(fields('starten', { states: [] })).toEqual(['state']);
  });

  it('says what is, what the step needs and what to do', () => {
    expect(decideLifeStep('fortsetzen', from('laufend'), REQUEST)).toMatchObject({
      error: [
        {
          message:
            'Der Stand ist „Läuft“. „Fortsetzen“ geht nur vom Stand „Ausgesetzt“ aus. Laden Sie die Seite neu.',
        },
      ],
    });
  });
});

describe('the day', () => {
  it.each(LIFE_STEPS)('of %s is known, not to come and not before the last state', (step) => {
    const state = UNDERTAKING_STATES.find((candidate) => TABLE[candidate][step]) ?? 'laufend';
    const facts = { ...from(state), charter: { ...FACTS.charter, lastOn: null } };
    expect(fields(step, facts, { day: null })).toEqual(['day']);
    expect(fields(step, facts, { day: addDays(TODAY, 1) })).toEqual(['day']);
    expect(fields(step, facts, { day: day('2026-05-31') })).toEqual(['day']);
    expect(fields(step, facts, { day: day('2026-06-01') })).toEqual([]);
    expect(fields(step, facts, { day: TODAY })).toEqual([]);
  });
});

describe('the start', () => {
  it('needs the signed charter, and a day that is not before its last signature', () => {
    const charter = { isSigned: false, reason: 'Es fehlt noch Trebur.', lastOn: null };
    expect(decideLifeStep('starten', { ...FACTS, charter }, REQUEST)).toEqual({
      ok: false,
      error: [{ field: 'charter', message: 'Es fehlt noch Trebur.' }],
    });
    expect(fields('starten', {}, { day: day('2026-10-14') })).toEqual(['day']);
    expect(fields('starten', {}, { day: day('2026-10-15') })).toEqual([]);
  });

  it('of a local initiative, a permanent group or a task of a centre needs none', () => {
    const charter = { isSigned: false, reason: 'keiner', lastOn: null };
    const free = UNDERTAKING_KINDS.filter((kind) => fields('starten', { kind, charter }).length === 0);
    expect(free).toEqual(['oertliche-ikz', 'staendige-gruppe', 'aufgabe']);
  });

  it.each(['starten', 'fortsetzen', 'wiederaufnehmen'] as const)(
    '%s as the sixth needs the steering group’s reason with its day',
    (step) => {
      const state = UNDERTAKING_STATES.find((candidate) => TABLE[candidate][step]) ?? 'laufend';
      const full = { ...from(state), load: { running: 5, limit: 5 } };
      expect(fields(step, full)).toEqual(['steeringReason', 'steeringOn']);
      const reason = 'Das Gesetz gilt ab Januar.';
      expect(fields(step, full, { steering: { on: addDays(TODAY, 1), reason } })).toEqual(['steeringOn']);
      expect(fields(step, { ...full, load: null })).toEqual([]);
      const decided = decideLifeStep(step, full, {
        ...REQUEST,
        reason: step === 'wiederaufnehmen' ? 'neu' : '',
        steering: { on: day('2026-11-03'), reason },
      });
      const kept = 'Lenkungsgruppe am 03.11.2026: Das Gesetz gilt ab Januar.';
      expect(decided.ok && decided.value.entry.reason).toBe(
        step === 'wiederaufnehmen' ? `neu · ${kept}` : kept,
      );
    },
  );
});

describe('resting', () => {
  it('has an end to come and a reason', () => {
    const running = from('laufend');
    expect(fields('aussetzen', running, { until: null, reason: ' ' })).toEqual(['until', 'reason']);
    expect(fields('aussetzen', running, { until: TODAY })).toEqual(['until']);
    expect(decideLifeStep('aussetzen', running, REQUEST)).toMatchObject({
      value: {
        entry: { until: '2027-05-01', outcome: null },
        explanation: 'Ausgesetzt ab 02.11.2026, bis 01.05.2027.',
      },
    });
  });

  it('longer means later than said before', () => {
    const rests = { ...FACTS, states: [{ ...since('2026-06-01', 'ausgesetzt'), until: day('2027-01-31') }] };
    expect(fields('laenger-aussetzen', rests, { until: day('2027-01-31') })).toEqual(['until']);
    expect(fields('laenger-aussetzen', rests, { until: day('2027-02-01') })).toEqual([]);
  });
});

describe('the closing', () => {
  it.each(Object.keys(OUTCOMES) as Outcome[])('with %s leads where the outcome says', (outcome) => {
    const decided = decideLifeStep('abschliessen', from('laufend'), { ...REQUEST, outcome });
    expect(decided).toMatchObject({
      value: { entry: { outcome, state: OUTCOMES[outcome].state, until: null } },
    });
    const asked = fields('abschliessen', from('laufend'), { outcome, reason: '' });
    expect(asked).toEqual(OUTCOMES[outcome].needsReason ? ['reason'] : []);
  });

  it('needs an outcome', () => {
    expect(fields('abschliessen', from('laufend'), { outcome: null })).toEqual(['outcome']);
  });

  it.each(['abschliessen', 'verwerfen', 'zurueckstellen'] as const)(
    '%s is refused while documents go round, which are named',
    (step) => {
      const state = UNDERTAKING_STATES.find((candidate) => TABLE[candidate][step]) ?? 'laufend';
      const openDocuments = ['Projektablaufplan „Archiv“ (im Umlauf)'];
      expect(decideLifeStep(step, { ...from(state), openDocuments }, REQUEST)).toMatchObject({
        error: [{ field: 'documents', message: expect.stringContaining('Projektablaufplan „Archiv“') }],
      });
    },
  );

  it('names stages that are not done, which fall away with a reason alone', () => {
    const facts = { ...from('laufend'), openStages: ['Fazit', 'Schlussbericht'] };
    expect(decideLifeStep('abschliessen', facts, REQUEST)).toMatchObject({
      error: [{ field: 'stages', message: expect.stringContaining('Fazit und Schlussbericht') }],
    });
    expect(fields('abschliessen', facts, { dropsStages: true, reason: '' })).toEqual(['reason']);
    expect(fields('abschliessen', facts, { dropsStages: true })).toEqual([]);
  });

  it('says everything that is wrong at once', () => {
    const facts = { ...from('laufend'), openDocuments: ['X'], openStages: ['Y'] };
    expect(fields('abschliessen', facts, { day: null, outcome: null, reason: 'x'.repeat(601) })).toEqual([
      'day',
      'outcome',
      'documents',
      'stages',
      'reason',
    ]);
  });
});

it('no sequence of steps leaves the table, and the last step taken is the state of its day', () => {
  const orders = fc.record({
    step: fc.constantFrom(...LIFE_STEPS),
    daysLater: fc.integer({ min: -20, max: 60 }),
    until: fc.option(fc.integer({ min: -5, max: 300 }), { nil: null }),
    outcome: fc.option(fc.constantFrom(...(Object.keys(OUTCOMES) as Outcome[])), { nil: null }),
    reason: fc.constantFrom('', 'weil es so ist'),
    running: fc.integer({ min: 0, max: 7 }),
    isSigned: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(orders, { maxLength: 25 }), (sequence) => {
      let states: readonly StateEntry[] = [since('2026-01-01', 'warteliste')];
      let today = day('2026-01-01');
      for (const { step, daysLater, until, outcome, reason, running, isSigned } of sequence) {
        const wanted = addDays(today, daysLater);
        if (wanted > today) today = wanted;
        const before = states.at(-1)?.state ?? 'warteliste';
        const facts = {
          ...FACTS,
          states,
          today,
          load: { running, limit: 5 },
          charter: { isSigned, reason: 'fehlt', lastOn: null },
        };
        const decided = decideLifeStep(step, facts, {
          ...REQUEST,
          day: wanted,
          until: until === null ? null : addDays(today, until),
          outcome,
          reason,
        });
        if (!decided.ok) {
          expect(decided.error.length).toBeGreaterThan(0);
          continue;
        }
        const entry = { ...decided.value.entry, source: 'Test' };
        const target = TABLE[before][step];
        expect(target && step !== 'abschliessen' ? target : 'abgeschlossen').toBe(
          entry.state === 'umgesetzt' && step === 'abschliessen' ? 'abgeschlossen' : entry.state,
        );
        states = [...states, entry];
        expect(stateAt(states, today)).toEqual(entry);
        if (step === 'starten') expect(isSigned).toBe(true);
      }
      return states.every(({ state }) => UNDERTAKING_STATES.includes(state));
    }),
  );
});
