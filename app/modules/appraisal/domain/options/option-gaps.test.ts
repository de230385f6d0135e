import { describe, expect, it } from 'vitest';
import { CRITERIA, jointOption } from '../../test-support/option-samples.ts';
import type { JointOption } from './joint-option.ts';
import { optionGaps } from './option-gaps.ts';
import { optionHints } from './option-hints.ts';

const LABELS = CRITERIA.map(({ label }) => label);
const fields = (changes: Partial<JointOption>) =>
  optionGaps(jointOption(changes), LABELS).map(({ field }) => field);

describe('what an option lacks before it can be preferred', () => {
  it('is nothing once all is worked out', () => {
    expect(fields({})).toEqual([]);
  });

  it.each<[Partial<JointOption>, readonly string[]]>([
    [{ carrier: '', material: '' }, ['carrier', 'material']],
    [{ staff: [] }, ['staff']],
    [{ staff: [], organisation: 'dritte', legalForm: 'vertrag' }, []],
    [{ onceCost: null, yearCost: null, setupWeeks: null }, ['onceCost', 'yearCost', 'setupWeeks']],
    [{ vat: 'offen' }, ['vat']],
    [{ transfer: 'offen' }, ['transfer']],
    [
      { transferPlaces: null, consent: 'offen', representation: '' },
      ['transferPlaces', 'consent', 'representation'],
    ],
    [{ transfer: 'keine', transferPlaces: null, consent: 'nicht-noetig', representation: '' }, []],
    [{ assessment: '' }, ['assessment']],
    [{ points: new Map([['Wirkung', 5]]) }, ['points']],
  ])('%j: %j', (changes, expected) => {
    expect(fields(changes)).toEqual(expected);
  });

  it('names the criteria that are not judged', () => {
    expect(optionGaps(jointOption({ points: new Map() }), LABELS)).toEqual([
      { field: 'points', reason: 'Bewerten Sie noch: „Wirkung“ und „Aufwand“.' },
    ]);
  });
});

describe('what is worth a second look', () => {
  it.each<[Partial<JointOption>, readonly RegExp[]]>([
    [{}, []],
    [{ transfer: 'versetzung' }, [/^Eine Versetzung nach § 4 Abs. 1 TVöD/]],
    [{ transfer: 'abordnung' }, [/vorübergehend/]],
    [{ transfer: 'keine' }, [/^Niemand wechselt/]],
    [{ consent: 'abgelehnt' }, [/hat abgelehnt/]],
    [{ legalForm: 'delegation', setupWeeks: 11 }, [/braucht eine Genehmigung.*11 Wochen/]],
    [{ legalForm: 'delegation', setupWeeks: 12 }, []],
    [{ vat: 'steuerbar' }, [/^Umsatzsteuer fällt an/]],
  ])('%j', (changes, expected) => {
    expect(optionHints(jointOption(changes))).toEqual(expected.map((words) => expect.stringMatching(words)));
  });
});
