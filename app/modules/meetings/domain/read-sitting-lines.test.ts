import { describe, expect, it } from 'vitest';
import { day } from '../test-support/meeting-samples.ts';
import { readSittingLines, SITTING_LINES_MAX } from './read-sitting-lines.ts';

const PLACE = {
  body: { name: 'Magistrat', activeFrom: day('2026-04-01'), activeTo: day('2027-12-31') },
  others: [
    { on: day('2027-03-01'), cancelled: false },
    { on: day('2027-03-08'), cancelled: true },
  ],
};
const read = (text: string) => readSittingLines(text, PLACE);
const wrong = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.error.map(({ line, message }) => `${line}: ${message}`);
};

describe('days pasted one a line', () => {
  it('are read as people write them, with weekday and remark, in the order of the days', () => {
    const text =
      'Fr, 12.03.2027 Haushalt\r\n5.2.2027\n\n 2027-04-16 \r Mo. 22.02.2027; Klausur\nDonnerstag 18.03.2027';
    expect(read(text)).toEqual({
      ok: true,
      value: [
        { on: '2027-02-05', closesOn: null, note: '' },
        { on: '2027-02-22', closesOn: null, note: 'Klausur' },
        { on: '2027-03-12', closesOn: null, note: 'Haushalt' },
        { on: '2027-03-18', closesOn: null, note: '' },
        { on: '2027-04-16', closesOn: null, note: '' },
      ],
    });
  });

  it('name every wrong line by the number a reader counts, empty lines included', () => {
    expect(wrong('12.03.2027\n\n31.04.2027\nnächste Woche\n12.03.2027')).toEqual([
      '3: „31.04.2027“: Geben Sie den Sitzungstag als Datum an, zum Beispiel 12.03.2027.',
      '4: „nächste Woche“ ist kein Datum. Schreiben Sie jede Sitzung in eine eigene Zeile, etwa 12.03.2027.',
      '5: Der 12.03.2027 steht schon in Zeile 1. Löschen Sie eine der beiden.',
    ]);
  });

  it.each([
    ['01.03.2027', 'schon eine Sitzung eingetragen'],
    ['08.03.2027', 'abgesagte Sitzung eingetragen. Nehmen Sie dort die Absage zurück'],
    ['31.03.2026', 'erst ab 01.04.2026 eingetragen'],
    ['01.01.2028', 'endet am 31.12.2027'],
    ['12.03.1927', 'Das Jahr 1927 kann nicht gemeint sein'],
    ['Mo, 12.03.2027', 'Der 12.03.2027 ist ein Freitag, nicht „Mo“'],
    [`12.03.2027 ${'x'.repeat(201)}`, 'Kürzen Sie sie auf höchstens 200 Zeichen'],
    ['12.03.27', 'ist kein Datum'],
    ['12.03.2027 und 19.03.2027'.repeat(20), 'Die Bemerkung hat'],
    ['', 'Tragen Sie mindestens einen Tag ein'],
    [' \n\r\n ', 'Tragen Sie mindestens einen Tag ein'],
    ['=SUMME(A1)\u202e', 'ist kein Datum'],
  ])('refuses „%s“', (text, sentence) => {
    expect(wrong(text).join()).toContain(sentence);
  });

  it('are so many at most', () => {
    const many = Array.from({ length: SITTING_LINES_MAX + 1 }, () => '12.03.2027').join('\n');
    expect(wrong(many)).toEqual([
      `${SITTING_LINES_MAX + 1}: Tragen Sie höchstens 200 Tage auf einmal ein und den Rest danach.`,
    ]);
  });
});
