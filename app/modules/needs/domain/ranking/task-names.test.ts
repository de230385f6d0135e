import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskNames } from './task-names.ts';

const named = (...tasks: readonly (readonly [number: string, title: string])[]) => [
  ...taskNames(tasks.map(([number, title]) => ({ id: number, number, title }))).values(),
];

describe('names of tasks in ratings', () => {
  it('are titles, with the number where a title repeats', () => {
    expect(named(['11.1', 'Standesamt'], ['11.2', 'Verwaltung'], ['12.1', 'Verwaltung'])).toEqual([
      'Standesamt',
      '11.2 Verwaltung',
      '12.1 Verwaltung',
    ]);
  });

  it('are never taken for another title', () => {
    expect(named(['1', 'Verwaltung'], ['2', 'Verwaltung'], ['3', '1 Verwaltung'])).toEqual([
      '1 Verwaltung',
      '2 Verwaltung',
      '3 1 Verwaltung',
    ]);
  });

  it('are all different, whatever the titles', () => {
    const titles = fc.array(fc.constantFrom('a', '1 a', '2 a', '2 1 a', 'b'), { maxLength: 8 });
    fc.assert(
      fc.property(titles, (given) => {
        const names = named(...given.map((title, index) => [String(index + 1), title] as const));
        expect(new Set(names).size).toBe(given.length);
      }),
    );
  });
});
