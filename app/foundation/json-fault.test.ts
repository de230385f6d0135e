import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultOffset } from './json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('place where a text stops being JSON', () => {
  it.each([
    ['{"a": x}', 6],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{"a": "1", }', 11],
    ['[1 2]', 3],
    ['[1, 2', 5],
    ['{"a": 1]', 7],
    ['{} {}', 3],
    ['{a: 1}', 1],
    ['{"a": 01}', 6],
    ['{"a": "open', 6],
    ["{'a': 1}", 1],
    ['[\u00a01]', 1],
    ['', 0],
  ])('%s at %i', (text, offset) => {
    expect(jsonFaultOffset(text)).toBe(offset);
  });

  it('finds a fault exactly where JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      'true',
      ' ',
      '"',
      '\\',
      '-',
      '\n',
      '\u00a0',
      'x',
    );
    const text = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 9 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        expect(jsonFaultOffset(sample) === null).toBe(isJson(sample));
      }),
      { numRuns: 2000 },
    );
  });
});
