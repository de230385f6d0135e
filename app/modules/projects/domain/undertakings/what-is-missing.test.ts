import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, since } from '../../test-support/project-samples.ts';
import type { Stage } from '../process/stage.ts';
import type { RoundFacts } from './missing.ts';
import { UNDERTAKING_KINDS, UNDERTAKING_STATES } from './undertaking.ts';
import { type MissingFacts, whatIsMissing } from './what-is-missing.ts';

const today = day('2026-11-21');

const stage = (changes: Partial<Stage> = {}): Stage => ({
  position: 1,
  key: 'zwischenbericht',
  title: 'Zwischenbericht',
  papers: [],
  gate: 'alle',
  gateQuestion: 'Weiter?',
  role: 'arbeit',
  usualWeeks: 4,
  state: 'laufend',
  plannedFrom: day('2026-09-28'),
  plannedTo: day('2026-12-11'),
  startedOn: day('2026-10-05'),
  endedOn: null,
  documentId: null,
  note: '',
  version: 1,
  ...changes,
});

const round = (changes: Partial<RoundFacts> = {}): RoundFacts => ({
  state: 'im-umlauf',
  asked: 15,
  bound: 9,
  toSettle: 1,
  dueOn: day('2026-12-11'),
  ...changes,
});

const facts = (changes: Partial<MissingFacts> = {}): MissingFacts => ({
  state: since('2026-02-02', 'laufend'),
  today,
  kind: 'pruefprojekt',
  isReported: false,
  charter: { state: 'gezeichnet', round: null },
  candidates: 15,
  stages: [stage()],
  gate: null,
  hasLead: true,
  ...changes,
});

const acts = (changes: Partial<MissingFacts>): string[] =>
  whatIsMissing(facts(changes)).map(({ act }) => act);
const preparing = (state: MissingFacts['charter']['state'], charterRound: RoundFacts | null = null) =>
  acts({ state: since('2026-10-01', 'in-vorbereitung'), charter: { state, round: charterRound } });

describe('what is missing', () => {
  it('of a running gate says how many members are missing and until when', () => {
    // As in the picture of the project page: 15 asked, 9 released, six missing.
    expect(whatIsMissing(facts({ gate: round() }))).toEqual([
      {
        title: 'Freigabe Zwischenbericht',
        reason: 'Sechs Kommunen fehlen noch.',
        dueOn: '2026-12-11',
        who: 'fünf Kommunen und die Geschäftsstelle',
        act: 'erinnern',
      },
    ]);
  });

  it.each([
    ['is not put to the members', null, 'freigabe-einholen'],
    ['was withdrawn', round({ state: 'zurueckgezogen' }), 'freigabe-einholen'],
    ['is a draft', round({ state: 'entwurf' }), 'dokument-versenden'],
    ['waits for the office alone', round({ bound: 14, toSettle: 1 }), 'rueckfragen-klaeren'],
    ['has all answers', round({ bound: 15, toSettle: 0 }), 'umlauf-abschliessen'],
    ['is closed', round({ state: 'abgeschlossen' }), 'stufe-abschliessen'],
  ])('of a gate that %s', (_, gate, act) => {
    expect(acts({ gate })).toEqual([act]);
  });

  it.each([
    ['keiner', null, 'auftrag-schreiben'],
    ['entwurf', null, 'auftrag-abstimmen'],
    ['abstimmung', round(), 'erinnern'],
    ['abstimmung', round({ state: 'abgeschlossen' }), 'auftrag-zeichnen'],
    ['zeichnung', round({ bound: 3 }), 'erinnern'],
    ['gezeichnet', null, 'starten'],
  ] as const)('before the start with a charter %s', (state, charterRound, act) => {
    expect(preparing(state, charterRound)).toEqual([act]);
  });

  it('before the start asks for a second member', () => {
    const state = since('2026-10-01', 'in-vorbereitung');
    const missing = whatIsMissing(facts({ state, candidates: 1, charter: { state: 'keiner', round: null } }));
    expect(missing.map(({ act }) => act)).toEqual(['auftrag-schreiben', 'beteiligte']);
    expect(missing[1]?.reason).toContain('Eine Kommune ist vorgesehen.');
  });

  it('between two stages, after the last, and without a lead', () => {
    expect(acts({ stages: [stage({ state: 'abgeschlossen' }), stage({ state: 'offen' })] })).toEqual([
      'stufe-beginnen',
    ]);
    expect(acts({ stages: [stage({ state: 'abgeschlossen' })] })).toEqual(['abschliessen']);
    expect(acts({ gate: round(), hasLead: false })).toEqual(['erinnern', 'beteiligte']);
  });

  it('asks whoever decides a gate that is not put to the members', () => {
    const [missing] = whatIsMissing(
      facts({ stages: [stage({ gate: 'lenkungsgruppe', papers: ['Fazit'] })] }),
    );
    expect(missing).toMatchObject({
      reason: 'Gebraucht wird: Fazit. Es entscheidet: Lenkungsgruppe.',
      who: 'Lenkungsgruppe',
      act: 'stufe-abschliessen',
    });
  });

  it('of a pause asks nothing before it is over', () => {
    const paused = (until: string | null) =>
      acts({ state: { ...since('2026-03-01', 'ausgesetzt'), until: until === null ? null : day(until) } });
    expect(paused('2027-03-31')).toEqual([]);
    expect(paused('2026-11-20')).toEqual(['fortsetzen']);
    expect(paused(null)).toEqual(['fortsetzen']);
  });

  it('asks nothing of what ended, was given up, or is known from a report alone', () => {
    for (const state of ['abgeschlossen', 'umgesetzt', 'verworfen'] as const)
      expect(acts({ state: since('2024-01-01', state) })).toEqual([]);
    expect(acts({ state: null })).toEqual([]);
    expect(acts({ isReported: true, stages: [] })).toEqual([]);
    expect(acts({ isReported: true, state: since('2025-10-31', 'in-vorbereitung') })).toEqual([]);
  });

  it('always says what, why and who', () => {
    fc.assert(
      fc.property(
        fc.record({
          state: fc.option(fc.constantFrom(...UNDERTAKING_STATES)),
          kind: fc.constantFrom(...UNDERTAKING_KINDS),
          isReported: fc.boolean(),
          hasLead: fc.boolean(),
          bound: fc.integer({ min: 0, max: 15 }),
          candidates: fc.integer({ min: 0, max: 15 }),
        }),
        ({ state, bound, ...rest }) => {
          const gate = round({ bound, toSettle: 15 - bound });
          const entry = state === null ? null : since('2026-01-01', state);
          const charter = { state: 'zeichnung' as const, round: gate };
          for (const missing of whatIsMissing(facts({ ...rest, state: entry, gate, charter }))) {
            expect(missing.title).not.toBe('');
            expect(missing.reason).toMatch(/\.$/);
            expect(missing.who).not.toBe('');
          }
        },
      ),
    );
  });
});
