import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { memberLoad } from './member-load.ts';
import { bestSelection, placesOf, type SelectionCandidate } from './selection.ts';

const candidate = (
  id: string,
  points: number | null,
  memberKeys: readonly string[] = [],
): SelectionCandidate => ({
  id,
  kind: 'buendel',
  title: id.toUpperCase(),
  path: `/buendel/${id}`,
  points,
  pointsFrom: '',
  memberKeys,
  isSample: false,
});
const load = (key: string, used: number, capacity: number) =>
  memberLoad({
    key,
    name: `Ort ${key}`,
    capacity: { validFrom: day('2026-01-01'), projects: capacity, source: 'Angabe', isSample: false },
    participations: Array.from({ length: used }, () => ({
      participates: true,
      represented: true,
      roles: [],
    })),
  });
const chosen = (answer: ReturnType<typeof bestSelection>) =>
  answer.ok ? answer.value.lines.filter(({ isIn }) => isIn).map((line) => line.candidate.id) : answer.error;
const reason = (answer: ReturnType<typeof bestSelection>, id: string) =>
  answer.ok ? answer.value.lines.find((line) => line.candidate.id === id)?.reason : answer.error;

describe('the best selection', () => {
  // Raunheim carries one of one: whatever needs it does not fit, though it has the most points.
  const candidates = [
    candidate('a', 9_000, ['r', 't']),
    candidate('b', 5_000, ['t']),
    candidate('c', 4_000, ['t']),
  ];

  it('leaves out what overloads a member and says who would have to carry less', () => {
    const answer = bestSelection(candidates, [load('r', 1, 1), load('t', 0, 1)], 3);
    expect(chosen(answer)).toEqual(['b']);
    expect(reason(answer, 'a')).toContain('das Hauptamt von Ort r wäre mit 2 von 1 Projekten belastet');
    expect(reason(answer, 'c')).toContain('Verdrängt durch „B“');
  });

  it('takes the most where nobody stated a capacity, and no more than there are places', () => {
    expect(chosen(bestSelection(candidates, [], 2))).toEqual(['a', 'b']);
  });

  it('says what it cannot compare: unrated ones, and those beyond what is proven in time', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      candidate(`m${String(index).padStart(2, '0')}`, 1_000 + index),
    );
    const answer = bestSelection([...many, candidate('unrated', null)], [], 6);
    expect(answer.ok && answer.value.lines).toHaveLength(26);
    expect(reason(answer, 'unrated')).toContain('Nicht verglichen: Kein Bündel');
    expect(reason(answer, 'm00')).toContain('Wählen Sie höchstens fünf Plätze');
    expect(reason(bestSelection(many, [], 5), 'm00')).toContain('Verdrängt');
  });
});

it.each([
  [null, 3, 3],
  [null, 0, 1],
  [null, null, 1],
  [null, 14, 10],
  ['2', 3, 2],
  ['0', 3, 1],
  ['99', 3, 10],
  ['viele', 3, 3],
  ['-1', 3, 3],
] as const)('places: typed %s with %s free are %i', (typed, free, expected) => {
  expect(placesOf(typed, free)).toBe(expected);
});
