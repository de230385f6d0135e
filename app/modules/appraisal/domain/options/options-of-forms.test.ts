import { describe, expect, it } from 'vitest';
import { bundlePointsText, optionsOfForms } from './options-of-forms.ts';

describe('the forms of a bundle as options', () => {
  const options = optionsOfForms({
    criteria: [{ label: 'Wirkung', points: { A: 2, B: 5, C: null, D: 1 } }],
    isSample: true,
  });

  it('are the four of its comparison, each with a form of law that fits and the points it got', () => {
    expect(options.map(({ number, organisation, legalForm }) => [number, organisation, legalForm])).toEqual([
      [1, 'kommune', 'mandatierung'],
      [2, 'kreis', 'mandatierung'],
      [3, 'kreisgesellschaft', 'gmbh'],
      [4, 'neue-einheit', 'anstalt'],
    ]);
    expect(options.map(({ points }) => points.get('Wirkung'))).toEqual([2, 5, undefined, 1]);
    expect(options.every(({ isSample, yearCost }) => isSample && yearCost === null)).toBe(true);
  });

  it('begin without points where nothing was compared', () => {
    expect(optionsOfForms({ criteria: [], isSample: false }).map(({ points }) => points.size)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('show beside a criterion what they got there', () => {
    const criteria = [{ label: 'Wirkung', points: { A: 2, B: null, C: null, D: 1 } }] as const;
    expect(bundlePointsText(criteria, 'Wirkung')).toBe(
      'Im Bündelvergleich: Eine Kommune mit Fachleuten 2, Neue Gesellschaft oder AöR, auch Zweckverband 1.',
    );
    expect(bundlePointsText(criteria, 'Aufwand')).toBeUndefined();
  });
});
