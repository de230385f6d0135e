import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

const MEMBERS = [
  { key: '06433010', name: 'Raunheim' },
  { key: '06433009', name: 'Nauheim' },
];
const read = (header: string, ...lines: string[]) =>
  readFigures(
    {
      header: header.split(';'),
      rows: lines.map((line, index) => ({ line: index + 2, fields: line.split(';') })),
    },
    MEMBERS,
  );

describe('readFigures', () => {
  it('reads keys or names, amounts and further columns', () => {
    expect(read('Schlüssel;Betrag;Stellen', '06433010;12.345,00 €;0,5', 'nauheim;;1')).toEqual({
      ok: true,
      value: [
        { memberKey: '06433010', amount: 1234500n, figures: { stellen: '0,5' } },
        { memberKey: '06433009', amount: null, figures: { stellen: '1' } },
      ],
    });
  });

  it('names every wrong row at once, with its line', () => {
    const result = read(
      'Schlüssel;Betrag',
      '06433010;1.140',
      '06433099;5',
      ';5',
      '06433009;-5',
      '06433010;7',
    );
    expect(result.ok ? [] : result.error.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 Betrag: „1.140“ ist mehrdeutig. Schreiben Sie 1140 oder 1.140,00.',
      '3 „06433099“ ist an diesem Vorgang nicht beteiligt. Prüfen Sie Schlüssel oder Namen.',
      '4 Hier fehlt der Schlüssel des Mitglieds, etwa 06433010.',
      '5 Der Betrag ist negativ. Tragen Sie ein, was das Mitglied zahlt (0, wenn nichts).',
      '6 „06433010“ steht zweimal in der Tabelle. Löschen Sie eine Zeile.',
    ]);
  });

  it('refuses what no text of the database can hold, and what is too long', () => {
    const sentence = (value: string) => {
      const result = read('Schlüssel;Stellen', `06433010;${value}`);
      return result.ok ? '' : result.error[0]?.message;
    };
    expect(sentence('a\0b')).toContain('Steuerzeichen');
    expect(sentence('x'.repeat(201))).toContain('länger als 200 Zeichen');
  });

  it.each([
    ['Betrag;Stellen', 'braucht eine Spalte „Schlüssel“'],
    ['Schlüssel;Betrag;betrag', 'steht zweimal da'],
    ['Schlüssel;Einwohner', 'füllt das Programm selbst'],
    ['Schlüssel;', 'braucht einen Namen'],
    ['Schlüssel;{{x}}', 'braucht einen Namen'],
  ])('refuses the header %s', (header, sentence) => {
    const result = read(header, '06433010;1');
    expect(result.ok ? '' : result.error[0]?.message).toContain(sentence);
  });
});
