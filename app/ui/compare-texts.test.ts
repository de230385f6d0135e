import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import type { ChangedPart } from './text-changes.tsx';

const side = (before: string, after: string, gone: ChangedPart['kind']): string[] =>
  compareTexts(before, after)
    .map(({ parts }) =>
      parts
        .filter(({ kind }) => kind !== gone)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '');

describe('the comparison of two texts', () => {
  it('finds the changed words within a paragraph and leaves the rest alone', () => {
    expect(
      compareTexts('Eins.\n\nDie Prüfung dauert sechs Monate.', 'Eins.\n\nDie Prüfung dauert neun Monate.'),
    ).toEqual([
      { kind: 'same', parts: [{ kind: 'same', text: 'Eins.' }] },
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'Die Prüfung dauert ' },
          { kind: 'removed', text: 'sechs' },
          { kind: 'added', text: 'neun' },
          { kind: 'same', text: ' Monate.' },
        ],
      },
    ]);
  });

  it('shows a paragraph that came or went as a whole', () => {
    const kinds = (before: string, after: string) => compareTexts(before, after).map(({ kind }) => kind);
    expect(kinds('Eins.\nDrei.', 'Eins.\nZwei.\nDrei.')).toEqual(['same', 'added', 'same']);
    expect(kinds('Eins.\nZwei.', 'Eins.')).toEqual(['same', 'removed']);
    expect(kinds('Die Kosten trägt der Kreis allein.', 'Ab 2028 gilt: jede Kommune zahlt selbst.')).toEqual([
      'removed',
      'added',
    ]);
    expect(kinds('Eins.', 'Eins. \n\n')).toEqual(['same']);
    expect(kinds('', '')).toEqual([]);
  });

  it('loses and invents nothing: both texts can be read from it', () => {
    const line = fc.stringMatching(/^[a-d ,.äß]{1,20}$/).filter((text) => text.trimEnd() !== '');
    const text = fc
      .array(line, { maxLength: 8 })
      .map((lines) => lines.map((part) => part.trimEnd()).join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added').join('\n')).toBe(before);
        expect(side(before, after, 'removed').join('\n')).toBe(after);
      }),
    );
  });

  /** Different words from the first to the last; without a limit the longest text of two takes minutes. */
  const words = (count: number, step: number, joint: string): string =>
    Array.from({ length: count }, (_, index) => `wort${(index * step) % 4999}`).join(joint);
  const LONG = 33_000;

  it.each([
    ['one paragraph', ' '],
    ['a line a word', '\n'],
  ])('of the longest texts that have nothing in common takes no minute: %s', (_, joint) => {
    const [before, after] = [words(LONG, 7, joint), words(LONG, 13, joint)];
    const start = performance.now();
    const changes = compareTexts(before, after);
    expect(performance.now() - start).toBeLessThan(3000);
    const texts = (gone: ChangedPart['kind']) =>
      changes.flatMap(({ parts }) => parts.filter(({ kind }) => kind !== gone).map(({ text }) => text));
    expect(texts('added').join(joint)).toBe(before);
    expect(texts('removed').join(joint)).toBe(after);
  });

  it('still finds one changed word in the longest text', () => {
    const before = words(LONG, 7, ' ');
    const changes = compareTexts(before, before.replace('wort21 ', 'vierzig '));
    expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
    expect(changes[0]?.parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
      'vierzig',
    ]);
  });
});
