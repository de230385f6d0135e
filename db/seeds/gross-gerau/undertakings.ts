import { since } from '../state-seed.ts';
import { type UndertakingSeed, undertaking } from '../undertaking-seed.ts';

const REPORT = '12. Zwischenbericht, Stand Oktober 2025';
const REPORT_2018 = '5. Zwischenbericht, Stand Oktober 2018';
const BY_2024 = `${REPORT}, Abschnitt 1: bis Oktober 2024, Tag nicht genannt`;

/** Municipalities by the number at the end of their AGS, and the county as 0. */
const members = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => (number === 0 ? '06433' : `06433${number.toString().padStart(3, '0')}`));

/** Carried out before the matrix of 2025, or about to begin. */
const COUNTY_WIDE: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'ki-systeme',
    title: 'KI-Systeme',
    kind: 'umsetzungsprojekt',
    description:
      'Folgt auf „Smart Cities / Smart Region“: KI für Anfragen von außen und für interne Abläufe. 11 Städte und Gemeinden und der Kreis haben Interesse erklärt.',
    printedParticipants: 12,
    memberKeys: members(2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 0),
    states: [since('2025-10-31', 'in-vorbereitung', `${REPORT}, 1.1 d: beginnt nach dem Berichtszeitraum`)],
    source: `${REPORT}, 1.1 d, Teilnehmer nach der Übersicht in Abschnitt 1`,
  }),
  undertaking({
    slug: 'beschaffungswesen',
    title: 'Beschaffungswesen',
    kind: 'basisprojekt',
    description: 'Grundlage des Kommunalen Vergabezentrums.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'vergabezentrum',
    title: 'Kommunales Vergabezentrum',
    kind: 'umsetzungsprojekt',
    description:
      'Öffentlich-rechtliche Vereinbarung von 10 Städten und Gemeinden und dem Kreis, Sitz in der Kreisverwaltung. ' +
      'Im ersten Jahr 248 Vergabeverfahren, davon 30 europaweit.',
    printedParticipants: 11,
    memberKeys: members(1, 2, 3, 5, 7, 8, 9, 10, 11, 14, 0),
    states: [since('2017-07-01', 'umgesetzt', `${REPORT_2018}, 1.1 a: Juli 2017`)],
    source: `${REPORT_2018}, 1.1 a`,
  }),
  undertaking({
    slug: 'strom-gas',
    title: 'Strom- und Gaseinkauf',
    kind: 'umsetzungsmassnahme',
    description: 'Vier europaweite Vergabeverfahren für die Jahre 2016 bis 2026.',
    states: [since('2016-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2016, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'pruefung-ortsfest',
    title: 'Prüfung ortsfester elektrischer Anlagen',
    kind: 'umsetzungsmassnahme',
    description: 'Zwei europaweite Vergabeverfahren für die Jahre 2017 bis 2026.',
    states: [since('2017-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2017, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'klaerschlamm-entsorgung',
    title: 'Klärschlammentsorgung',
    kind: 'umsetzungsmassnahme',
    description:
      'Zwei europaweite Vergabeverfahren für 2019 bis 2028; am zweiten wirken laut Presse 8 Kommunen und ihre Abwasserverbände mit.',
    printedParticipants: 8,
    memberKeys: members(1, 2, 3, 5, 8, 9, 10, 12),
    states: [since('2019-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2019, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1 und 2.4 (Presse vom 15.2.2025)`,
  }),
  undertaking({
    slug: 'eakte',
    title: 'e-Akte / Dokumentenmanagementsystem',
    kind: 'umsetzungsprojekt',
    description: 'Einführung der elektronischen Akte.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'gaststaettenrecht',
    title: 'Verwaltungsbehördenbezirk Gaststättenrecht',
    kind: 'umsetzungsprojekt',
    description: 'Gemeinsamer Bezirk zur Überwachung des Gaststättenrechts.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'foerdermittelmanagement',
    title: 'Interkommunales Fördermittelmanagement',
    kind: 'umsetzungsprojekt',
    description: 'Gemeinsame Suche und Beantragung von Fördermitteln.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'informationssicherheit',
    title: 'Interkommunale Informationssicherheitsstelle',
    kind: 'umsetzungsprojekt',
    description: 'Zwei Beschäftigte in der Kreisverwaltung für 13 Kommunen; das Land fördert mit 150.000 €.',
    printedParticipants: 13,
    memberKeys: members(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 0),
    states: [since('2024-06-01', 'umgesetzt', `${REPORT}, 2.4 (Presse): Sommer 2024, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1 und 2.4 (Presse vom 15.2.2025)`,
  }),
  undertaking({
    slug: 'klimaschutz',
    title: 'Interkommunale Klimaschutz-Projektmanagementstelle',
    kind: 'umsetzungsprojekt',
    description:
      'Öffentlich-rechtliche Vereinbarung vom Herbst 2024, Arbeit seit Mai 2025, Sitz in Mörfelden-Walldorf; das Land fördert mit 150.000 €.',
    printedParticipants: 14,
    memberKeys: members(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0),
    states: [
      since('2022-01-01', 'laufend', `${REPORT}, 2.4 (Presse): 2022, Tag nicht genannt`),
      since('2024-09-01', 'umgesetzt', `${REPORT}, Abschnitt 1: Herbst 2024, Tag nicht genannt`),
    ],
    source: `${REPORT}, Abschnitt 1 und 2.4 (Presse vom 15.2.2025)`,
  }),
];

/** Closed without a county-wide cooperation so far. */
const CLOSED: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'bezuegeabrechnung',
    title: 'Bezügeabrechnung',
    kind: 'pruefprojekt',
    description:
      'Keine kreisweite Zusammenarbeit; einige Kommunen haben die Versorgungskasse Darmstadt beauftragt.',
    states: [since('2018-10-31', 'abgeschlossen', `${REPORT_2018}, Abschnitt 1: spätestens`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'standesamtswesen',
    title: 'Standesamtswesen',
    kind: 'pruefprojekt',
    description: 'Keine kreisweite Zusammenarbeit; es gibt einzelne örtliche Formen.',
    states: [since('2018-10-31', 'abgeschlossen', `${REPORT_2018}, Abschnitt 1: spätestens`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'streusalz',
    title: 'Streusalzmanagement',
    kind: 'pruefprojekt',
    description: 'Gemeinsamer Einkauf bei der nächsten fälligen Bestellung vorgesehen.',
    states: [since('2018-10-31', 'abgeschlossen', `${REPORT_2018}, Abschnitt 1: spätestens`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'kita-bau',
    title: 'Modularer Kita-Bau',
    kind: 'pruefprojekt',
    description:
      'Wegen der Grundstücke und verschiedener örtlicher Bedarfe kam kein gemeinsamer Bau zustande.',
    states: [since('2024-10-31', 'abgeschlossen', BY_2024)],
    source: `${REPORT}, Abschnitt 1`,
  }),
];

/** Cooperation of a few neighbours beside the county-wide process. */
const LOCAL: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'friedhofsverwaltung',
    title: 'Gemeinsame Friedhofsverwaltung',
    kind: 'oertliche-ikz',
    description: 'Ergebnis der Zusammenarbeit von Kelsterbach, Raunheim und Rüsselsheim („Drei gewinnt“).',
    memberKeys: members(7, 10, 12),
    states: [since('2015-12-31', 'umgesetzt', `${REPORT}, Abschnitt 1: 2015, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'baubetriebshoefe',
    title: 'Baubetriebshöfe als Anstalt öffentlichen Rechts',
    kind: 'oertliche-ikz',
    description: 'Zusammenführung der Baubetriebshöfe von Raunheim und Rüsselsheim.',
    memberKeys: members(10, 12),
    states: [since('2016-12-31', 'umgesetzt', `${REPORT}, Abschnitt 1: 2016, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'forstbetriebsgemeinschaft',
    title: 'Forstbetriebsgemeinschaft',
    kind: 'oertliche-ikz',
    description:
      'Gegründet 2017 von Rüsselsheim, Raunheim, Groß-Gerau und Büttelborn; später kamen Riedstadt, Bischofsheim und Flörsheim am Main (Main-Taunus-Kreis) hinzu.',
    memberKeys: members(2, 3, 6, 10, 11, 12),
    states: [since('2017-12-31', 'umgesetzt', `${REPORT}, Abschnitt 1: 2017, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'datenschutz-kelsterbach-raunheim',
    title: 'Datenschutz Kelsterbach und Raunheim',
    kind: 'oertliche-ikz',
    description: 'Zusammenarbeit im Datenschutz und auf weiteren Feldern.',
    memberKeys: members(7, 10),
    states: [since('2019-12-31', 'umgesetzt', `${REPORT}, Abschnitt 1: seit 2019, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'ozg-stelle',
    title: 'Gemeinsame Stelle OZG / Digitalisierung',
    kind: 'oertliche-ikz',
    description: 'Eine Vollzeitstelle plant und begleitet die Digitalisierung für drei Rathäuser.',
    memberKeys: members(3, 9, 14),
    states: [since('2022-12-31', 'umgesetzt', `${REPORT}, Abschnitt 1: 2022, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'datenschutzbeauftragte-stelle',
    title: 'Datenschutzbeauftragung Riedstadt und Stockstadt',
    kind: 'oertliche-ikz',
    description: 'Eine gemeinsam besetzte Stelle.',
    memberKeys: members(11, 13),
    states: [since('2024-12-31', 'umgesetzt', `${REPORT}, Abschnitt 1: 2024, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'veranstaltungssicherheit',
    title: 'Sicherheit bei Veranstaltungen',
    kind: 'oertliche-ikz',
    description: 'Zusammenarbeit von Riedstadt, Stockstadt und Biebesheim.',
    memberKeys: members(1, 11, 13),
    states: [since('2025-10-31', 'umgesetzt', `${REPORT}, Abschnitt 1: seit 2025, Tag nicht genannt`)],
    source: `${REPORT}, Abschnitt 1`,
  }),
];

/** Groups that go on after projects or beside them. */
const GROUPS: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'ag-amtsleitungen',
    title: 'Arbeitsgruppe IKZ-interessierter Amtsleitungen',
    kind: 'staendige-gruppe',
    description: 'Ein bis zwei Beschäftigte je Verwaltung; trifft sich etwa vierteljährlich und nach Bedarf.',
    states: [since('2013-12-31', 'laufend', `${REPORT}, 2.3: 2013, Tag nicht genannt`)],
    source: `${REPORT}, 2.3`,
  }),
  undertaking({
    slug: 'egov-stammgruppe',
    title: 'E-Government-Stammgruppe',
    kind: 'staendige-gruppe',
    description:
      'Zuständige für Digitalisierung aus allen Kreiskommunen; Schwerpunkte Onlinezugangsgesetz und künstliche Intelligenz.',
    printedParticipants: 15,
    states: [since('2018-12-31', 'laufend', `${REPORT}, 2.3: seit 2018, Tag nicht genannt`)],
    source: `${REPORT}, 2.3`,
  }),
  undertaking({
    slug: 'gruppe-klaerschlamm',
    title: 'Arbeitsgruppe Klärschlammverwertung',
    kind: 'staendige-gruppe',
    description: 'Austausch nach dem Ende des Prüfprojekts, zeitweise mit Hochschulen der Region.',
    states: [since('2018-05-31', 'laufend', `${REPORT_2018}, 1.1 c: mit dem Ende des Projekts`)],
    source: `${REPORT_2018}, 1.1 c`,
  }),
  undertaking({
    slug: 'gruppe-brandschutz',
    title: 'Treffen der Brandschutzsachbearbeitung',
    kind: 'staendige-gruppe',
    description: 'Vierteljährlich: gemeinsame Beschaffungen der Feuerwehren früh erkennen.',
    states: [
      since('2025-10-31', 'laufend', `${REPORT}, 1.1 a: mit dem Ende des Projekts, Tag nicht genannt`),
    ],
    source: `${REPORT}, 1.1 a`,
  }),
  undertaking({
    slug: 'gruppe-hitze',
    title: 'Arbeitsgruppe Hitzeaktionsplanung',
    kind: 'staendige-gruppe',
    description: 'Halbjährlich, koordiniert vom Kreis: Plan fortschreiben, Maßnahmen besprechen.',
    states: [
      since('2025-10-31', 'laufend', `${REPORT}, 1.1 e: mit dem Ende des Projekts, Tag nicht genannt`),
    ],
    source: `${REPORT}, 1.1 e`,
  }),
];

/** Undertakings of Groß-Gerau that stand in neither matrix, state as of 31.10.2025. */
export const GROSS_GERAU_UNDERTAKINGS: readonly UndertakingSeed[] = [
  ...COUNTY_WIDE,
  ...CLOSED,
  ...LOCAL,
  ...GROUPS,
];
