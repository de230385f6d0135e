import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeRecord } from './describe-record.ts';

const RECORD = {
  kind: 'umlauf',
  alliance: { slug: 'muster', name: 'Kreis Muster' },
  document: { id: '1', title: 'Projektauftrag', kind: 'Projektauftrag', form: 'text', isSample: true },
  versions: [
    { number: 2, body: 'lang', sha256: 'ab12', createdAt: '2026-11-21T09:05:00.000Z', changeNote: 'Frist' },
  ],
  parties: [
    {
      memberKey: '06433010',
      name: 'Raunheim',
      outcome: 'zugestimmt',
      version: 2,
      at: '2026-07-01T22:30:00.000Z',
      channel: 'im-auftrag',
      by: 'IKZ-Geschäftsstelle',
      remark: 'per Mail',
    },
    { memberKey: '06433001', outcome: 'nimmt-nicht-teil' },
  ],
  answers: [
    { at: '2026-11-21T09:05:00.000Z', name: 'Raunheim', event: 'zustimmen', version: 2, channel: 'konto' },
    { name: 'Raunheim', event: 'neu-gefragt', version: 2, channel: 'programm', by: 'neue Fassung' },
  ],
  audit: { entries: [], from: 5, to: 12 },
  sealedAt: '2026-11-21T09:05:00.000Z',
};

it('says what was decided, who answered what and when, by German clocks', () => {
  expect(describeRecord(RECORD)).toEqual({
    title: 'Umlauf „Projektauftrag“',
    isSample: true,
    facts: [
      { term: 'Allianz', value: 'Kreis Muster' },
      { term: 'Art', value: 'Projektauftrag' },
      { term: 'Form', value: 'Antwort in Textform genügt' },
      { term: 'Versiegelt am', value: '21.11.2026, 10:05' },
      { term: 'Protokolleinträge', value: '5 bis 12' },
    ],
    sections: [
      { title: 'Fassungen', lines: ['Fassung 2, 21.11.2026, 10:05, Frist, SHA-256 des Textes ab12'] },
      {
        title: 'Mitglieder',
        lines: [
          'Raunheim: zugestimmt (Fassung 2), 02.07.2026, 00:30, IKZ-Geschäftsstelle, nach einer Antwort auf anderem Weg, Bemerkung: per Mail',
          '06433001: nimmt nicht teil',
        ],
      },
      {
        title: 'Antworten im Verlauf',
        lines: [
          '21.11.2026, 10:05, Raunheim: hat zugestimmt, Fassung 2, über das eigene Konto',
          'Raunheim: zur neuen Fassung gefragt, Fassung 2, neue Fassung',
        ],
      },
    ],
  });
});

it('lists the files of a package', () => {
  const files = [{ name: 'Deckblatt.pdf', sha256: 'ff00', size: 3 }];
  const { title, sections } = describeRecord({ kind: 'anzeige', title: 'Neue Aufgabe', files });
  expect(title).toBe('Anzeigepaket „Neue Aufgabe“');
  expect(sections).toEqual([{ title: 'Dateien', lines: ['Deckblatt.pdf, SHA-256 ff00'] }]);
});

it('keeps control characters and turned writing off the terminal', () => {
  const { title } = describeRecord({ kind: 'umlauf', title: '\u001b[31mrot\u202egnulhaz\nZeile' });
  expect(title).toBe('Umlauf „[31mrotgnulhaz Zeile“');
});

it('shows conditions, cost, carried-over agreements and struck signatures; a code it does not know stands as it is', () => {
  const party = {
    name: 'Trebur',
    outcome: 'zugestimmt',
    version: 2,
    condition: 'ab 2027',
    amount: '1234.50',
    carriedOver: true,
  };
  const signature = {
    name: 'Trebur',
    capacity: 'leitung',
    kind: 'papier',
    signedOn: '2026-11-20',
    struck: 'falsche Fassung',
  };
  const { title, sections } = describeRecord({
    kind: 'constructor',
    parties: [party],
    signatures: [signature],
  });
  expect(title).toBe('constructor');
  expect(sections.map(({ lines }) => lines)).toEqual([
    [
      'Trebur: zugestimmt (Fassung 2), auf eine redaktionelle Änderung übertragen, Bedingung: ab 2027, Kosten 1.234,50\u00a0€',
    ],
    ['Trebur, für die Leitung, auf Papier, 20.11.2026, gestrichen: falsche Fassung'],
  ]);
});

it('reads any JSON without failing', () => {
  const fields = [
    'kind',
    'document',
    'versions',
    'parties',
    'answers',
    'signatures',
    'files',
    'audit',
    'sealedAt',
  ];
  const shaped = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), shaped), (record) => {
      expect(describeRecord(record).title).not.toBe('');
    }),
  );
});
