import { describe, expect, it } from 'vitest';
import { BUNDLE_STATES, BUNDLE_STEPS, isEditable, nextBundleState, possibleSteps } from './bundle-state.ts';
import { checkReadiness } from './check-readiness.ts';
import { planBundleStep } from './plan-bundle-step.ts';

/** Every pair that is allowed, written out by hand; all others are forbidden. */
const ALLOWED: Readonly<Record<string, string>> = {
  'vorschlag/pruefen': 'in-pruefung',
  'vorschlag/verwerfen': 'verworfen',
  'in-pruefung/bereitstellen': 'bereit',
  'in-pruefung/verwerfen': 'verworfen',
  'bereit/zurueckholen': 'in-pruefung',
  'bereit/verwerfen': 'verworfen',
  'verworfen/wieder-aufnehmen': 'in-pruefung',
};
const PAIRS = BUNDLE_STATES.flatMap((state) => BUNDLE_STEPS.map((step) => [state, step] as const));

const FULL = {
  title: 'Archiv',
  grounds: 'Ein Magazin reicht.',
  tasks: 1,
  members: 2,
  figures: { wanting: 2 },
};
const READY = checkReadiness(FULL);

describe('the state of a bundle', () => {
  it.each(PAIRS)('%s by %s', (state, step) => {
    const next = ALLOWED[`${state}/${step}`];
    expect(nextBundleState(state, step)).toBe(next);
    const planned = planBundleStep(step, { state, isTaken: false, readiness: READY, reason: 'Grund' });
    expect(planned.ok ? planned.value : undefined).toBe(next);
  });

  it('can be reached and left, everywhere', () => {
    const reached = new Set(Object.values(ALLOWED));
    expect(BUNDLE_STATES.filter((state) => state !== 'vorschlag' && !reached.has(state))).toEqual([]);
    expect(BUNDLE_STATES.filter((state) => possibleSteps(state).length === 0)).toEqual([]);
    expect(BUNDLE_STATES.filter(isEditable)).toEqual(['vorschlag', 'in-pruefung']);
  });
});

describe('a step', () => {
  const facts = { state: 'in-pruefung', isTaken: false, readiness: READY, reason: '' } as const;
  const messageOf = (result: ReturnType<typeof planBundleStep>) =>
    result.ok ? '' : result.error[0]?.message;

  it('needs a reason where it takes something away, and none elsewhere', () => {
    expect(messageOf(planBundleStep('verwerfen', { ...facts, reason: ' ' }))).toContain(
      'Nennen Sie den Grund',
    );
    expect(messageOf(planBundleStep('zurueckholen', { ...facts, state: 'bereit' }))).toContain(
      'Nennen Sie den Grund',
    );
    expect(planBundleStep('bereitstellen', facts)).toEqual({ ok: true, value: 'bereit' });
  });

  it('says what is missing until ready', () => {
    const readiness = checkReadiness({ ...FULL, grounds: '', members: 1 });
    expect(messageOf(planBundleStep('bereitstellen', { ...facts, readiness }))).toBe(
      'Noch nötig: mindestens zwei Mitglieder und eine Begründung.',
    );
  });

  it('moves nothing that has become a project', () => {
    const taken = { ...facts, state: 'bereit', isTaken: true, reason: 'Grund' } as const;
    expect(messageOf(planBundleStep('verwerfen', taken))).toContain('schon ein Projekt geworden');
  });
});

describe('readiness', () => {
  it.each([
    ['title', { ...FULL, title: ' ' }, 'ein Titel'],
    ['tasks', { ...FULL, tasks: 0 }, 'mindestens eine Aufgabe'],
    ['members', { ...FULL, members: 1 }, 'mindestens zwei Mitglieder'],
    ['grounds', { ...FULL, grounds: '' }, 'eine Begründung'],
    [
      'figures',
      { ...FULL, figures: null },
      'Zahlen aus einer freigegebenen Bedarfsabfrage, in der ein Mitglied Interesse hat',
    ],
    [
      'interest',
      { ...FULL, figures: { wanting: 0 } },
      'Zahlen aus einer freigegebenen Bedarfsabfrage, in der ein Mitglied Interesse hat',
    ],
  ])('asks for %s', (_, facts, missing) => {
    expect(checkReadiness(facts)).toEqual({
      ready: false,
      reason: `Noch nötig: ${missing}.`,
      missing: [missing],
    });
  });

  it('is there with all five', () => {
    expect(READY).toMatchObject({ ready: true, missing: [] });
  });
});
