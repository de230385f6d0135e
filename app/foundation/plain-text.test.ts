import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('a text that was pasted', () => {
  it.each([
    ['Folie\vZeile zwei', 'Folie\nZeile zwei'],
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a\tb\u0007c\u0000d\u007fe\u009f', 'a\tbcde'],
    ['halb \ud800', 'halb \ufffd'],
    ['Grüße – „so“', 'Grüße – „so“'],
  ])('%j is kept as %j', (typed, expected) => {
    expect(plainText(typed)).toBe(expected);
  });

  it('holds no control character and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(/[\p{Cc}\p{Cs}]/u.test(plain.replace(/[\n\t]/g, ''))).toBe(false);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
