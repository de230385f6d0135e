import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, since } from '../../test-support/project-samples.ts';
import { runningStages, START } from '../../test-support/stage-samples.ts';
import { isClosed, isOnItsWay, isSent } from './document-state.ts';
import { lightFacts } from './light-facts.ts';
import { roundFacts } from './round-facts.ts';
import { isHalf, partyCounts, partyWord } from './round-words.ts';
import { documentOfStage, runningDocument } from './running-document.ts';
import { stageDate } from './stage-date.ts';

const TODAY = day('2026-11-21');
const STATES = ['entwurf', 'im-umlauf', 'abgeschlossen', 'versiegelt', 'zurueckgezogen'] as const;
const PARTY_STATES = [
  'gefragt',
  'rueckfrage',
  'bedingt',
  'widerspruch',
  'zugestimmt',
  'nimmt-nicht-teil',
] as const;

it('states of documents: who was asked, who still can be, who is through', () => {
  expect(STATES.map((state) => [isSent(state), isOnItsWay(state), isClosed(state)])).toEqual([
    [false, true, false],
    [true, true, false],
    [true, false, true],
    [true, false, true],
    [false, false, false],
  ]);
  expect([isOnItsWay(null), isClosed(null)]).toEqual([false, false]);
});

const parties = fc.array(fc.record({ state: fc.constantFrom(...PARTY_STATES), isBound: fc.boolean() }));

describe('where members stand with a document', () => {
  const DOCUMENT = { state: 'im-umlauf', dueOn: TODAY } as const;

  it('leaves out whoever takes no part', () => {
    const rows = [
      { state: 'zugestimmt', isBound: true },
      { state: 'zugestimmt', isBound: false },
      { state: 'rueckfrage', isBound: false },
      { state: 'nimmt-nicht-teil', isBound: false },
    ];
    expect(roundFacts(DOCUMENT, rows)).toEqual({ ...DOCUMENT, asked: 3, bound: 1, toSettle: 1 });
  });

  it('never counts more than were asked', () => {
    fc.assert(
      fc.property(parties, (rows) => {
        const { asked, bound, toSettle } = roundFacts(DOCUMENT, rows);
        expect(Math.max(bound, toSettle)).toBeLessThanOrEqual(asked);
        expect(asked).toBeLessThanOrEqual(rows.length);
      }),
    );
  });

  it('is said as what was asked for', () => {
    const GATE = { kind: 'freigabe', form: 'text' } as const;
    const SIGNED = { kind: 'projektauftrag', form: 'schrift' } as const;
    const agreed = { state: 'zugestimmt', isBound: true } as const;
    const half = { state: 'zugestimmt', isBound: false } as const;
    expect([agreed, half].map((party) => [partyWord(party, GATE), partyWord(party, SIGNED)])).toEqual([
      ['Freigegeben', 'Unterschrieben'],
      ['Frühere Fassung', 'Unterschrift fehlt'],
    ]);
    expect([isHalf(agreed), isHalf(half)]).toEqual([false, true]);
    expect(partyWord({ state: 'gefragt', isBound: false }, GATE)).toMatch(/^[A-ZÄÖÜ]/);
  });

  it('names no open case to who may not know it: three numbers that add up (practice 10)', () => {
    const counts = partyCounts(
      { named: [{ state: 'zugestimmt', isBound: true }], takingPart: 14, notTakingPart: 1 },
      { kind: 'freigabe', form: 'text' },
      false,
    );
    expect(counts.map(({ kind, count }) => [kind, count])).toEqual([
      ['done', 1],
      ['open', 13],
      ['out', 1],
    ]);
  });
});

describe('the document that a project waits for', () => {
  const documents = [
    { id: 'freigabe', kind: 'freigabe', state: 'im-umlauf' },
    { id: 'alt', kind: 'projektablaufplan', state: 'zurueckgezogen' },
    { id: 'plan', kind: 'projektablaufplan', state: 'im-umlauf' },
    { id: 'auftrag', kind: 'projektauftrag', state: 'abgeschlossen' },
  ] as const;
  const waitsFor = (state: Parameters<typeof runningDocument>[0]['state']) =>
    runningDocument({ state, stages: runningStages(), charter: { documentId: 'auftrag' }, documents })?.id;

  it('is the charter before the start, then what ends the running stage', () => {
    expect(waitsFor('in-vorbereitung')).toBe('auftrag');
    // The second stage of the standard, the schedule, runs.
    expect(waitsFor('laufend')).toBe('plan');
    expect([waitsFor('ausgesetzt'), waitsFor('warteliste'), waitsFor(null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of a stage is its own; of work without one there is none', () => {
    expect(documentOfStage({ documentId: 'freigabe', role: 'arbeit' }, documents)?.id).toBe('freigabe');
    expect(documentOfStage({ documentId: null, role: 'arbeit' }, documents)).toBeUndefined();
    expect(documentOfStage({ documentId: null, role: 'auftrag' }, documents)?.id).toBe('auftrag');
  });
});

describe('the day under a stage', () => {
  const [, schedule] = runningStages();
  if (!schedule) throw new Error('the standard has a schedule');
  it.each([
    [{ state: 'abgeschlossen', endedOn: day('2026-03-05') }, null, 'bis 05.03.2026'],
    [{ state: 'abgeschlossen', endedOn: null }, null, ''],
    [{ state: 'laufend', plannedTo: day('2026-12-11') }, null, 'Frist 11.12.2026'],
    [{ state: 'laufend', plannedTo: day('2026-12-11') }, day('2026-12-01'), 'Frist 01.12.2026'],
    [{ state: 'offen', plannedFrom: day('2027-01-04') }, null, 'ab 01/2027'],
    [{ state: 'entfallen' }, null, 'entfällt'],
  ] as const)('%j, due %s: %s', (changes, dueOn, text) => {
    expect(stageDate({ ...schedule, ...changes }, dueOn)).toBe(text);
  });
});

describe('the facts of a light', () => {
  const JUDGED = {
    today: TODAY,
    kind: 'pruefprojekt',
    state: since(START, 'laufend'),
    plannedStart: START,
    plannedEnd: null,
    participants: [
      { participates: true, roles: ['PL'] },
      { participates: false, roles: ['LKG'] },
    ],
    stages: [],
    round: null,
  } as const;
  const ROUND = { state: 'im-umlauf', dueOn: TODAY, asked: 14, bound: 9, toSettle: 1 } as const;

  it('count who takes part and who leads', () => {
    expect(lightFacts(JUDGED)).toMatchObject({
      since: START,
      leads: 1,
      participants: 1,
      hasProjectGroup: true,
      waiting: null,
    });
  });

  it('count no days from a span', () => {
    expect(lightFacts({ ...JUDGED, state: { ...JUDGED.state, precision: 'latest' } }).since).toBeNull();
    // A task of a service centre has no charter whose signing could take too long.
    expect(lightFacts({ ...JUDGED, kind: 'aufgabe' }).since).toBeNull();
  });

  it('wait for answers only while something goes round until a day', () => {
    expect(lightFacts({ ...JUDGED, round: ROUND }).waiting).toEqual({ members: 5, dueOn: TODAY });
    expect(lightFacts({ ...JUDGED, round: { ...ROUND, dueOn: null } }).waiting).toBeNull();
    expect(lightFacts({ ...JUDGED, round: { ...ROUND, state: 'abgeschlossen' } }).waiting).toBeNull();
  });
});
