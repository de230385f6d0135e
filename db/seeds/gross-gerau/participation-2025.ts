import { calendarDate } from '../../../app/foundation/calendar-date.ts';
import type { Cell, ReportYear } from '../../../app/modules/projects/domain/index.ts';
import { printedCells } from '../printed-cells.ts';
import { MONTH, SEASON, since, YEAR } from '../state-seed.ts';
import { type UndertakingSeed, undertaking } from '../undertaking-seed.ts';

const SOURCE = '12. Zwischenbericht, Stand 31.10.2025';
/** The reports name their year (November to October) by the calendar year it ends in: "Beteiligung … 2025". */
const CLOSED = `${SOURCE}, Abschnitt 1: im Berichtsjahr 2025 (November 2024 bis Oktober 2025), Tag nicht genannt`;
/** The project has done what it was to do. */
const REACHED = { ...YEAR, outcome: 'ziel-erreicht' } as const;

/** The report year of the matrix in section 1 of the 12th report, with its SUMME row. */
export const REPORT_YEAR_2025: ReportYear = {
  startsOn: calendarDate('2024-11-01'),
  endsOn: calendarDate('2025-10-31'),
  title: SOURCE,
  source: `${SOURCE}, Abschnitt 1`,
  listed: [
    { undertakingId: 'feuerwehr', printedSum: 15, printedImplementationSum: null },
    { undertakingId: 'reinigung', printedSum: 8, printedImplementationSum: 4 },
    { undertakingId: 'hinschg', printedSum: 13, printedImplementationSum: null },
    { undertakingId: 'smart', printedSum: 14, printedImplementationSum: 12 },
    { undertakingId: 'hitze', printedSum: 14, printedImplementationSum: null },
    { undertakingId: 'archiv', printedSum: 12, printedImplementationSum: null },
    { undertakingId: 'pruefung', printedSum: 11, printedImplementationSum: null },
  ],
};

