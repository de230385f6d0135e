import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, lineAt } from './json-line.ts';

const TEXT = `{
  "pool": "1.00",
  "members": [
    { "id": "a, \\"b\\" }" },
    {
      "id": "b",
      "measures": { "hours": 3 }
    }
  ],
  "empty": [],
  "none": {},
  "flag": true
}`;

describe('line of a value in JSON', () => {
  it.each([
    [[], 1],
    [['pool'], 2],
    [['members'], 3],
    [['members', 0, 'id'], 4],
    [['members', 1], 5],
    [['members', 1, 'measures', 'hours'], 7],
    [['empty'], 10],
    [['none'], 11],
    [['flag'], 12],
  ])('%j stands on line %i', (path, line) => {
    expect(jsonLine(TEXT, path)).toBe(line);
  });

  it('names the innermost value that exists for a missing field', () => {
    expect(jsonLine(TEXT, ['members', 1, 'name'])).toBe(5);
    expect(jsonLine(TEXT, ['members', 7, 'id'])).toBe(3);
  });

  it('reads any JSON: a last entry written on a line of its own is found behind it', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonLine(`{"before": ${json},\n"after": 1}`, ['after'])).toBe(lineAt(json, json.length) + 1);
      }),
    );
  });
});
