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
});
