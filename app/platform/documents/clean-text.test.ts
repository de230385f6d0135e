import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

/** A font with Latin letters, a few signs and the combining diaeresis. */
const latin = (character: number): boolean =>
  (character >= 0x20 && character <= 0x17f && character !== 0x7f) ||
  character === 0x20ac ||
  character === 0x25a1;
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }))
  .map((points) => String.fromCodePoint(...points));
const clean = (text: string): string => cleanText(text, latin);

describe('cleanText', () => {
  it.each([
    ['keeps what the font shows', 'Größe: 12 €', 'Größe: 12 €'],
    ['puts letter and mark together', 'u\u0308ber', 'über'],
    ['takes the base letter', 'Ẅiebel, Ṅ', 'Wiebel, N'],
    ['takes what a sign stands for', 'ﬆelle ① Ⅳ ㎡', 'stelle 1 IV m2'],
    ['shows what it lacks', 'שלום 漢', '□□□□ □'],
    ['counts a family of emoji once', '👩‍👩‍👧‍👦😀🇩🇪', '□□□'],
    ['drops half a pair', 'a\ud800b', 'a□b'],
    ['drops controls and tags', 'a\u0000\u0007b\u{e0041}', 'ab'],
    ['reads every line end', 'a\r\nb\rc\u2028d\u0085e\nf', 'a\nb\nc\nd\ne\nf'],
    ['makes a tab a space', 'a\tb', 'a b'],
    ['never turns the reading direction', 'Betrag \u202e00001\u202c €', 'Betrag 00001 €'],
    ['drops what nobody sees', 'a\u200bb\u2060c\ufeffd\ufe0fe\u200df', 'abcdef'],
    ['keeps soft hyphens and spaces that bind', 'Ver\u00adgabe 12\u00a0€', 'Ver\u00adgabe 12\u00a0€'],
  ])('%s', (_, text, cleaned) => expect(clean(text)).toBe(cleaned));

  it('keeps joiners where every sign can be shown', () => {
    expect(cleanText('👩‍👧', () => true)).toBe('👩‍👧');
  });

  it('leaves nothing the font lacks, and nothing to clean again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = clean(text);
        expect([...cleaned].every((one) => one === '\n' || latin(one.codePointAt(0) ?? 0))).toBe(true);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });
});
