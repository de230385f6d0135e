import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepEntry } from './entry-refusals.ts';
import { isDecided, type PathStep } from './path-step.ts';
import { planPaperEntry } from './plan-paper-entry.ts';
import { planStepEntry } from './plan-step-entry.ts';
import { isAdvisory } from './station.ts';
import { STEP_EVENTS, STEP_STATES } from './step-transitions.ts';
import { day, samplePath, sampleStep } from './test-support/steps.ts';

const TODAY = day('2026-11-21');
const WAY = samplePath('fachamt', 'exekutive', 'ausschuss', 'vertretung');
const entry = (changes: Partial<StepEntry> = {}): StepEntry => ({
  event: 'beschlossen',
  on: day('2026-11-12'),
  votes: null,
  text: '',
  correction: '',
  version: 1,
  ...changes,
});
const plan = (path: readonly PathStep[], position: number, changes: Partial<StepEntry> = {}) =>
  planStepEntry(path, position, entry(changes), TODAY);
const sentences = (result: ReturnType<typeof plan>) =>
  result.ok ? [] : result.error.map(({ field, message }) => `${field}: ${message}`);
const decidedUpTo = (count: number, decidedOn = '2026-11-05') =>
  WAY.map((step) =>
    step.position <= count ? { ...step, state: 'beschlossen' as const, decidedOn: day(decidedOn) } : step,
  );

describe('planStepEntry', () => {
  it('records a result with day, votes and text', () => {
    const result = plan(decidedUpTo(3), 4, {
      event: 'beschlossen-mit-abweichung',
      votes: { yes: 31, no: 4, abstain: 2 },
      text: ' höchstens zwei Jahre ',
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        state: 'beschlossen-mit-abweichung',
        decidedOn: '2026-11-12',
        votes: { yes: 31, no: 4, abstain: 2 },
        deviation: 'höchstens zwei Jahre',
        condition: '',
        version: 2,
      },
    });
  });

  it.each([
    ['a step before is open', WAY, 2, {}, 'event: Zuerst muss fachamt entschieden haben.'],
    [
      'the day is in the future',
      WAY,
      1,
      { on: day('2026-11-22') },
      'on: Der 22.11.2026 liegt in der Zukunft.',
    ],
    ['there is no day', WAY, 1, { on: null }, 'on: Geben Sie den Tag an'],
    [
      'the day lies before the step before',
      decidedUpTo(1),
      2,
      { on: day('2026-11-04') },
      'on: fachamt hat erst',
    ],
    [
      'a deviation has no text',
      decidedUpTo(1),
      2,
      { event: 'beschlossen-mit-abweichung' },
      'text: Beschreiben Sie',
    ],
    ['a department refuses', WAY, 1, { event: 'abgelehnt' }, 'event: Das gibt es bei „fachamt“ nicht.'],
    ['a department is postponed', WAY, 1, { event: 'vertagen' }, 'event: Das gibt es bei „fachamt“ nicht.'],
    [
      'a condition has no text',
      decidedUpTo(1),
      2,
      { event: 'mit-bedingung' },
      'text: Nennen Sie die Bedingung',
    ],
    ['votes are no counts', WAY, 1, { votes: { yes: -1, no: 0, abstain: 0 } }, 'votes: Geben Sie Stimmen'],
    ['a plan lies in the past', WAY, 1, { event: 'planen' }, 'on: Der 12.11.2026 ist vorbei.'],
    ['a correction has no reason', decidedUpTo(1), 1, {}, 'correction: Begründen Sie'],
    [
      'there is nothing to take back',
      WAY,
      1,
      { event: 'zuruecknehmen' },
      'event: Hier ist noch kein Ergebnis',
    ],
    [
      'a decided step is planned',
      decidedUpTo(1),
      1,
      { event: 'planen' },
      'event: fachamt hat schon entschieden.',
    ],
    [
      'a later step is decided',
      decidedUpTo(2),
      1,
      { event: 'zuruecknehmen', correction: 'Irrtum' },
      'event: exekutive hat danach schon entschieden.',
    ],
    [
      'the deciding body drops out',
      decidedUpTo(3),
      4,
      { event: 'entfaellt' },
      'event: vertretung entscheidet',
    ],
    ['somebody was faster', WAY, 1, { version: 7 }, 'conflict: Dieser Schritt wurde inzwischen'],
    ['there is no such step', WAY, 9, {}, 'event: Diesen Schritt gibt es nicht mehr.'],
    ['the text is too long', WAY, 1, { text: 'x'.repeat(2001) }, 'text: Der Text ist zu lang.'],
  ] as const)('refuses where %s', (_, path, position, changes, sentence) => {
    expect(sentences(plan(path, position, changes)).join('\n')).toContain(sentence);
  });

  it('goes on after a committee that advised against, and not after a Magistrat that refused', () => {
    const advised = decidedUpTo(3).map((step) =>
      step.position === 3 ? { ...step, state: 'abgelehnt' as const } : step,
    );
    expect(plan(advised, 4).ok).toBe(true);
    const refused = decidedUpTo(2).map((step) =>
      step.position === 2 ? { ...step, state: 'abgelehnt' as const } : step,
    );
    expect(sentences(plan(refused, 3)).join()).toContain('exekutive hat abgelehnt; der Weg endet dort.');
  });

  it('corrects a day even where later steps are decided', () => {
    expect(plan(decidedUpTo(2), 1, { on: day('2026-11-03'), correction: 'Tippfehler' })).toMatchObject({
      ok: true,
      value: { decidedOn: '2026-11-03' },
    });
    expect(sentences(plan(decidedUpTo(2), 1, { on: day('2026-11-06'), correction: 'x' })).join()).toContain(
      'exekutive hat schon am 05.11.2026 entschieden.',
    );
  });

  it('keeps a postponed paper handed in and asks for its next sitting', () => {
    const step = sampleStep({
      station: 'exekutive',
      state: 'geplant',
      paper: 'tagesordnung',
      plannedOn: day('2026-11-19'),
    });
    expect(
      plan([step, { ...step, position: 2 }], 1, { event: 'vertagen', on: day('2026-12-10') }),
    ).toMatchObject({
      ok: true,
      value: { state: 'geplant', paper: 'eingereicht', plannedOn: '2026-12-10', decidedOn: null },
    });
  });

  it('leaves every random series of entries in a state that the order allows', () => {
    const step = fc.record({
      position: fc.integer({ min: 1, max: 4 }),
      event: fc.constantFrom(...STEP_EVENTS),
      ago: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (entries) => {
        let path: readonly PathStep[] = WAY;
        for (const { position, event, ago } of entries) {
          const { version } = path[position - 1] ?? { version: 0 };
          const on = day(`2026-11-${String(20 - ago).padStart(2, '0')}`);
          const result = plan(path, position, { event, on, text: 'x', correction: 'y', version });
          if (result.ok) path = path.map((old) => (old.position === position ? result.value : old));
          const firstOpen = path.findIndex((old) => !isDecided(old));
          expect(path.slice(firstOpen === -1 ? 4 : firstOpen).every((old) => !isDecided(old))).toBe(true);
          const ended = path.findIndex(({ state, station }) => state === 'abgelehnt' && !isAdvisory(station));
          if (ended >= 0) expect(path.slice(ended + 1).every((old) => !isDecided(old))).toBe(true);
          expect(path.every(({ state }) => STEP_STATES.includes(state))).toBe(true);
          const days = path.flatMap(({ decidedOn }) => decidedOn ?? []);
          expect(days).toEqual(days.toSorted());
        }
      }),
    );
  });
});

