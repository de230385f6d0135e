import { describe, expect, it } from 'vitest';
import { checkSolution, readStanding } from './check-solution.ts';

const DRAFT = { title: ' Digitaler  Bauantrag ', field: 'Bauen', description: ' Text ' };
const fields = (changes: Partial<typeof DRAFT>, titles: readonly string[] = []) => {
  const checked = checkSolution({ ...DRAFT, ...changes }, titles);
  return checked.ok ? checked.value : checked.error.map(({ field }) => field);
};

describe('a solution', () => {
  it.each([
    [{}, [], { title: 'Digitaler Bauantrag', field: 'Bauen', description: 'Text' }],
    [{ title: '' }, [], ['title']],
    [{ field: '' }, [], ['field']],
    [{ description: 'x'.repeat(601) }, [], ['description']],
    [{}, ['digitaler bauantrag'], ['title']],
  ])('%j beside %j: %j', (changes, titles, expected) => {
    expect(fields(changes, titles)).toEqual(expected);
  });
});

describe('what a member says of it', () => {
  it.each([
    ['', '', { state: null, priority: null }],
    ['geplant', '', { state: 'geplant', priority: null }],
    ['', '5', { state: null, priority: 5 }],
  ])('%s, %s', (state, priority, expected) => {
    expect(readStanding(state, priority)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['fertig', ''],
    ['', '6'],
    ['', '0'],
    ['', '2.5'],
  ])('refuses %s, %s', (state, priority) => {
    expect(readStanding(state, priority).ok).toBe(false);
  });
});
