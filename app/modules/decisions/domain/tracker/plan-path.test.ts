import { describe, expect, it } from 'vitest';
import { type PathBody, planPath } from './plan-path.ts';
import { DECIDERS } from './station.ts';

const body = (station: PathBody['station'], name: string): PathBody => ({ id: name, station, name });
const RAUNHEIM = [
  body('exekutive', 'Magistrat'),
  body('ortsbeirat', 'Ortsbeirat'),
  body('ausschuss', 'Bauausschuss'),
  body('ausschuss', 'Haupt- und Finanzausschuss'),
  body('vertretung', 'Stadtverordnetenversammlung'),
];
const names = (...args: Parameters<typeof planPath>) => planPath(...args).map(({ bodyName }) => bodyName);

describe('planPath', () => {
  it.each([
    ['leitung', ['Fachamt', 'Dienststellenleitung']],
    ['exekutive', ['Fachamt', 'Magistrat']],
    ['vertretung', ['Fachamt', 'Magistrat', 'Haupt- und Finanzausschuss', 'Stadtverordnetenversammlung']],
  ] as const)('ends at the body that decides: %s', (decidedBy, expected) => {
    expect(names(RAUNHEIM, decidedBy)).toEqual(expected);
  });

  it('hears the local council where that is asked for', () => {
    expect(names(RAUNHEIM, 'vertretung', { withLocalCouncil: true })).toEqual([
      'Fachamt',
      'Magistrat',
      'Ortsbeirat',
      'Haupt- und Finanzausschuss',
      'Stadtverordnetenversammlung',
    ]);
  });

  it('takes another committee where none is for finance, and goes on without any', () => {
    const bare = RAUNHEIM.filter(({ name }) => !name.includes('Finanz'));
    expect(names(bare, 'vertretung')).toContain('Bauausschuss');
    const none = RAUNHEIM.filter(({ station }) => station !== 'ausschuss');
    expect(names(none, 'vertretung')).toEqual(['Fachamt', 'Magistrat', 'Stadtverordnetenversammlung']);
  });

  it('keeps a needed body that is not on record, by the name the law gives it', () => {
    const nameOf = () => 'Kreistag';
    expect(planPath([body('exekutive', 'Kreisausschuss')], 'vertretung', { nameOf })).toEqual([
      { station: 'fachamt', bodyId: null, bodyName: 'Kreistag' },
      { station: 'exekutive', bodyId: 'Kreisausschuss', bodyName: 'Kreisausschuss' },
      { station: 'vertretung', bodyId: null, bodyName: 'Kreistag' },
    ]);
  });

  it('uses the name of the head where one is recorded', () => {
    expect(names([body('leitung', 'Bürgermeisteramt')], 'leitung')).toEqual(['Fachamt', 'Bürgermeisteramt']);
  });

  it('always begins with the department and ends with the one who decides', () => {
    for (const decider of DECIDERS) {
      const path = planPath(RAUNHEIM, decider, { withLocalCouncil: true });
      expect([path[0]?.station, path.at(-1)?.station]).toEqual(['fachamt', decider]);
    }
  });
});
