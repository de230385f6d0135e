import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

describe('reading CSV', () => {
  it('detects the delimiter from the header, drops the BOM, takes any line ending', () => {
    const expected = { ok: true, value: { header: ['a', 'b'], rows: [{ line: 2, fields: ['8,5', 'x'] }] } };
    expect(readCsv('\uFEFFa;b\r\n8,5;x\r\n')).toEqual(expected);
    expect(readCsv('a;b\n8,5;x')).toEqual(expected);
    expect(readCsv('a;b\r8,5;x\r')).toEqual(expected);
    expect(readCsv('a,b\n"8,5",x\n')).toEqual(expected);
  });

  it('counts quoted delimiters in the header as text', () => {
    expect(readCsv('"a;b;c",d\n1,2')).toMatchObject({ value: { header: ['a;b;c', 'd'] } });
  });

  it('names the line on which a record begins, across blank lines and line breaks in fields', () => {
    const text = 'a,b\n\n1,"x\r\n""y"""\n ,\n2,z\n';
    expect(readCsv(text)).toMatchObject({
      value: {
        rows: [
          { line: 3, fields: ['1', 'x\n"y"'] },
          { line: 6, fields: ['2', 'z'] },
        ],
      },
    });
  });

  it.each([
    ['', 1, 'Die Datei ist leer; sie braucht eine Kopfzeile.'],
    ['a,b\n1', 2, 'Zeile 2 hat 1 statt 2 Felder.'],
    [
      'a,b\n1,8,5',
      2,
      'Zeile 2 hat 3 statt 2 Felder. Steht in einem Feld ein Trennzeichen, setzen Sie das Feld in Anführungszeichen.',
    ],
    ['a,b\n1,"x', 2, expect.stringContaining('In Zeile 2 stimmt ein Anführungszeichen nicht')],
    ['a,b\n1,"x"y', 2, expect.stringContaining('In Zeile 2 stimmt ein Anführungszeichen nicht')],
    ['a,b\n1,x"y', 2, expect.stringContaining('In Zeile 2 stimmt ein Anführungszeichen nicht')],
  ])('refuses %j', (text, line, message) => {
    expect(readCsv(text)).toEqual({ ok: false, error: { line, message } });
  });

  it('gives back what was written, quoted everywhere or only where needed', () => {
    const field = fc
      .string({ unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\n', ' ') })
      .map((text) => `x${text}`);
    const records = fc.array(fc.tuple(field, field), { minLength: 1 });
    fc.assert(
      fc.property(records, fc.constantFrom(',', ';'), fc.boolean(), (rows, delimiter, always) => {
        const quote = (text: string) =>
          always || /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const text = [['a', 'b'], ...rows].map((row) => row.map(quote).join(delimiter)).join('\n');
        const read = readCsv(text);
        expect(read.ok && read.value.rows.map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
});
