import { calendarDate } from '../../../app/foundation/calendar-date.ts';
import type { Cell, ReportYear } from '../../../app/modules/projects/domain/index.ts';
import { printedCells } from '../printed-cells.ts';
import { LATEST, MONTH, since, YEAR } from '../state-seed.ts';
import { type UndertakingSeed, undertaking } from '../undertaking-seed.ts';

const SOURCE = '5. Zwischenbericht, Stand Oktober 2018';
const BY_2024 = '12. Zwischenbericht, Abschnitt 1: bis Oktober 2024, Tag nicht genannt';
/** Carried out, by then at the latest. */
const DONE = { ...LATEST, outcome: 'umgesetzt' } as const;

/** The report year of the matrix in section 1 of the 5th report, with its SUMME row. */
export const REPORT_YEAR_2018: ReportYear = {
  startsOn: calendarDate('2017-11-01'),
  endsOn: calendarDate('2018-10-31'),
  title: SOURCE,
  source: `${SOURCE}, Abschnitt 1`,
  listed: [
    { undertakingId: 'egov', printedSum: 14, printedImplementationSum: null },
    { undertakingId: 'klaerschlamm', printedSum: 10, printedImplementationSum: null },
    { undertakingId: 'erechnung', printedSum: 13, printedImplementationSum: null },
    { undertakingId: 'emob', printedSum: 15, printedImplementationSum: null },
    { undertakingId: 'wohnraum', printedSum: 10, printedImplementationSum: null },
    { undertakingId: 'prostschg', printedSum: 11, printedImplementationSum: null },
    { undertakingId: 'landschaft', printedSum: 13, printedImplementationSum: null },
  ],
};

/** The undertakings of that matrix. */
export const UNDERTAKINGS_2018: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'egov',
    title: 'E-Government (Prüfprojekt)',
    kind: 'pruefprojekt',
    description:
      'Endete im März 2018 mit Empfehlungen für Umsetzungsprojekte; daraus ging die E-Government-Stammgruppe hervor. ' +
      'In drei Städten wurde der Bestand beispielhaft aufgenommen, die übrigen Beteiligten zahlten mit.',
    printedParticipants: 14,
    states: [
      since('2018-03-01', 'abgeschlossen', `${SOURCE}, 1.1 b: März 2018`, {
        ...MONTH,
        outcome: 'umsetzung-folgt',
      }),
      since('2018-10-31', 'umgesetzt', `${SOURCE}, Abschnitt 1: zum Ende des Berichtszeitraums`, DONE),
    ],
    source: `${SOURCE}, 1.1 b`,
  }),
  undertaking({
    slug: 'klaerschlamm',
    title: 'Klärschlammverwertung (Prüfprojekt)',
    kind: 'pruefprojekt',
    description:
      '12 kommunale Kläranlagen mit rund 18.000 t im Jahr; empfohlen wurde die gemeinsame Entsorgung mit europaweiter Ausschreibung.',
    printedParticipants: 10,
    states: [
      since('2017-06-01', 'laufend', `${SOURCE}, 1.1 c: Juni 2017`, MONTH),
      since('2018-05-01', 'abgeschlossen', `${SOURCE}, 1.1 c: Mai 2018`, {
        ...MONTH,
        outcome: 'umsetzung-folgt',
      }),
      since('2018-10-31', 'umgesetzt', `${SOURCE}, Abschnitt 1: zum Ende des Berichtszeitraums`, DONE),
    ],
    source: `${SOURCE}, 1.1 c`,
  }),
  undertaking({
    slug: 'erechnung',
    title: 'E-Rechnungsworkflow, E-Rechnung',
    kind: 'umsetzungsprojekt',
    description:
      'Erstes gemeinsames Umsetzungsprojekt im E-Government: Ist-Analyse der Rechnungsabläufe, gemeinsamer Soll-Prozess.',
    printedParticipants: 13,
    parentSlug: 'egov',
    plannedEnd: calendarDate('2019-10-31'),
    states: [
      since('2018-04-01', 'laufend', `${SOURCE}, 1.1 d: April 2018`, MONTH),
      since('2024-10-31', 'umgesetzt', BY_2024, DONE),
    ],
    source: `${SOURCE}, 1.1 d`,
  }),
  undertaking({
    slug: 'emob',
    title: 'E-Mobilität',
    kind: 'pruefprojekt',
    description:
      'Prüfung einer Zusammenarbeit beim Ausbau der Elektromobilität: Ladestandorte, Fuhrparks, Sharing. Vorgesehen war das Ende im Herbst 2019.',
    printedParticipants: 15,
    states: [
      since('2018-05-01', 'laufend', `${SOURCE}, 1.1 e: Mai 2018`, MONTH),
      since('2024-10-31', 'umgesetzt', BY_2024, DONE),
    ],
    source: `${SOURCE}, 1.1 e`,
  }),
  undertaking({
    slug: 'wohnraum',
    title: 'Aktivierung Wohnraumpotenzial',
    kind: 'pruefprojekt',
    description:
      'Wege zu mehr Wohnraum auf Flächen im Innenbereich. Eine kreisweite Zusammenarbeit ist daraus bisher nicht entstanden.',
    printedParticipants: 10,
    plannedEnd: calendarDate('2019-11-30'),
    states: [
      since('2018-06-01', 'laufend', `${SOURCE}, 1.1 f: Juni 2018`, MONTH),
      since('2024-10-31', 'abgeschlossen', BY_2024, {
        ...LATEST,
        outcome: 'keine-zusammenarbeit',
        reason: 'Der Grund ist nicht überliefert.',
      }),
    ],
    source: `${SOURCE}, 1.1 f`,
  }),
  undertaking({
    slug: 'prostschg',
    title: 'Umsetzung Prostituiertenschutzgesetz',
    kind: 'pruefprojekt',
    description:
      'Gemeinsame Erfüllung der Aufgaben nach dem Gesetz; die Zusammenarbeit besteht seit 2020, gefördert 2021 mit 100.000 €.',
    printedParticipants: 11,
    responsibilityRule: 'prostschg',
    states: [
      since('2018-09-01', 'laufend', `${SOURCE}, 1.1 g: September 2018`, MONTH),
      since('2020-01-01', 'umgesetzt', '12. Zwischenbericht, Abschnitt 1: seit 2020, Tag nicht genannt', {
        ...YEAR,
        outcome: 'umgesetzt',
      }),
    ],
    source: `${SOURCE}, 1.1 g`,
  }),
  undertaking({
    slug: 'landschaft',
    title: 'Landschaftspflegeverband',
    kind: 'pruefprojekt',
    description:
      'Prüfung der Gründung eines Landschaftspflegeverbands; begann nach dem Ende des Berichtsjahrs.',
    printedParticipants: 13,
    states: [
      since(
        '2018-10-31',
        'in-vorbereitung',
        `${SOURCE}, Abschnitt 1: zum Ende des Berichtszeitraums`,
        LATEST,
      ),
      since('2018-11-01', 'laufend', `${SOURCE}, 2.6: November 2018`, MONTH),
      since('2024-10-31', 'umgesetzt', BY_2024, DONE),
    ],
    source: `${SOURCE}, 2.6`,
  }),
];

