import { describe, expect, it } from 'vitest';
import { RATING_COLUMNS, type RatingTable, readRatings } from './read-ratings.ts';

const table = (lines: readonly string[], header: readonly string[] = RATING_COLUMNS): RatingTable => ({
  unit: 'Zeile',
  header,
  rows: lines.map((line, index) => ({ line: index + 2, fields: line.split(';') })),
});
const refusal = (lines: readonly string[], header?: readonly string[]) => {
  const read = readRatings(table(lines, header));
  return read.ok ? null : read.error;
};

describe('ratings from a table', () => {
  it('reads a row', () => {
    expect(readRatings(table([' A ;study;Archiv;Magazin;Ja;8,5;']))).toEqual({
      ok: true,
      value: [
        {
          member: 'A',
          cohort: 'study',
          area: 'Archiv',
          task: 'Magazin',
          interested: true,
          urgency: 8_500_000n,
          complexity: null,
        },
      ],
    });
  });

  it('finds columns by name in any order and ignores others', () => {
    const header = ['note', 'COMPLEXITY', 'urgency', 'interest', 'task', 'area', 'cohort', 'member'];
    expect(readRatings(table(['egal;3;;x;T;A;other;M'], header))).toMatchObject({
      value: [
        {
          member: 'M',
          cohort: 'other',
          area: 'A',
          task: 'T',
          interested: true,
          urgency: null,
          complexity: 3_000_000n,
        },
      ],
    });
  });

  it('reads a header alone', () => {
    expect(readRatings(table([]))).toEqual({ ok: true, value: [] });
  });

  it.each(RATING_COLUMNS)('names the missing column %s', (column) => {
    expect(
      refusal(
        [],
        RATING_COLUMNS.filter((name) => name !== column),
      ),
    ).toEqual({
      line: 1,
      field: column,
      message: `Die Spalte „${column}“ fehlt; die Kopfzeile braucht member, cohort, area, task, interest, urgency, complexity.`,
    });
  });

  it('refuses a column that stands twice', () => {
    expect(refusal([], [...RATING_COLUMNS, 'area'])).toMatchObject({
      field: 'area',
      message: expect.stringContaining('zweimal'),
    });
  });

  it('checks marks in rows without interest too', () => {
    expect(refusal(['A;study;Archiv;T;nein;11;'])).toEqual({
      line: 2,
      field: 'urgency',
      message:
        'Zeile 2, Feld „urgency“: „11“ liegt nicht zwischen 1 und 10; schreiben Sie eine Zahl von 1 bis 10 oder lassen Sie das Feld leer.',
    });
    expect(refusal(['A;study;Archiv;T;;;0'])).toMatchObject({ line: 2, field: 'complexity' });
  });

  it('names member and lines where a member has two cohorts', () => {
    expect(refusal(['A;study;x;T;;;', 'B;other;x;T;;;', 'A;other;y;T;;;'])).toEqual({
      line: 4,
      field: 'cohort',
      message:
        'Zeile 4, Feld „cohort“: die Kommune „A“ steht hier als other, in Zeile 2 aber als study; geben Sie ihr überall dieselbe Gruppe.',
    });
  });

  it.each([
    [';study;x;T;;;', 'member'],
    ['A;;x;T;;;', 'cohort'],
    ['A;study; ;T;;;', 'area'],
    ['A;study;x;;;;', 'task'],
    ['A;study;x;T;oui;;', 'interest'],
  ])('refuses %s at %s', (line, field) => {
    expect(refusal(['Z;study;x;T;;;', line])).toMatchObject({ line: 3, field });
  });
});
