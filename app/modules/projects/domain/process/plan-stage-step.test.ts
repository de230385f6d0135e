import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { runningStages, START, stageFacts, stageRequest } from '../../test-support/stage-samples.ts';
import { passStage } from './pass-stage.ts';
import { planStageStep } from './plan-stage-step.ts';
import type { Stage, StageState } from './stage.ts';
import type { StageFacts, StageRequest } from './stage-plan.ts';
import { STAGE_STEPS, type StageStep, stageTransition } from './stage-transitions.ts';

/** Every pair that is allowed, written out by hand; all others are refused. */
const ALLOWED: Readonly<Record<string, StageState>> = {
  'offen/beginnen': 'laufend',
  'laufend/abschliessen': 'abgeschlossen',
  'offen/weglassen': 'entfallen',
  'laufend/weglassen': 'entfallen',
  'entfallen/aufnehmen': 'offen',
  'laufend/beginn-zuruecknehmen': 'offen',
  'abgeschlossen/abschluss-zuruecknehmen': 'laufend',
};
const STATES: readonly StageState[] = ['offen', 'laufend', 'abgeschlossen', 'entfallen'];
const PAIRS = STATES.flatMap((state) => STAGE_STEPS.map((step) => [state, step] as const));

const LATER = day('2026-07-01');

/** The third stage, the first that is plain work, in a state; those before it are through. */
function inState(state: StageState): Stage[] {
  const stages = passStage(runningStages(), 2, day('2026-03-30'), '');
  return stages.map((stage) => {
    if (stage.position !== 3) return stage;
    const startedOn = state === 'offen' || state === 'entfallen' ? null : day('2026-03-30');
    return { ...stage, state, startedOn, endedOn: state === 'abgeschlossen' ? day('2026-06-26') : null };
  });
}
const stateOf = (stages: readonly Stage[], position: number) =>
  stages.find((stage) => stage.position === position)?.state;

const take = (changes: Partial<StageRequest>, facts: Partial<StageFacts>) =>
  planStageStep(stageRequest(changes), stageFacts(facts));
const reasonOf = (result: ReturnType<typeof take>): string =>
  result.ok ? '' : result.error.map(({ message }) => message).join(' ');

describe('a step of a stage', () => {
  it.each(PAIRS)('%s by %s', (state, step) => {
    const papers = ['Vergleich der Ist-Stände'];
    const result = take({ step, day: LATER, reason: 'Grund', papers }, { stages: inState(state) });
    expect(result.ok ? stateOf(result.value.stages, 3) : undefined).toBe(ALLOWED[`${state}/${step}`]);
    expect(stageTransition(step).from.includes(state)).toBe(`${state}/${step}` in ALLOWED);
  });

  it.each<[StageStep]>([['weglassen'], ['abschluss-zuruecknehmen']])('%s needs its reason', (step) => {
    const state = step === 'weglassen' ? 'laufend' : 'abgeschlossen';
    const result = take({ step, day: LATER }, { stages: inState(state) });
    expect(reasonOf(result)).toContain('Nennen Sie den Grund');
  });

  it('needs a running project', () => {
    const result = take({ day: LATER }, { stages: inState('offen'), isRunning: false });
    expect(reasonOf(result)).toContain('läuft zurzeit nicht');
  });

  it('leaves the charter to the start and the schedule to its agreement', () => {
    expect(reasonOf(take({ step: 'weglassen', position: 2, reason: 'x', day: START }, {}))).toBe('');
    expect(reasonOf(take({ step: 'abschliessen', position: 2 }, {}))).toContain('verbindlich wird');
    expect(reasonOf(take({ step: 'abschluss-zuruecknehmen', position: 1, reason: 'x' }, {}))).toContain(
      'Stand',
    );
  });
});