/** The undertakings of that matrix. */
export const UNDERTAKINGS_2025: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'feuerwehr',
    title: 'Beschaffung Feuerwehrbedarf, Organisation Instandhaltung',
    kind: 'pruefprojekt',
    description:
      'Gemeinsam beschafft: 2023 350 Druckschläuche für 7 Kommunen, 2024 9 Notstromaggregate für 6, je rund 15 % günstiger. ' +
      'Begonnen mit 13 Städten und Gemeinden und dem Kreis; die 14. kam 2024 hinzu, welche, ist nicht überliefert. ' +
      'Groß-Rohrheim (Kreis Bergstraße) hat sich angeschlossen.',
    printedParticipants: 15,
    crossesCounty: true,
    // The last of the 15 came in 2024; who, the report does not say.
    membersSince: calendarDate('2025-01-01'),
    states: [
      since('2021-09-01', 'laufend', `${SOURCE}, 1.1 a: Herbst 2021, Tag nicht genannt`, SEASON),
      since('2025-01-01', 'abgeschlossen', CLOSED, REACHED),
    ],
    source: `${SOURCE}, 1.1 a und 2.4 (Presse)`,
  }),
  undertaking({
    slug: 'reinigung',
    title: 'Organisation der Reinigung kommunaler Liegenschaften',
    kind: 'pruefprojekt',
    implementationTitle: 'Pilotprojekt IKZ-Umsetzung',
    description:
      'Prüfung durch 7 Städte und Gemeinden und den Kreis; seit 2025 erprobt ein Pilotprojekt mit 4 Beteiligten die Eigenreinigung ausgewählter Flächen. ' +
      'Der Bericht führt es unter dem, was weiter bearbeitet wird.',
    printedParticipants: 8,
    states: [since('2023-01-01', 'laufend', `${SOURCE}, 1.1 b: 2023, Tag nicht genannt`, YEAR)],
    source: `${SOURCE}, 1.1 b`,
  }),
  undertaking({
    slug: 'hinschg',
    title: 'Umsetzung Hinweisgeberschutzgesetz',
    kind: 'pruefprojekt',
    description:
      'Interne Meldestellen mit einheitlicher Software eingerichtet (Minimalziel). Wegen sehr weniger Meldungen ein halbes Jahr ausgesetzt, dann abgeschlossen.',
    printedParticipants: 13,
    responsibilityRule: 'hinschg',
    states: [
      since('2023-09-01', 'laufend', `${SOURCE}, 1.1 c: September 2023`, MONTH),
      since(
        '2024-03-01',
        'ausgesetzt',
        `${SOURCE}, 1.1 c: Frühjahr 2024 für ein halbes Jahr, Tag nicht genannt`,
        {
          ...SEASON,
          reason: 'Zu wenige Meldungen für ein Urteil; weitere sollten abgewartet werden.',
          until: calendarDate('2024-08-31'),
        },
      ),
      since('2025-01-01', 'abgeschlossen', CLOSED, {
        ...YEAR,
        outcome: 'minimalziel',
        reason: 'Alle Meldestellen sind eingerichtet; auch danach gingen keine weiteren Hinweise ein.',
      }),
    ],
    source: `${SOURCE}, 1.1 c`,
  }),
  undertaking({
    slug: 'smart',
    title: 'Smart Cities / Smart Region',
    kind: 'pruefprojekt',
    implementationTitle: 'Umsetzungsprojekt KI-Systeme',
    description:
      'Vergleich vorhandener und geplanter digitaler Lösungen; als erstes Handlungsfeld wurden KI-Systeme gewählt.',
    printedParticipants: 14,
    states: [
      since('2023-09-01', 'laufend', `${SOURCE}, 1.1 d: Herbst 2023, Tag nicht genannt`, SEASON),
      since('2025-01-01', 'abgeschlossen', CLOSED, REACHED),
    ],
    source: `${SOURCE}, 1.1 d`,
  }),
  undertaking({
    slug: 'hitze',
    title: 'Hitzeaktionsplanung',
    kind: 'pruefprojekt',
    description:
      'Gemeinsamer Hitzeaktionsplan mit örtlichen Teilen und einer Sammlung von 30 Maßnahmen; Beschluss durch die Gremien im 1. Halbjahr 2026 vorgesehen.',
    printedParticipants: 14,
    states: [
      since('2024-01-01', 'laufend', `${SOURCE}, 1.1 e: 2024, Tag nicht genannt`, YEAR),
      since('2025-01-01', 'abgeschlossen', CLOSED, REACHED),
    ],
    source: `${SOURCE}, 1.1 e`,
  }),
  undertaking({
    slug: 'archiv',
    title: 'Archivwesen',
    kind: 'pruefprojekt',
    description:
      'Prüfung gemeinsamer Archive nach § 18 Hessisches Archivgesetz; die Bestandsaufnahme begleitet die Archivberatung des Landes.',
    printedParticipants: 12,
    course: { template: 'pruefprojekt', stage: 'ist-analyse', source: `${SOURCE}, 1.1 f` },
    states: [since('2025-07-01', 'laufend', `${SOURCE}, 1.1 f: Juli 2025`, MONTH)],
    source: `${SOURCE}, 1.1 f`,
  }),
  undertaking({
    slug: 'pruefung',
    title: 'Prüfung elektrischer Anlagen (Vergabeverfahren)',
    kind: 'umsetzungsmassnahme',
    description:
      'Europaweite Vergabe für ortsveränderliche Anlagen, Laufzeit 1.9.2025 bis 31.8.2027; neben 11 Kreiskommunen nehmen 7 kommunale Unternehmen teil. ' +
      'Zuvor drei Verfahren für 2017 bis 2024.',
    printedParticipants: 11,
    parentSlug: 'elektropruefung',
    states: [
      since('2025-09-01', 'umgesetzt', `${SOURCE}, Abschnitt 1: Beginn der Laufzeit`, {
        outcome: 'umgesetzt',
      }),
    ],
    source: `${SOURCE}, Abschnitt 1`,
  }),
];

