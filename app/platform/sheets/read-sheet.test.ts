import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheet, type SheetAnswer } from './read-sheet.ts';
import { changePart, FIRST_SHEET, sampleWorkbook } from './test-support/sample-workbook.ts';

const sample = await sampleWorkbook();
const kindOf = (answer: SheetAnswer): string => (answer.ok ? 'read' : answer.error.kind);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const odf = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') });
const docx = zipSync({ '[Content_Types].xml': strToU8('<Types>wordprocessingml.document.main+xml</Types>') });

describe('readSheet', () => {
  it('gives sheets, hidden ones too, and their texts', async () => {
    const hidden = {
      name: 'Kennung',
      columns: [{ header: 'Runde', width: 9, kind: 'text' as const }],
      rows: [['2026']],
      hidden: true,
    };
    const answer = await readSheet(await sampleWorkbook([['=1+1', 7]], [hidden]));
    expect(answer).toEqual({
      ok: true,
      value: [
        {
          name: 'Bogen',
          isHidden: false,
          rows: [
            ['Aufgabe', 'Dringlichkeit'],
            ['=1+1', '7'],
          ],
        },
        { name: 'Kennung', isHidden: true, rows: [['Runde'], ['2026']] },
      ],
    });
  });

  it('reads what other programs write: prefixes, texts in the cell, runs of text, days, rows without numbers', async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const text = (inner: string) => `<x:c t="inlineStr"><x:is>${inner}</x:is></x:c>`;
    const sheet = `<?xml version="1.0"?><x:worksheet ${main}><x:sheetData><x:row>${text('<x:t>Aufgabe</x:t>')}<x:c t="d"><x:v>2026-11-21</x:v></x:c></x:row><x:row>${text('<x:r><x:t>Stand</x:t></x:r><x:r><x:t>esamt</x:t></x:r>')}<x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const answer = await readSheet(changePart(sample, FIRST_SHEET, () => sheet));
    expect(answer.ok && answer.value[0]?.rows).toEqual([
      ['Aufgabe', '2026-11-21'],
      ['Standesamt', 'ja'],
    ]);
  });

  it.each<[string, string, Uint8Array]>([
    ['an empty file', 'not-xlsx', new Uint8Array()],
    ['a PDF', 'not-xlsx', strToU8('%PDF-1.7 ...')],
    ['a CSV', 'not-xlsx', strToU8('Aufgabe;Dringlichkeit\nStandesamt;7')],
    ['a web page called .xls', 'not-xlsx', strToU8('<html><table></table></html>')],
    ['a Word document', 'not-xlsx', docx],
    ['an old workbook', 'old-excel', new Uint8Array([...COMPOUND, ...new Uint8Array(600)])],
    [
      'a workbook with a password',
      'encrypted',
      Buffer.concat([Buffer.from(COMPOUND), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['an OpenDocument', 'open-document', odf],
    ['a file that breaks off', 'broken', sample.subarray(0, sample.length - 30)],
    ['macros', 'macros', changePart(sample, 'xl/vbaProject.bin', () => 'x')],
    [
      'macros under another name',
      'macros',
      changePart(sample, '[Content_Types].xml', (text) =>
        text.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
      ),
    ],
    [
      'links to other files',
      'external-links',
      changePart(sample, 'xl/externalLinks/externalLink1.xml', () => '<externalLink/>'),
    ],
    ['a source of data', 'external-links', changePart(sample, 'xl/connections.xml', () => '<connections/>')],
  ])('refuses %s as %s', async (_, kind, bytes) => {
    const answer = await readSheet(bytes);
    expect(kindOf(answer)).toBe(kind);
    if (!answer.ok) expect(answer.error.message).toMatch(/laden Sie/);
  });

  it('names every cell with a formula, also where it has no text', async () => {
    const formula = (text: string) =>
      changePart(sample, FIRST_SHEET, (xml) =>
        xml.replace('</sheetData>', `<row r="3"><c r="B3">${text}<v>7</v></c></row></sheetData>`),
      );
    const named = await readSheet(formula('<f>SUM(B2)</f>'));
    expect(named).toMatchObject({ ok: false, error: { kind: 'formulas', cells: ['Bogen!B3'] } });
    if (!named.ok) expect(named.error.message).toContain('Formeln in Bogen!B3');
    const bare = await readSheet(formula('<f t="dataTable" ref="B3"/>'));
    expect(bare).toMatchObject({ ok: false, error: { kind: 'formulas', cells: ['B3'] } });
  });

  it('refuses too many rows, columns and sheets, but lets formatted empty cells be', async () => {
    const withCell = (cell: string) =>
      changePart(sample, FIRST_SHEET, (xml) => xml.replace('</sheetData>', `<row>${cell}</row></sheetData>`));
    expect(kindOf(await readSheet(withCell('<c r="A1048576"><v>1</v></c>')))).toBe('too-many-rows');
    expect(kindOf(await readSheet(withCell('<c r="XFD3"><v>1</v></c>')))).toBe('too-many-columns');
    expect(kindOf(await readSheet(withCell('<c r="XFD1048576" s="1"/>')))).toBe('read');
    const second = changePart(sample, 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheet [^>]*>/, (sheet) => sheet + sheet.replace('Bogen', 'Noch einmal')),
    );
    expect(kindOf(await readSheet(second, { sheets: 1 }))).toBe('too-many-sheets');
  });
});

describe('a file made to do harm', () => {
  const HUNDRED_MB = 100 * 1024 * 1024;
  const bomb = zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/a.xml': new Uint8Array(HUNDRED_MB) });

  it('is refused by the sizes it claims, without unpacking', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    const start = performance.now();
    expect(kindOf(await readSheet(bomb))).toBe('too-large');
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('gains nothing by lying about its size', async () => {
    const lying = Buffer.from(bomb);
    // The size stands in both headers, as a number of four bytes.
    const size = Buffer.from(new Uint32Array([HUNDRED_MB]).buffer);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 4))
      lying.writeUInt32LE(1_000, at);
    expect(kindOf(await readSheet(lying))).toBe('broken');
  });

  it('is given up where reading costs too much, and the next file is read', async () => {
    const cells = '<c><v>1</v></c>'.repeat(100);
    const long = changePart(sample, FIRST_SHEET, (xml) =>
      xml.replace('</sheetData>', `${`<row>${cells}</row>`.repeat(18_000)}</sheetData>`),
    );
    expect(kindOf(await readSheet(long, { megabytes: 150 }))).toBe('too-costly');
    expect(kindOf(await readSheet(long, { milliseconds: 200 }))).toBe('too-costly');
    expect(kindOf(await readSheet(sample))).toBe('read');
  }, 30_000);

  it('may not define entities', async () => {
    const lol = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('');
    const laughs = changePart(
      sample,
      'xl/sharedStrings.xml',
      (xml) => `<!DOCTYPE sst [<!ENTITY l0 "ha">${lol}]>${xml.replace('Standesamt', '&l9;')}`,
    );
    expect(kindOf(await readSheet(laughs))).toBe('broken');
    const file = changePart(
      sample,
      FIRST_SHEET,
      (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml}`,
    );
    expect(kindOf(await readSheet(file))).toBe('broken');
  });

  it('may not hide its names: twice the same part, or data outside the file', async () => {
    const twice = Buffer.from(zipSync({ 'xl/a.xml': strToU8('a'), 'xl/b.xml': strToU8('b') }));
    for (let at = twice.indexOf('xl/b.xml'); at >= 0; at = twice.indexOf('xl/b.xml', at + 1))
      twice.write('xl/a.xml', at);
    expect(kindOf(await readSheet(twice))).toBe('broken');
    const outside = Buffer.from(sample);
    const directory = outside.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    outside.writeUInt32LE(0x7fffffff, directory + 42);
    expect(kindOf(await readSheet(outside))).toBe('broken');
  });
});