describe('days', () => {
  it.each<[string, string, string]>([
    ['tomorrow', '2026-11-22', 'liegt in der Zukunft'],
    ['before the project', '2026-03-01', 'hat am 02.03.2026 begonnen'],
    ['before the stage before it ended', '2026-03-29', 'endete erst am 30.03.2026'],
  ])('refuse a beginning %s', (_, on, reason) => {
    expect(reasonOf(take({ day: day(on) }, { stages: inState('offen') }))).toContain(reason);
  });

  it('take a beginning on the day the one before ended, and today', () => {
    for (const on of ['2026-03-30', '2026-11-21'])
      expect(take({ day: day(on) }, { stages: inState('offen') }).ok).toBe(true);
  });

  it('refuse an end before the beginning', () => {
    const papers = ['Vergleich der Ist-Stände'];
    const result = take(
      { step: 'abschliessen', day: day('2026-03-29'), papers },
      { stages: inState('laufend') },
    );
    expect(reasonOf(result)).toContain('hat erst am 30.03.2026 begonnen');
  });
});

describe('one stage after the other', () => {
  const parallel = (stages: readonly Stage[]): Stage[] =>
    stages.map((stage) =>
      stage.position === 4
        ? { ...stage, plannedFrom: day('2026-06-01'), plannedTo: day('2026-08-01') }
        : stage,
    );

  it('refuses the next while one runs', () => {
    const result = take({ position: 4, day: LATER }, { stages: inState('laufend') });
    expect(reasonOf(result)).toContain('Die Stufe „Ist-Analyse“ läuft noch');
  });

  it('refuses to pass over one that is open', () => {
    expect(reasonOf(take({ position: 4, day: LATER }, { stages: inState('offen') }))).toContain(
      'Davor steht noch die Stufe „Ist-Analyse“',
    );
  });

  it('lets two run side by side that are planned so', () => {
    const result = take({ position: 4, day: LATER }, { stages: parallel(inState('laufend')) });
    expect(result.ok && stateOf(result.value.stages, 4)).toBe('laufend');
  });

  it('begins the next by itself when one ends, but not beside another that runs', () => {
    const papers = ['Vergleich der Ist-Stände'];
    const alone = take({ step: 'abschliessen', day: LATER, papers }, { stages: inState('laufend') });
    expect(alone.ok && alone.value.stages[3]).toMatchObject({ state: 'laufend', startedOn: LATER });
    const both = parallel(inState('laufend')).map((stage) =>
      stage.position === 4 ? { ...stage, state: 'laufend' as const, startedOn: LATER } : stage,
    );
    const beside = take({ step: 'abschliessen', day: LATER, papers }, { stages: both });
    expect(beside.ok && beside.value.stages.map(({ state }) => state).slice(2, 6)).toEqual([
      'abgeschlossen',
      'laufend',
      'offen',
      'offen',
    ]);
  });
});

describe('taking back', () => {
  it('opens again what had begun by itself, and strikes the decision', () => {
    const stages = passStage(inState('laufend'), 3, LATER, 'x');
    const undone = take({ step: 'abschluss-zuruecknehmen', reason: 'Falscher Tag', day: LATER }, { stages });
    expect(undone).toEqual({
      ok: true,
      value: { stages: inState('laufend'), decision: null, strikesDecision: true },
    });
  });

  it('goes from the last to the first', () => {
    const stages = passStage(passStage(inState('laufend'), 3, LATER, ''), 4, day('2026-08-01'), '');
    const result = take({ step: 'abschluss-zuruecknehmen', reason: 'x', day: LATER }, { stages });
    expect(reasonOf(result)).toContain('Danach kam schon die Stufe „Vorteilhaftigkeit“');
  });

  it('waits for a document on its way', () => {
    const result = take(
      { step: 'beginn-zuruecknehmen' },
      { stages: inState('laufend'), document: 'im-umlauf' },
    );
    expect(reasonOf(result)).toContain('Ziehen Sie das Dokument zuerst zurück');
  });
});