/** All 105 cells as printed; what the print alone does not say stands in the remarks. */
export const CELLS_2018: readonly Cell[] = printedCells({
  columns: REPORT_YEAR_2018.listed.map(({ undertakingId }) => ({ undertakingId, hasImplementation: false })),
  // biome-ignore format: a table, one line a member
  rows: [
    { memberKey: '06433001', marks: 'X           | X       | X (PG)      | X (PG)      | X     |             | X          ' }, // Biebesheim
    { memberKey: '06433002', marks: 'X (PG)      | X       | X (PG)      | X           | X     |             | X          ' }, // Bischofsheim
    { memberKey: '06433003', marks: 'X (PG)      |         | X (PG)      | X (PG)      | X     | X (PG)      | X (PG)     ' }, // Büttelborn
    { memberKey: '06433004', marks: 'X (PG)      |         |             | X (PG)      | X     | X (PG)      |            ' }, // Gernsheim
    { memberKey: '06433005', marks: 'X (PG)      | X       | X (PG)      | X (PG)      |       | X (PG)      |            ' }, // Ginsheim-Gustavsburg
    { memberKey: '06433006', marks: 'X (PG)      |         | X (PG)      | X (PG)      |       | X           | X (PG)     ' }, // Groß-Gerau
    { memberKey: '06433007', marks: 'X (PG)      |         | X (PG)      | X (PG)      |       | X (PG)      | X (PG)     ' }, // Kelsterbach
    { memberKey: '06433008', marks: 'X (PG)      | X (PG)  | X (PG)      | X (PG)      | X     |             | X (PG)     ' }, // Mörfelden-Walldorf
    { memberKey: '06433009', marks: 'X (PG)      | X       | X (PG)      | X (PG)      | X     | X (PG)      | X (PG)     ' }, // Nauheim
    { memberKey: '06433010', marks: 'X (PL, LKG) | X (LKG) | X (PL, LKG) | X (PG, LKG) | (LKG) | X (PG, LKG) | X (PG, LKG)' }, // Raunheim
    { memberKey: '06433011', marks: 'X (PL)      | X       | X (PL)      | X (PG)      | X     | X (PG)      | X (PG)     ' }, // Riedstadt
    { memberKey: '06433012', marks: 'X (PG)      | X       | X (PG)      | X (PL)      |       | X (PG)      | X (PG)     ' }, // Rüsselsheim
    { memberKey: '06433013', marks: '            | X       |             | X           | X     |             | X          ' }, // Stockstadt
    { memberKey: '06433014', marks: 'X           | X       | X (PG)      | X           | X     | X (PG)      | X (PG)     ' }, // Trebur
    { memberKey: '06433', marks: 'X (PG)      |         | X (PG)      | X (PG)      | X     | X (PL)      | X (PL)     ' }, // Kreis Groß-Gerau
  ],
  remarks: [
    {
      memberKey: '06433010',
      undertakingId: 'wohnraum',
      note: 'Gedruckt ist „(LKG)“ ohne X: Die Leitung der Lenkungsgruppe nimmt teil, die Stadt nicht. Nur so stimmt die Summe 10.',
    },
    {
      memberKey: '06433001',
      undertakingId: 'prostschg',
      note: 'Keine Aufgabenzuständigkeit: weniger als 7.500 Einwohner (5. Zwischenbericht, 1.1 g).',
      reading: { responsible: false },
    },
    {
      memberKey: '06433013',
      undertakingId: 'prostschg',
      note: 'Keine Aufgabenzuständigkeit: weniger als 7.500 Einwohner (5. Zwischenbericht, 1.1 g).',
      reading: { responsible: false },
    },
  ],
});
