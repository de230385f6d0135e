import { describe, expect, it } from 'vitest';
import { decideMatter } from './decide-matter.ts';
import { type PathOutcome, pathOutcome } from './path-step.ts';
import { samplePath, type sampleStep } from './test-support/steps.ts';

const members = (...outcomes: PathOutcome[]) =>
  outcomes.map((outcome, index) => ({ name: ['Raunheim', 'Nauheim', 'Trebur'][index] ?? '', outcome }));

describe('decideMatter', () => {
  it.each([
    ['nobody', [], false, 'offen', 'noch kein Mitglied'],
    ['one open', ['zugestimmt', 'offen'], false, 'offen', '1 Mitglied noch offen.'],
    ['all agreed', ['zugestimmt', 'zugestimmt'], true, 'zustande', 'Alle haben zugestimmt.'],
    ['a refusal among some', ['zugestimmt', 'abgelehnt'], false, 'zustande', '1 von 2 haben zugestimmt.'],
    [
      'a refusal where all must consent',
      ['offen', 'abgelehnt'],
      true,
      'gescheitert',
      'abgelehnt hat Nauheim',
    ],
    ['refusals of all', ['abgelehnt', 'abgelehnt'], false, 'gescheitert', 'Alle Mitglieder haben abgelehnt.'],
    ['a deviation', ['zugestimmt', 'abweichung'], true, 'abweichungen', 'abweichend beschlossen: Nauheim'],
    ['a condition', ['bedingung', 'zugestimmt'], false, 'abweichungen', 'mit Bedingung: Raunheim'],
    ['a note where all must consent', ['kenntnis', 'zugestimmt'], true, 'offen', 'nur zur Kenntnis'],
    ['a note where none must', ['kenntnis', 'zugestimmt'], false, 'zustande', 'Alle haben zugestimmt.'],
  ] as const)('with %s', (_, outcomes, needsAll, verdict, sentence) => {
    const decided = decideMatter(members(...outcomes), needsAll);
    expect(decided.verdict).toBe(verdict);
    expect(decided.reason).toContain(sentence);
  });

  it('says to align the text where it was changed', () => {
    expect(decideMatter(members('abweichung'), false).reason).toContain('Fassung angleichen');
  });

  it('names the minority where the matter goes on without it', () => {
    expect(decideMatter(members('zugestimmt', 'abgelehnt', 'offen'), false).minority).toEqual(['Nauheim']);
    expect(decideMatter(members('zugestimmt', 'abgelehnt', 'zugestimmt'), false).minority).toEqual([
      'Nauheim',
    ]);
  });
});

describe('pathOutcome', () => {
  const path = samplePath('fachamt', 'exekutive', 'ausschuss', 'vertretung');
  const after = (...states: Parameters<typeof sampleStep>[0]['state'][]) =>
    pathOutcome(path.map((step, index) => ({ ...step, state: states[index] ?? 'offen' })));

  it.each([
    [['beschlossen', 'beschlossen', 'beschlossen'], 'offen'],
    [['beschlossen', 'beschlossen', 'beschlossen', 'beschlossen'], 'zugestimmt'],
    [['beschlossen', 'beschlossen', 'abgelehnt', 'beschlossen'], 'zugestimmt'],
    [['beschlossen', 'beschlossen', 'abgelehnt'], 'offen'],
    [['beschlossen', 'abgelehnt'], 'abgelehnt'],
    [['beschlossen', 'beschlossen-mit-abweichung', 'entfaellt', 'beschlossen'], 'zugestimmt'],
    [['beschlossen', 'beschlossen', 'beschlossen', 'beschlossen-mit-abweichung'], 'abweichung'],
    [['beschlossen', 'beschlossen', 'beschlossen', 'mit-bedingung'], 'bedingung'],
    [['beschlossen', 'beschlossen', 'beschlossen', 'zur-kenntnis'], 'kenntnis'],
    [['beschlossen', 'beschlossen', 'beschlossen', 'abgelehnt'], 'abgelehnt'],
  ] as const)('of %j is %s', (states, outcome) => {
    expect(after(...states)).toBe(outcome);
  });

  it('of no steps is open', () => {
    expect(pathOutcome([])).toBe('offen');
  });
});
