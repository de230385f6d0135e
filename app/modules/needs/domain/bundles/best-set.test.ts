import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BestSet, findBestSet } from './best-set.ts';
import { type BestSetQuestion, brokenLimits, inValueOrder, type SetCandidate } from './best-set-problem.ts';

const project = (id: string, value: number, members: string): SetCandidate => ({
  id,
  title: id.toUpperCase(),
  value,
  loads: new Map([...members].map((key) => [key, 1])),
});
const limits = (keys: string, limit: number, used = 0) =>
  [...keys].map((key) => ({ key, name: `Ort ${key}`, used, limit }));
const solved = (question: BestSetQuestion): BestSet => {
  const answer = findBestSet(question);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
const reasonOf = ({ verdicts }: BestSet, id: string) => verdicts.find((verdict) => verdict.id === id);

describe('the best set, by hand', () => {
  // Town r can carry one project; a is worth most, but b and c together (700 + 600) beat it (1000).
  const question: BestSetQuestion = {
    candidates: [
      project('a', 1_000, 'rs'),
      project('b', 700, 'r'),
      project('c', 600, 's'),
      project('d', 50, 't'),
    ],
    capacity: 2,
    limits: limits('rst', 1),
  };

  it('takes two smaller ones where the largest blocks both', () => {
    const best = solved(question);
    expect([best.value, best.chosen]).toEqual([1_300, ['b', 'c']]);
  });

  it('says why each is in or out and what the other way costs', () => {
    const best = solved(question);
    // With a: a and d, 1050, so 250 less. With d: the same.
    expect(reasonOf(best, 'a')).toEqual({
      id: 'a',
      isIn: false,
      loss: 250,
      reason:
        'Verdrängt durch „B“ und „C“: das Hauptamt von Ort r wäre mit 2 von 1 Projekten belastet und das Hauptamt von Ort s wäre mit 2 von 1 Projekten belastet. Es aufzunehmen kostet 2,50\u00a0Punkte.',
    });
    expect(reasonOf(best, 'd')).toMatchObject({
      loss: 250,
      reason:
        'Verdrängt durch „B“ und „C“: alle 2 Plätze sind vergeben. Es aufzunehmen kostet 2,50\u00a0Punkte.',
    });
    // Without b: a and d, 1050.
    expect(reasonOf(best, 'b')).toMatchObject({
      loss: 250,
      reason: 'Gehört dazu: Ohne dieses Vorhaben wären es 2,50\u00a0Punkte weniger.',
    });
  });

  it('keeps to what is fixed', () => {
    const best = solved({ ...question, fixedIn: new Set(['d']), fixedOut: new Set(['b']) });
    expect(best.chosen).toEqual(['a', 'd']);
    expect(reasonOf(best, 'd')).toMatchObject({ isIn: true, loss: null, reason: 'Von Hand festgelegt.' });
    expect(reasonOf(best, 'b')).toMatchObject({
      isIn: false,
      loss: null,
      reason: 'Von Hand ausgeschlossen.',
    });
  });

  it('names a town that carries too much already, and goes on without it', () => {
    const best = solved({ ...question, limits: [...limits('s', 2, 2), ...limits('rt', 1)] });
    expect(best.chosen).toEqual(['b', 'd']);
    expect(reasonOf(best, 'c')).toEqual({
      id: 'c',
      isIn: false,
      loss: null,
      reason: 'Geht nicht: das Hauptamt von Ort s wäre mit 3 von 2 Projekten belastet.',
    });
  });

  it('says what does not fit beside the fixed ones', () => {
    const best = solved({ ...question, fixedIn: new Set(['a']) });
    expect(reasonOf(best, 'b')?.reason).toBe(
      'Geht nicht neben dem, was festgelegt ist: das Hauptamt von Ort r wäre mit 2 von 1 Projekten belastet.',
    );
    const full = solved({ ...question, capacity: 1, fixedIn: new Set(['a']) });
    expect(reasonOf(full, 'd')?.reason).toBe(
      'Geht nicht neben dem, was festgelegt ist: der einzige Platz ist vergeben.',
    );
  });

  it('refuses what cannot be fixed together', () => {
    expect(findBestSet({ ...question, fixedIn: new Set(['a', 'b']) })).toEqual({
      ok: false,
      error:
        'Was festgelegt ist, geht nicht zusammen: das Hauptamt von Ort r wäre mit 2 von 1 Projekten belastet. Geben Sie eines frei oder ändern Sie die Grenze.',
    });
    expect(findBestSet({ ...question, capacity: 0, fixedIn: new Set(['d']) })).toMatchObject({
      error: expect.stringContaining('festgelegt sind 1 Vorhaben, Platz ist für 0'),
    });
    expect(findBestSet({ ...question, fixedIn: new Set(['d']), fixedOut: new Set(['d']) })).toMatchObject({
      error: '„D“ ist zugleich festgelegt und ausgeschlossen; entscheiden Sie sich für eines.',
    });
  });

  it('decides between equals by value and then id, whatever the order they come in', () => {
    const equal = [project('b', 500, 'r'), project('a', 500, 'r'), project('c', 500, 'r')];
    for (const candidates of [equal, equal.toReversed()]) {
      const best = solved({ candidates, capacity: 3, limits: limits('r', 1) });
      expect(best.chosen).toEqual(['a']);
      expect(reasonOf(best, 'a')?.reason).toBe('Gehört dazu; gleichwertig wäre „B“.');
      expect(reasonOf(best, 'b')?.reason).toBe(
        'Verdrängt durch „A“: das Hauptamt von Ort r wäre mit 2 von 1 Projekten belastet. Es wäre gleichwertig.',
      );
    }
  });

  it('throws where a number is no whole number from 0', () => {
    expect(() => findBestSet({ ...question, capacity: 1.5 })).toThrow(RangeError);
    expect(() => findBestSet({ ...question, candidates: [project('a', -1, '')] })).toThrow(RangeError);
    expect(() =>
      findBestSet({ ...question, candidates: [project('a', 1, ''), project('a', 1, '')] }),
    ).toThrow();
  });
});

/** Every subset, in the order of the tie rule: the first best one wins. */
function bruteForce(question: BestSetQuestion): { value: number; chosen: string[] } | undefined {
  const sorted = inValueOrder(question.candidates);
  let best: { value: number; chosen: string[] } | undefined;
  for (let mask = 2 ** sorted.length - 1; mask >= 0; mask -= 1) {
    const set = sorted.filter((_, index) => mask & (1 << (sorted.length - 1 - index)));
    const ids = set.map(({ id }) => id);
    if (set.length > question.capacity || brokenLimits(question, set).length > 0) continue;
    if ([...(question.fixedIn ?? [])].some((id) => !ids.includes(id))) continue;
    if (ids.some((id) => question.fixedOut?.has(id))) continue;
    if (set.some(({ id, value }) => value === 0 && !question.fixedIn?.has(id))) continue;
    const value = set.reduce((sum, candidate) => sum + candidate.value, 0);
    if (!best || value > best.value) best = { value, chosen: ids };
  }
  return best;
}

const MEMBERS = 'pqrstu';
const candidate = fc.record({
  value: fc.integer({ min: 0, max: 12 }),
  loads: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
  fix: fc.constantFrom('', '', '', '', '', 'in', 'out'),
});
const questions = fc
  .record({
    drawn: fc.array(candidate, { maxLength: 14 }),
    capacity: fc.integer({ min: 0, max: 8 }),
    towns: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 })), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ drawn, capacity, towns }): BestSetQuestion => {
    const idOf = (index: number) => String.fromCharCode(97 + ((index * 5) % 14));
    const fixed = (way: string) =>
      new Set(drawn.flatMap(({ fix }, index) => (fix === way ? [idOf(index)] : [])));
    return {
      candidates: drawn.map(({ value, loads }, index) => ({
        id: idOf(index),
        title: idOf(index),
        value,
        loads: new Map(loads.map((load, place) => [MEMBERS[place] ?? '', load])),
      })),
      capacity,
      limits: towns.map(([used, limit], place) => ({
        key: MEMBERS[place] ?? '',
        name: MEMBERS[place] ?? '',
        used,
        limit,
      })),
      fixedIn: fixed('in'),
      fixedOut: fixed('out'),
    };
  });

describe('the best set, against every subset', () => {
  it('is the same set with the same value, up to 14 candidates', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const answer = findBestSet(question);
        const expected = bruteForce(question);
        expect(answer.ok ? { value: answer.value.value, chosen: answer.value.chosen } : undefined).toEqual(
          expected,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('tells losses that brute force confirms', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const answer = findBestSet(question);
        if (!answer.ok) return;
        for (const { id, isIn, loss, reason } of answer.value.verdicts.slice(0, 4)) {
          if (question.fixedIn?.has(id) || question.fixedOut?.has(id)) continue;
          const other = bruteForce(
            isIn
              ? { ...question, fixedOut: new Set([...(question.fixedOut ?? []), id]) }
              : { ...question, fixedIn: new Set([...(question.fixedIn ?? []), id]) },
          );
          expect([id, loss]).toEqual([id, other ? answer.value.value - other.value : null]);
          expect(reason).toMatch(/\.$/);
        }
      }),
      { numRuns: 40 },
    );
  });
});
