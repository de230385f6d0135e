import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { ratio } from '../../../../foundation/ratio.ts';
import { CRITERIA, jointOption } from '../../test-support/option-samples.ts';
import { judgeOptions } from './judge-options.ts';
import { checkPreference, preferenceHints } from './prefer-option.ts';

const first = jointOption();
const second = jointOption({
  number: 2,
  title: 'Gemeinsame Anstalt',
  yearCost: cents(17_000_000n),
  points: new Map([
    ['Wirkung', 5],
    ['Aufwand', 1],
  ]),
});

describe('options beside each other', () => {
  it('are ranked by weighted points, by hand: (4·30 + 2·10)/40 = 3,5 and (5·30 + 1·10)/40 = 4', () => {
    expect(judgeOptions([first, second], CRITERIA)).toEqual([
      { number: 1, score: ratio(7n, 2n), place: 2, isCheapest: false },
      { number: 2, score: ratio(4n), place: 1, isCheapest: true },
    ]);
  });

  it('get no place while something is not judged, and no one is cheapest alone', () => {
    const open = jointOption({ number: 2, points: new Map([['Wirkung', 5]]), yearCost: null });
    expect(judgeOptions([first, open], CRITERIA)).toEqual([
      { number: 1, score: ratio(7n, 2n), place: 1, isCheapest: false },
      { number: 2, score: null, place: null, isCheapest: false },
    ]);
  });

  it('leave out what was removed', () => {
    const gone = { ...second, isRemoved: true };
    expect(judgeOptions([first, gone], CRITERIA).map(({ number }) => number)).toEqual([1]);
  });

  it('always have a first place once one is judged, and never two places for the same score', () => {
    const points = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(points, points), { minLength: 1, maxLength: 6 }), (judged) => {
        const options = judged.map(([one, other], index) =>
          jointOption({
            number: index + 1,
            points: new Map([
              ['Wirkung', one],
              ['Aufwand', other],
            ]),
          }),
        );
        const standings = judgeOptions(options, CRITERIA);
        expect(standings.some(({ place }) => place === 1)).toBe(true);
        // Scores are in lowest terms: equal ones look alike.
        const places = new Map(
          standings.map(({ score, place }) => [`${score?.numerator}/${score?.denominator}`, place]),
        );
        for (const { score, place } of standings)
          expect(places.get(`${score?.numerator}/${score?.denominator}`)).toBe(place);
      }),
    );
  });
});

describe('the preferred option', () => {
  it('needs a reason, and is tidied', () => {
    expect(checkPreference(first, CRITERIA, ' Schnell umsetzbar. ')).toEqual({
      ok: true,
      value: 'Schnell umsetzbar.',
    });
    const bare = checkPreference(first, CRITERIA, '  ');
    expect(bare.ok ? [] : bare.error.map(({ message }) => message)).toEqual([
      'Begründen Sie, warum Sie diese Option den anderen vorziehen.',
    ]);
  });

  it('lacks nothing: every gap is a reason', () => {
    const refused = checkPreference(jointOption({ yearCost: null, carrier: '' }), CRITERIA, 'Gut.');
    expect(refused.ok ? [] : refused.error.map(({ message }) => message)).toEqual([
      'Nennen Sie, wer die Aufgabe trägt.',
      'Nennen Sie die Kosten im Jahr für alle Kommunen.',
    ]);
    expect(checkPreference({ ...first, isRemoved: true }, CRITERIA, 'Gut.').ok).toBe(false);
  });

  it('is told apart from the one with more points and the cheaper one', () => {
    expect(preferenceHints([{ ...first, isPreferred: true }, second], CRITERIA)).toEqual([
      'Nach Punkten führt Option 2: Gemeinsame Anstalt.',
      'Im Jahr günstiger ist Option 2: Gemeinsame Anstalt.',
    ]);
    expect(preferenceHints([first, { ...second, isPreferred: true }], CRITERIA)).toEqual([]);
    expect(preferenceHints([first, second], CRITERIA)).toEqual([]);
  });

  it('is named when it has lost something since', () => {
    expect(preferenceHints([{ ...first, isPreferred: true, vat: 'offen' }], CRITERIA)).toEqual([
      'Option 1: Zentrale Entgeltstelle wird bevorzugt, ist aber nicht mehr vollständig. Ergänzen Sie, was fehlt.',
    ]);
  });
});
