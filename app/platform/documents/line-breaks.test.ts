import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowBreaks, bindSpaces } from './line-breaks.ts';

/** The binding space as underscore. */
const bound = (text: string): string => bindSpaces(text).replaceAll('\u00a0', '_');

describe('bindSpaces', () => {
  it.each([
    ['nach § 71 Abs. 2 HGO', 'nach §_71_Abs._2 HGO'],
    ['§§ 24a Satz 1 und 25', '§§_24a_Satz_1 und 25'],
    ['Nr. 3, Art. 28 GG', 'Nr._3, Art._28 GG'],
    ['12.500,00 € oder 40 % davon', '12.500,00_€ oder 40_% davon'],
    ['Beitrag in €', 'Beitrag in_€'],
    ['z. B. und d. h.', 'z._B. und d._h.'],
    ['Absatz 2 und Satzung 3', 'Absatz 2 und Satzung 3'],
  ])('%s', (text, expected) => expect(bound(text)).toBe(expected));
});

describe('allowBreaks', () => {
  const pieces = (text: string): string[] => allowBreaks(text).split('\u200b');

  it('leaves words alone, even the longest', () => {
    const word = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung,';
    expect(allowBreaks(`Die ${word} gilt.`)).toBe(`Die ${word} gilt.`);
  });

  it('lets keys and addresses end a line after every fourth letter', () => {
    expect(pieces('9f86d081884c7d659a2feaa0c55ad015').length).toBeGreaterThanOrEqual(8);
    expect(Math.max(...pieces('x'.repeat(10_000)).map(({ length }) => length))).toBe(4);
  });

  it('changes no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const plain = text.replaceAll('\u200b', '');
        expect(allowBreaks(plain).replaceAll('\u200b', '')).toBe(plain);
      }),
    );
  });
});