/** All 105 cells as printed; what the print alone does not say stands in the remarks. */
export const CELLS_2025: readonly Cell[] = printedCells({
  columns: REPORT_YEAR_2025.listed.map(({ undertakingId, printedImplementationSum }) => ({
    undertakingId,
    hasImplementation: printedImplementationSum !== null,
  })),
  // biome-ignore format: a table, one line a member
  rows: [
    { memberKey: '06433001', marks: 'X (PG)      | X (PG)      |             |               | X (PG)      | X (PG)      | X' }, // Biebesheim
    { memberKey: '06433002', marks: 'X (PG)      |             | X (PG)      | X X (PG)      | X (PG)      |             | X' }, // Bischofsheim
    { memberKey: '06433003', marks: 'X (PG)      |             | X (PG)      | X X (PG)      | X (PL)      | X (PG)      | X' }, // Büttelborn
    { memberKey: '06433004', marks: 'X (PG)      | X X (PG)    | X (PG)      | X X (PG)      | X (PG)      | X (PG)      | X' }, // Gernsheim
    { memberKey: '06433005', marks: 'X (PG)      |             | X (PG)      | X X (PG)      | X (PG)      | X (PG)      | X' }, // Ginsheim-Gustavsburg
    { memberKey: '06433006', marks: 'X (PG)      |             | X (PG)      | X X (PG)      | X (PG)      | X (PG)      | X' }, // Groß-Gerau
    { memberKey: '06433007', marks: 'X (PG)      |             | X (PG)      | X (PG)        |             |             |  ' }, // Kelsterbach
    { memberKey: '06433008', marks: 'X (PG)      | X           | X (PL)      | X X (PG)      | X (PG)      | X (PG)      | X' }, // Mörfelden-Walldorf
    { memberKey: '06433009', marks: 'X (PG)      | X (PG)      | X (PG)      | X X (PG)      | X (PG)      | X (PG)      | X' }, // Nauheim
    { memberKey: '06433010', marks: 'X (PG, LKG) | X (PG, LKG) | X (PG, LKG) | X X (PG, LKG) | X (PG, LKG) | X (PG, LKG) |  ' }, // Raunheim
    { memberKey: '06433011', marks: 'X (PL)      | X X (PG)    | X (PG)      | X X (PG)      | X (PG)      | X (PG)      | X' }, // Riedstadt
    { memberKey: '06433012', marks: 'X (PG)      |             | X (PL)      | X X (PL)      | X (PG)      | X (PL)      |  ' }, // Rüsselsheim
    { memberKey: '06433013', marks: 'X           | X           |             | X (PG)        | X           |             |  ' }, // Stockstadt
    { memberKey: '06433014', marks: 'X (PG)      | X           | X           | X X (PG)      | X (PG)      | X           | X' }, // Trebur
    { memberKey: '06433', marks: 'X (PL)      | X X (PL)    | X (PG)      | X X (PL) (PG) | X (PL)      | X (PG)      | X' }, // Kreis Groß-Gerau
  ],
  remarks: [
    {
      memberKey: '06433008',
      undertakingId: 'reinigung',
      note: 'Das einzelne X gehört zum Pilotprojekt: Der Text nennt die Stadt als einen der 4 Partner, und nur so stimmen die Summen 8 und 4.',
      reading: { participates: false, implementation: true },
    },
    {
      memberKey: '06433',
      undertakingId: 'smart',
      note: 'Gedruckt sind zwei Rollen „(PL) (PG)“: Ob je Projekt eine oder zwei Personen gemeint sind, sagt der Bericht nicht.',
    },
    {
      memberKey: '06433001',
      undertakingId: 'hinschg',
      note: 'Keine Aufgabenzuständigkeit: weniger als 10.000 Einwohner (12. Zwischenbericht, 1.1 c).',
      reading: { responsible: false },
    },
    {
      memberKey: '06433013',
      undertakingId: 'hinschg',
      note: 'Keine Aufgabenzuständigkeit: weniger als 10.000 Einwohner (12. Zwischenbericht, 1.1 c).',
      reading: { responsible: false },
    },
  ],
});
