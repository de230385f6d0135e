import { describe, expect, it } from 'vitest';
import { NOTHING_TYPED, type Typed } from './typed.ts';
import { typedChecksum } from './typed-checksum.ts';

const sum = (typed: Partial<Typed>): string => typedChecksum({ ...NOTHING_TYPED, ...typed });

describe('fields left as they were shown', () => {
  it.each<[string, Partial<Typed>, Partial<Typed>]>([
    [
      'line breaks of a browser',
      { text: 'eins\nzwei', note: 'a\nb' },
      { text: 'eins\r\nzwei', note: 'a\r\nb' },
    ],
    ['a choice that is still open', { chosen: [] }, { chosen: [''] }],
    ['values in the order of the page', { chosen: ['b', 'a'] }, { chosen: ['a', 'b'] }],
    [
      'rows that nobody filled',
      { rows: [['9b', '1', '0,5']] },
      {
        rows: [
          ['9b', '1', '0,5'],
          ['', ' ', ''],
        ],
      },
    ],
    ['a line break that a field of one line drops', { rows: [['Pass\nwesen']] }, { rows: [['Passwesen']] }],
    ['a file, which no field shows', { file: { sha256: 'a', name: 'Plan.pdf' } }, {}],
  ])('%s', (_, shown, sent) => {
    expect(sum(sent)).toBe(sum(shown));
  });
});

describe('fields that somebody changed', () => {
  it.each<[string, Partial<Typed>, Partial<Typed>]>([
    ['a figure taken away', { text: '1200' }, { text: '' }],
    ['a line break in a text', { text: 'eins zwei' }, { text: 'eins\nzwei' }],
    ['the same words as a note', { text: 'Kreis' }, { note: 'Kreis' }],
    ['another choice', { chosen: ['a'] }, { chosen: ['b'] }],
    ['rows in another order', { rows: [['a'], ['b']] }, { rows: [['b'], ['a']] }],
    ['a cell moved to the next column', { rows: [['a', '']] }, { rows: [['', 'a']] }],
  ])('%s', (_, shown, sent) => {
    expect(sum(sent)).not.toBe(sum(shown));
  });
});
