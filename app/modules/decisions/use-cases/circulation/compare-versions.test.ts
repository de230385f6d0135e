import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type DiffPart } from './compare-versions.ts';

const side = (before: string, after: string, gone: DiffPart['kind']): string[] =>
  compareVersions(before, after)
    .map(({ parts }) =>
      parts
        .filter(({ kind }) => kind !== gone)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '');

describe('the comparison of two versions', () => {
  it('finds the changed words within a paragraph and leaves the rest alone', () => {
    expect(
      compareVersions(
        'Eins.\n\nDie Prüfung dauert sechs Monate.',
        'Eins.\n\nDie Prüfung dauert neun Monate.',
      ),
    ).toEqual([
      { kind: 'gleich', parts: [{ kind: 'gleich', text: 'Eins.' }] },
      {
        kind: 'geaendert',
        parts: [
          { kind: 'gleich', text: 'Die Prüfung dauert ' },
          { kind: 'entfallen', text: 'sechs' },
          { kind: 'neu', text: 'neun' },
          { kind: 'gleich', text: ' Monate.' },
        ],
      },
    ]);
  });

  it('shows a paragraph that came or went as a whole', () => {
    const kinds = (before: string, after: string) => compareVersions(before, after).map(({ kind }) => kind);
    expect(kinds('Eins.\nDrei.', 'Eins.\nZwei.\nDrei.')).toEqual(['gleich', 'neu', 'gleich']);
    expect(kinds('Eins.\nZwei.', 'Eins.')).toEqual(['gleich', 'entfallen']);
    expect(kinds('Die Kosten trägt der Kreis allein.', 'Ab 2028 gilt: jede Kommune zahlt selbst.')).toEqual([
      'entfallen',
      'neu',
    ]);
    expect(kinds('Eins.', 'Eins. \n\n')).toEqual(['gleich']);
    expect(kinds('', '')).toEqual([]);
  });

  it('loses and invents nothing: both texts can be read from it', () => {
    const line = fc.stringMatching(/^[a-d ,.äß]{1,20}$/).filter((text) => text.trimEnd() !== '');
    const text = fc
      .array(line, { maxLength: 8 })
      .map((lines) => lines.map((part) => part.trimEnd()).join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'neu').join('\n')).toBe(before);
        expect(side(before, after, 'entfallen').join('\n')).toBe(after);
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
    const changes = compareVersions(before, after);
    expect(performance.now() - start).toBeLessThan(3000);
    const texts = (gone: DiffPart['kind']) =>
      changes.flatMap(({ parts }) => parts.filter(({ kind }) => kind !== gone).map(({ text }) => text));
    expect(texts('neu').join(joint)).toBe(before);
    expect(texts('entfallen').join(joint)).toBe(after);
  });

  it('still finds one changed word in the longest text', () => {
    const before = words(LONG, 7, ' ');
    const changes = compareVersions(before, before.replace('wort21 ', 'vierzig '));
    expect(changes.map(({ kind }) => kind)).toEqual(['geaendert']);
    expect(changes[0]?.parts.filter(({ kind }) => kind === 'neu').map(({ text }) => text)).toEqual([
      'vierzig',
    ]);
  });
});
