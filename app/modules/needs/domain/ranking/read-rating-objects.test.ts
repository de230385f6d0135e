import { describe, expect, it } from 'vitest';
import { readRatingObjects } from './read-rating-objects.ts';

const row = { member: 'A', cohort: 'study', area: 'Archiv', task: 'T' };

describe('ratings from JSON', () => {
  it('takes numbers, text, true and false, null and keys left out', () => {
    const read = readRatingObjects([
      { ...row, interest: true, urgency: 8.5, complexity: '3' },
      { ...row, interest: 1, urgency: null },
      { ...row, interest: false },
      row,
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: [
        { interested: true, urgency: 8_500_000n, complexity: 3_000_000n },
        { interested: true, urgency: null, complexity: null },
        { interested: false },
        { interested: false },
      ],
    });
  });

  it('reads an empty list', () => {
    expect(readRatingObjects([])).toEqual({ ok: true, value: [] });
  });

  it.each([
    [{ ratings: [] }, { line: null, field: null }],
    [[row, 7], { line: 2, field: null }],
    [[row, [row]], { line: 2, field: null }],
    [[{ ...row, urgency: true }], { line: 1, field: 'urgency' }],
    [[{ ...row, urgency: 12 }], { line: 1, field: 'urgency' }],
    [[{ ...row, member: undefined }], { line: 1, field: 'member' }],
    [
      [row, { ...row, cohort: 'other' }],
      { line: 2, field: 'cohort', message: expect.stringContaining('in Eintrag 1') },
    ],
  ])('refuses %j', (list, error) => {
    expect(readRatingObjects(list)).toMatchObject({ ok: false, error });
  });
});
