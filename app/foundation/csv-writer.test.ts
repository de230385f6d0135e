import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvDocument } from './csv-writer.ts';

describe('csvCell', () => {
  it.each(['=1+1', '+49', '-5+3', '@SUM(A1)', '\tx', '\rx'])('takes the force out of %j', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each<[string | number | null, string]>([
    ['Büttelborn', 'Büttelborn'],
    ['a;b', '"a;b"'],
    ['sagt "ja"', '"sagt ""ja"""'],
    ['zwei\nZeilen', '"zwei\nZeilen"'],
    ['=A1;"x"', '"\'=A1;""x"""'],
    [-5, '-5'],
    [0, '0'],
    [null, ''],
    ['', ''],
  ])('%j is written %s', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

it.each([
  ['-12,50', '-12,50'],
  ['-12', '-12'],
  ['-1+1', "'-1+1"],
  ['-cmd', "'-cmd"],
])('a negative figure stays a figure, a formula does not compute: %s', (text, cell) =>
  expect(csvCell(text)).toBe(cell),
);

describe('csvDocument', () => {
  it('writes BOM, semicolons and CRLF', () => {
    expect(
      csvDocument([
        ['Kommune', 'Projekte'],
        ['Trebur', 7],
      ]),
    ).toBe('\uFEFFKommune;Projekte\r\nTrebur;7\r\n');
  });

  it('is read back by a parser as it was meant, whatever the text', () => {
    const rows = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (texts) => {
        const read: string[][] = parse(csvDocument(texts), {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
        });
        const meant = texts.map((row) =>
          row.map((text) => (/^[=+\-@\t\r\n]/.test(text) && !/^-\d+(,\d+)?$/.test(text) ? `'${text}` : text)),
        );
        expect(read).toEqual(meant);
      }),
    );
  });
});
