import { describe, expect, it } from 'vitest';
import { NO_CENTS } from '../../../../foundation/cents.ts';
import type { AdvantageResult } from '../advantage/advantage-result.ts';
import type { AppraisalFacts } from './appraisal-facts.ts';
import { STEPS, type StepKey, type StepState } from './appraisal-step.ts';
import { appraisalSteps, isUnbegun, nextStep } from './appraisal-steps.ts';

const NOTHING: AppraisalFacts = {
  surveys: [],
  advantage: null,
  options: [],
  conceptGaps: null,
  verdict: null,
  verdictHints: [],
  interimReport: null,
  finalReport: null,
  funding: { isChecked: false, text: 'Die Förderprüfung fehlt.' },
  information: null,
};

const advantage = (savings: readonly (bigint | null)[], losers: readonly string[] = []): AdvantageResult => ({
  members: savings.map((saving, index) => ({
    memberKey: String(index),
    name: `Ort ${index}`,
    today: null,
    pooled: null,
    saving: saving === null ? null : ((NO_CENTS + saving) as typeof NO_CENTS),
    note: '',
  })),
  total: { today: NO_CENTS, pooled: NO_CENTS, saving: NO_CENTS },
  losers,
  criteria: [],
});

const ALL: AppraisalFacts = {
  surveys: [{ state: 'freigegeben', asked: 12, released: 12 }],
  advantage: advantage([5n, -1n], ['Ort 1']),
  options: [{ isPreferred: true }, { isPreferred: false }],
  conceptGaps: [],
  verdict: 'empfohlen',
  verdictHints: [],
  interimReport: { state: 'entschieden', asked: 12, answered: 12 },
  finalReport: { state: 'entschieden', asked: 12, answered: 12 },
  funding: { isChecked: true, text: '1 Programm geprüft.' },
  information: { sent: 3, open: 0 },
};

const stepOf = (changes: Partial<AppraisalFacts>, key: StepKey) =>
  appraisalSteps({ ...ALL, ...changes }).find((step) => step.key === key);

describe('what comes next', () => {
  const next = (changes: Partial<AppraisalFacts>) => nextStep(appraisalSteps({ ...ALL, ...changes }))?.key;

  it('is the first step that is not done', () => {
    expect(next({ advantage: null, interimReport: null })).toBe('vorteilhaftigkeit');
  });

  it('leaves aside what lies before a report that is with the members, until nothing after it is left', () => {
    const out = { state: 'im-umlauf', asked: 12, answered: 9 } as const;
    expect(next({ surveys: [], advantage: null, interimReport: out, finalReport: null })).toBe(
      'zwischenbericht',
    );
    const decided = { ...out, state: 'entschieden', answered: 12 } as const;
    expect(next({ surveys: [], interimReport: decided, finalReport: null })).toBe('schlussbericht');
    expect(next({ surveys: [], finalReport: out })).toBe('entscheidung');
    expect(next({ surveys: [] })).toBe('ist-analyse');
  });
});

