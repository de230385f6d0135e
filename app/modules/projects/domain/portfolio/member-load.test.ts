import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { type LoadedMember, loadText, memberLoad, visibleLoads } from './member-load.ts';

const part = (changes: Partial<LoadedMember['participations'][number]> = {}) => ({
  participates: true,
  represented: true,
  roles: ['PG' as const],
  ...changes,
});
const member = (capacity: number | null, participations: LoadedMember['participations']) =>
  memberLoad({
    key: '06433010',
    name: 'Raunheim',
    capacity:
      capacity === null
        ? null
        : { validFrom: day('2026-01-01'), projects: capacity, source: 'Angabe', isSample: false },
    participations,
  });

describe('what a member carries', () => {
  it.each([
    ['nothing', 2, [], [0, 0, 0, 'Platz frei: 0 von 2']],
    [
      'people in one, one without',
      2,
      [part(), part({ represented: false, roles: [] })],
      [2, 0, 1, 'Platz frei: 1 von 2'],
    ],
    ['a lead', 1, [part({ roles: ['PL'] })], [1, 1, 1, 'ausgelastet: 1 von 1']],
    ['too much', 1, [part(), part()], [2, 0, 2, 'überlastet: 2 von 1']],
    // The head of the steering group attends though the town takes no part.
    ['attends only', 1, [part({ participates: false, roles: ['LKG'] })], [0, 0, 0, 'Platz frei: 0 von 1']],
    ['nothing stated', null, [part()], [1, 0, 1, 'nicht angegeben']],
    ['can carry none', 0, [], [0, 0, 0, 'ausgelastet: 0 von 0']],
  ] as const)('%s', (_, capacity, parts, [takesPart, leads, represented, text]) => {
    const load = member(capacity, parts);
    expect(load).toMatchObject({ takesPart, leads, represented });
    expect(loadText(load)).toBe(text);
  });

  it('is told to who sees all and to the member itself', () => {
    const overloaded = member(1, [part(), part()]);
    const seen = (seesAll: boolean, memberKeys: readonly string[]) =>
      visibleLoads([overloaded], { seesAll, memberKeys })[0];
    expect(seen(true, [])).toBe(overloaded);
    expect(seen(false, ['06433010'])).toBe(overloaded);
    expect(loadText(seen(false, ['06433014']) ?? overloaded)).toBe('nicht für Sie einsehbar');
    expect(seen(false, ['06433014'])).toMatchObject({
      capacity: null,
      isOverloaded: false,
      isFull: false,
      represented: 2,
    });
  });
});
