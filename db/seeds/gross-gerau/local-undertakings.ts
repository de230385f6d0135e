import { calendarDate } from '../../../app/foundation/calendar-date.ts';
import { LATEST, MONTH, since, YEAR } from '../state-seed.ts';
import { type UndertakingSeed, undertaking } from '../undertaking-seed.ts';
import { members } from './member-keys.ts';

const REPORT = '12. Zwischenbericht, Stand Oktober 2025';
const REPORT_2018 = '5. Zwischenbericht, Stand Oktober 2018';

const runs = { ...YEAR, outcome: 'umgesetzt' } as const;

/** Cooperation of a few neighbours beside the county-wide process, and with other counties. */
const LOCAL: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'friedhofsverwaltung',
    title: 'Gemeinsame Friedhofsverwaltung',
    kind: 'oertliche-ikz',
    description: 'Ergebnis der Zusammenarbeit von Kelsterbach, Raunheim und Rüsselsheim („Drei gewinnt“).',
    memberKeys: members(7, 10, 12),
    states: [since('2015-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2015, Tag nicht genannt`, runs)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'baubetriebshoefe',
    title: 'Baubetriebshöfe als Anstalt öffentlichen Rechts',
    kind: 'oertliche-ikz',
    description: 'Zusammenführung der Baubetriebshöfe von Raunheim und Rüsselsheim.',
    memberKeys: members(10, 12),
    states: [since('2016-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2016, Tag nicht genannt`, runs)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'forstbetriebsgemeinschaft',
    title: 'Forstbetriebsgemeinschaft',
    kind: 'oertliche-ikz',
    description:
      'Gegründet 2017 von Rüsselsheim, Raunheim, Groß-Gerau und Büttelborn; bis Oktober 2025 kamen Riedstadt, Bischofsheim und Flörsheim am Main (Main-Taunus-Kreis) hinzu.',
    crossesCounty: true,
    memberKeys: members(3, 6, 10, 12),
    laterMembers: [{ from: calendarDate('2025-10-31'), memberKeys: members(2, 11) }],
    states: [since('2017-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2017, Tag nicht genannt`, runs)],
    source: `${REPORT}, Abschnitt 1; ${REPORT_2018}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'datenschutz-kelsterbach-raunheim',
    title: 'Datenschutz Kelsterbach und Raunheim',
    kind: 'oertliche-ikz',
    description: 'Zusammenarbeit im Datenschutz und auf weiteren Feldern.',
    memberKeys: members(7, 10),
    states: [since('2019-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: seit 2019, Tag nicht genannt`, runs)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'ozg-stelle',
    title: 'Gemeinsame Stelle OZG / Digitalisierung',
    kind: 'oertliche-ikz',
    description: 'Eine Vollzeitstelle plant und begleitet die Digitalisierung für drei Rathäuser.',
    memberKeys: members(3, 9, 14),
    states: [since('2022-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2022, Tag nicht genannt`, runs)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'datenschutzbeauftragte-stelle',
    title: 'Datenschutzbeauftragung Riedstadt und Stockstadt',
    kind: 'oertliche-ikz',
    description: 'Eine gemeinsam besetzte Stelle.',
    memberKeys: members(11, 13),
    states: [since('2024-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2024, Tag nicht genannt`, runs)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'veranstaltungssicherheit',
    title: 'Sicherheit bei Veranstaltungen',
    kind: 'oertliche-ikz',
    description: 'Zusammenarbeit von Riedstadt, Stockstadt und Biebesheim.',
    memberKeys: members(1, 11, 13),
    states: [since('2025-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: seit 2025, Tag nicht genannt`, runs)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'notstrom-wetterau',
    title: 'Notstromaggregate mit dem Wetteraukreis',
    kind: 'oertliche-ikz',
    description:
      'Mehrere Kreiskommunen kauften 2023 in einem Projekt des Wetteraukreises mit ein; welche, ist nicht überliefert.',
    crossesCounty: true,
    parentSlug: 'feuerwehr',
    states: [since('2023-01-01', 'umgesetzt', `${REPORT}, 1.1 a: 2023, Tag nicht genannt`, runs)],
    source: `${REPORT}, 1.1 a`,
  }),
];

/** Groups that go on after projects or beside them. */
const GROUPS: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'ag-amtsleitungen',
    title: 'Arbeitsgruppe IKZ-interessierter Amtsleitungen',
    kind: 'staendige-gruppe',
    description: 'Ein bis zwei Beschäftigte je Verwaltung; trifft sich etwa vierteljährlich und nach Bedarf.',
    states: [since('2013-01-01', 'laufend', `${REPORT}, 2.3: 2013, Tag nicht genannt`, YEAR)],
    source: `${REPORT}, 2.3`,
  }),
  undertaking({
    slug: 'egov-stammgruppe',
    title: 'E-Government-Stammgruppe',
    kind: 'staendige-gruppe',
    description:
      'Zuständige für Digitalisierung aus allen Kreiskommunen; Schwerpunkte Onlinezugangsgesetz und künstliche Intelligenz.',
    printedParticipants: 15,
    parentSlug: 'egov',
    states: [since('2018-01-01', 'laufend', `${REPORT}, 2.3: seit 2018, Tag nicht genannt`, YEAR)],
    source: `${REPORT}, 2.3`,
  }),
  undertaking({
    slug: 'gruppe-klaerschlamm',
    title: 'Arbeitsgruppe Klärschlammverwertung',
    kind: 'staendige-gruppe',
    description: 'Austausch nach dem Ende des Prüfprojekts, zeitweise mit Hochschulen der Region.',
    parentSlug: 'klaerschlamm',
    states: [since('2018-05-01', 'laufend', `${REPORT_2018}, 1.1 c: mit dem Ende des Projekts`, MONTH)],
    source: `${REPORT_2018}, 1.1 c`,
  }),
  undertaking({
    slug: 'gruppe-brandschutz',
    title: 'Treffen der Brandschutzsachbearbeitung',
    kind: 'staendige-gruppe',
    description: 'Vierteljährlich: gemeinsame Beschaffungen der Feuerwehren früh erkennen.',
    parentSlug: 'feuerwehr',
    states: [
      since(
        '2025-10-31',
        'laufend',
        `${REPORT}, 1.1 a: mit dem Ende des Projekts, Tag nicht genannt`,
        LATEST,
      ),
    ],
    source: `${REPORT}, 1.1 a`,
  }),
  undertaking({
    slug: 'gruppe-hitze',
    title: 'Arbeitsgruppe Hitzeaktionsplanung',
    kind: 'staendige-gruppe',
    description: 'Halbjährlich, koordiniert vom Kreis: Plan fortschreiben, Maßnahmen besprechen.',
    parentSlug: 'hitze',
    states: [
      since(
        '2025-10-31',
        'laufend',
        `${REPORT}, 1.1 e: mit dem Ende des Projekts, Tag nicht genannt`,
        LATEST,
      ),
    ],
    source: `${REPORT}, 1.1 e`,
  }),
];

/** What the matrices leave out: local initiatives and permanent groups. */
export const BESIDE_THE_MATRIX: readonly UndertakingSeed[] = [...LOCAL, ...GROUPS];