describe('the steps of an appraisal', () => {
  it('stand in the order of the standard process, all of them, whatever has begun', () => {
    expect(appraisalSteps(NOTHING).map(({ key }) => key)).toEqual(Object.keys(STEPS));
  });

  it('begin with the survey, and each says what to do', () => {
    const steps = appraisalSteps(NOTHING);
    expect(isUnbegun(steps)).toBe(true);
    expect(nextStep(steps)?.key).toBe('ist-analyse');
    expect(steps.every(({ missing }) => missing.length > 0)).toBe(true);
  });

  it('end when all are done: nothing is missing and nothing comes next', () => {
    const steps = appraisalSteps(ALL);
    expect(steps.map(({ state }) => state)).toEqual(Array.from(steps, () => 'fertig'));
    expect(steps.flatMap(({ missing }) => missing)).toEqual([]);
    expect(nextStep(steps)).toBeUndefined();
  });

  it.each<[StepKey, StepState, string, Partial<AppraisalFacts>]>([
    [
      'ist-analyse',
      'laeuft',
      '1 Erhebung, 12 von 12 Bögen freigegeben.',
      { surveys: [{ state: 'auswertung', asked: 12, released: 12 }] },
    ],
    ['vorteilhaftigkeit', 'laeuft', 'Ergebnis für 1 von 2 Kommunen.', { advantage: advantage([5n, null]) }],
    ['vorteilhaftigkeit', 'laeuft', 'Ergebnis für 0 von 0 Kommunen.', { advantage: advantage([]) }],
    ['vorteilhaftigkeit', 'fertig', 'Ergebnis für 2 von 2 Kommunen. 1 Kommune zahlt mehr als heute.', {}],
    ['optionen', 'laeuft', '1 Option, eine wird bevorzugt.', { options: [{ isPreferred: true }] }],
    [
      'optionen',
      'fertig',
      '1 Option, noch keine bevorzugt.',
      { options: [{ isPreferred: false }], verdict: 'nicht-empfohlen' },
    ],
    [
      'soll-konzeption',
      'entfaellt',
      'Die Zusammenarbeit wird nicht empfohlen.',
      { verdict: 'nicht-empfohlen', conceptGaps: null },
    ],
    [
      'soll-konzeption',
      'laeuft',
      'Die bevorzugte Option ist nicht vollständig.',
      { conceptGaps: ['Klären Sie die Steuer.'] },
    ],
    [
      'zwischenbericht',
      'laeuft',
      'Liegt den Kommunen vor.',
      { interimReport: { state: 'im-umlauf', asked: 12, answered: 9 } },
    ],
    [
      'schlussbericht',
      'fertig',
      'Liegt den Kommunen vor.',
      { finalReport: { state: 'im-umlauf', asked: 12, answered: 9 } },
    ],
    [
      'entscheidung',
      'laeuft',
      '9 von 12 Kommunen haben entschieden.',
      { finalReport: { state: 'im-umlauf', asked: 12, answered: 9 } },
    ],
    ['information', 'laeuft', '2 Texte versendet.', { information: { sent: 2, open: 4 } }],
  ])('%s, %s: %s', (key, state, text, changes) => {
    expect(stepOf(changes, key)).toMatchObject({ state, text });
  });

  it('lets nobody freeze a final report without recommendation and funding check', () => {
    const changes = { verdict: null, funding: NOTHING.funding, finalReport: null };
    expect(stepOf(changes, 'schlussbericht')?.missing).toEqual([
      'Vorher braucht es eine Empfehlung mit Begründung.',
      'Vorher braucht es die Förderprüfung.',
      'Lassen Sie einen Entwurf aus den Daten schreiben.',
    ]);
  });

  it('keeps hints on a recommendation that is done: they forbid nothing', () => {
    const hinted = stepOf({ verdictHints: ['Trebur zahlt mehr.'] }, 'empfehlung');
    expect(hinted).toMatchObject({ state: 'fertig', missing: ['Trebur zahlt mehr.'] });
  });

  it.each([
    [['entwurf', 'auswertung'], /^Öffnen Sie die Erhebung/],
    [['laufend', 'auswertung'], /^Warten Sie auf die übrigen Bögen/],
    [['auswertung', 'freigegeben'], /^Werten Sie die Erhebung aus/],
  ] as const)('surveys %j: %s', (states, words) => {
    const surveys = states.map((state) => ({ state, asked: 12, released: 11 }));
    expect(stepOf({ surveys }, 'ist-analyse')?.missing).toEqual([expect.stringMatching(words)]);
  });

  it('counts members, never names who is late (practice 10)', () => {
    expect(stepOf({ surveys: [{ state: 'laufend', asked: 12, released: 5 }] }, 'ist-analyse')).toMatchObject({
      count: { done: 5, of: 12 },
      missing: ['Warten Sie auf die übrigen Bögen, oder tragen Sie Antworten aus Gesprächen ein.'],
    });
  });
});
