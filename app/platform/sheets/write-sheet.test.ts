import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import { FIRST_SHEET, sampleWorkbook } from './test-support/sample-workbook.ts';
import { writeSheet } from './write-sheet.ts';

const read = async (bytes: Uint8Array) => {
  const answer = await readWorkbook({ bytes, limits: SHEET_LIMITS });
  return answer.ok ? answer.value[0]?.rows.slice(1) : answer.error;
};

/** Texts that a spreadsheet can hold: up to 32,767 characters, no control characters. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((raw) => `x${raw.replace(/\p{Cc}/gu, '').toWellFormed()}`);
const dangerous = fc.constantFrom(
  '=1+1',
  '+49 69',
  '-5',
  '@SUM(A1)',
  '=cmd|x!A1',
  '007',
  '1e5',
  '_x0041_',
  '<&">',
);

it('gives back what was written, texts as texts and whole numbers as they were', async () => {
  const row = fc.tuple(fc.oneof(text, dangerous), fc.integer({ min: -1_000_000, max: 1_000_000 }));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const back = await read(await sampleWorkbook(rows));
      expect(back).toEqual(rows.map(([name, mark]) => [name, String(mark)]));
    }),
    { numRuns: 60 },
  );
});

it('writes no formula, whatever a text begins with', async () => {
  const parts = unzipSync(
    await sampleWorkbook([
      ['=1+1', 1],
      ['@x', 2],
      ['+x', 3],
      ['-x', 4],
    ]),
  );
  expect(strFromU8(parts[FIRST_SHEET] ?? new Uint8Array())).not.toMatch(/<f[\s>/]/);
});

it('carries checks, a header that stays, and hidden sheets', async () => {
  const bytes = await writeSheet({
    sheets: [
      {
        name: 'Bogen',
        columns: [
          { header: 'Antwort', width: 20, kind: 'text' },
          { header: 'Dringlichkeit', width: 12, kind: 'number' },
        ],
        rows: [
          [null, null],
          [null, null],
        ],
        frozenHeader: true,
        validations: [
          { kind: 'list', column: 0, values: ['Interesse', 'Kein Interesse'], message: 'Wählen Sie.' },
          {
            ...{ kind: 'list-of-sheet', column: 0, row: 1, message: 'Wählen Sie.' },
            source: { sheet: "Amt's Listen", column: 2, count: 3 },
          },
          { kind: 'whole', column: 1, min: 1, max: 10, message: 'Ganze Zahl von 1 bis 10.' },
        ],
      },
      { name: 'Kennung', columns: [{ header: 'x', width: 5, kind: 'text' }], rows: [], hidden: true },
    ],
  });
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts[FIRST_SHEET] ?? new Uint8Array());
  expect(sheet).toContain('sqref="A2:A3"');
  expect(sheet).toContain('"Interesse,Kein Interesse"');
  expect(sheet).toMatch(/sqref="B2:B3"[^>]*><formula1>1<\/formula1><formula2>10<\/formula2>/);
  expect(sheet).toMatch(
    /sqref="A3"[^>]*><formula1>('|&apos;)Amt(''|&apos;&apos;)s Listen('|&apos;)!\$C\$2:\$C\$4</,
  );
  expect(sheet).toMatch(/ySplit="1"[^>]*state="frozen"/);
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
    /name="Kennung"[^>]*state="hidden"/,
  );
});