describe('planPaperEntry', () => {
  const step = sampleStep({ station: 'exekutive' });
  const entryOf = (event: Parameters<typeof planPaperEntry>[1]['event']) => ({
    event,
    paperNumber: ' XI/123 ',
    nonPublic: true,
    version: 1,
  });

  it('hands in, with number and publicity', () => {
    expect(planPaperEntry(step, entryOf('einreichen'))).toMatchObject({
      ok: true,
      value: { paper: 'eingereicht', paperNumber: 'XI/123', nonPublic: true, version: 2 },
    });
    expect(planPaperEntry(step, entryOf('merken'))).toMatchObject({ ok: true, value: { paper: 'entwurf' } });
  });

  it.each([
    ['aufsetzen', step, 'Auf die Tagesordnung kommt nur, was eingereicht ist.'],
    ['einreichen', { ...step, paper: 'tagesordnung' }, 'schon eingereicht'],
    ['einreichen', { ...step, state: 'beschlossen' }, 'hat schon entschieden'],
    ['einreichen', { ...step, version: 2 }, 'inzwischen von jemand anderem'],
  ] as const)('refuses %s', (event, from, sentence) => {
    const result = planPaperEntry(from, entryOf(event));
    expect(!result.ok && result.error[0]?.message).toContain(sentence);
  });

  it('limits the number', () => {
    const result = planPaperEntry(step, { ...entryOf('merken'), paperNumber: 'x'.repeat(61) });
    expect(!result.ok && result.error[0]?.message).toContain('60 Zeichen');
  });
});
