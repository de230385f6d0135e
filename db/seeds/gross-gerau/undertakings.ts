import { calendarDate } from '../../../app/foundation/calendar-date.ts';
import { LATEST, SEASON, since, YEAR } from '../state-seed.ts';
import { type UndertakingSeed, undertaking } from '../undertaking-seed.ts';
import { CLOSED_UNDERTAKINGS } from './closed-undertakings.ts';
import { BESIDE_THE_MATRIX } from './local-undertakings.ts';
import { members } from './member-keys.ts';

const REPORT = '12. Zwischenbericht, Stand Oktober 2025';
const REPORT_2018 = '5. Zwischenbericht, Stand Oktober 2018';
const BY_2024 = `${REPORT}, Abschnitt 1: bis Oktober 2024, Tag nicht genannt`;

/** Carried out, by then at the latest. */
const DONE = { ...LATEST, outcome: 'umgesetzt' } as const;
const DONE_THAT_YEAR = { ...YEAR, outcome: 'umgesetzt' } as const;

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
    parentSlug: 'smart',
    states: [
      since('2025-10-31', 'in-vorbereitung', `${REPORT}, 1.1 d: beginnt nach dem Berichtszeitraum`, LATEST),
    ],
    source: `${REPORT}, 1.1 d, Teilnehmer nach der Übersicht in Abschnitt 1`,
  }),
  undertaking({
    slug: 'beschaffungswesen',
    title: 'Beschaffungswesen',
    kind: 'basisprojekt',
    description: 'Grundlage des Kommunalen Vergabezentrums.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024, DONE)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'reinigung-pilot',
    title: 'Reinigung kommunaler Liegenschaften: Pilotprojekt',
    kind: 'pilotprojekt',
    description:
      'Riedstadt, Gernsheim, Mörfelden-Walldorf und der Kreis erproben befristet die Eigenreinigung ausgewählter Flächen. ' +
      'Die Leistungsverzeichnisse sind gemeinsam erstellt, der Personalbedarf wird daraus abgeleitet.',
    printedParticipants: 4,
    memberKeys: members(4, 8, 11, 0),
    parentSlug: 'reinigung',
    course: { template: 'pilotprojekt', stage: 'vorbereitung', source: `${REPORT}, 1.1 b` },
    states: [since('2025-01-01', 'laufend', `${REPORT}, 1.1 b: 2025, Tag nicht genannt`, YEAR)],
    source: `${REPORT}, 1.1 b`,
  }),
  undertaking({
    slug: 'vergabezentrum',
    title: 'Kommunales Vergabezentrum',
    kind: 'umsetzungsprojekt',
    description:
      'Öffentlich-rechtliche Vereinbarung von 10 Städten und Gemeinden und dem Kreis, Sitz in der Kreisverwaltung, Betrieb seit 1. Juli 2017. ' +
      'Im ersten Jahr 248 Vergabeverfahren, davon 30 europaweit.',
    printedParticipants: 11,
    memberKeys: members(1, 2, 3, 5, 7, 8, 9, 10, 11, 14, 0),
    membersSince: calendarDate('2017-07-01'),
    parentSlug: 'beschaffungswesen',
    states: [
      since('2016-12-31', 'laufend', `${REPORT_2018}, 2.4: Beschlussvorlage von 2016`, LATEST),
      since(
        '2018-01-01',
        'umgesetzt',
        `${REPORT_2018}, Abschnitt 1: im Jahr 2018 abgeschlossen, Tag nicht genannt`,
        DONE_THAT_YEAR,
      ),
    ],
    source: `${REPORT_2018}, Abschnitt 1 und 1.1 a; ${REPORT}, 2.4 (Presse): 1. Juli 2017`,
  }),
  undertaking({
    slug: 'strom-gas',
    title: 'Strom- und Gaseinkauf',
    kind: 'umsetzungsmassnahme',
    description: 'Vier europaweite Vergabeverfahren für die Jahre 2016 bis 2026.',
    states: [
      since('2016-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2016, Tag nicht genannt`, DONE_THAT_YEAR),
    ],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'elektropruefung',
    title: 'Prüfung elektrischer Anlagen',
    kind: 'umsetzungsmassnahme',
    description:
      'Europaweite Vergabeverfahren: drei für ortsveränderliche Anlagen (2017 bis 2024), zwei für ortsfeste (2017 bis 2026).',
    states: [
      since('2017-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2017, Tag nicht genannt`, DONE_THAT_YEAR),
    ],
    source: `${REPORT}, Abschnitt 1; ${REPORT_2018}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'klaerschlamm-entsorgung',
    title: 'Klärschlammentsorgung',
    kind: 'umsetzungsmassnahme',
    description:
      'Zwei europaweite Vergabeverfahren für 2019 bis 2028; am zweiten wirken laut Presse 8 Kommunen und ihre Abwasserverbände mit.',
    printedParticipants: 8,
    memberKeys: members(1, 2, 3, 5, 8, 9, 10, 12),
    parentSlug: 'klaerschlamm',
    states: [
      since('2019-01-01', 'umgesetzt', `${REPORT}, Abschnitt 1: 2019, Tag nicht genannt`, DONE_THAT_YEAR),
    ],
    source: `${REPORT}, Abschnitt 1 und 2.4 (Presse vom 15.2.2025)`,
  }),
  undertaking({
    slug: 'eakte',
    title: 'e-Akte / Dokumentenmanagementsystem',
    kind: 'umsetzungsprojekt',
    description: 'Einführung der elektronischen Akte.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024, DONE)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'gaststaettenrecht',
    title: 'Verwaltungsbehördenbezirk Gaststättenrecht',
    kind: 'umsetzungsprojekt',
    description: 'Gemeinsamer Bezirk zur Überwachung des Gaststättenrechts.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024, DONE)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'foerdermittelmanagement',
    title: 'Interkommunales Fördermittelmanagement',
    kind: 'umsetzungsprojekt',
    description: 'Gemeinsame Suche und Beantragung von Fördermitteln.',
    states: [since('2024-10-31', 'umgesetzt', BY_2024, DONE)],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'informationssicherheit',
    title: 'Interkommunale Informationssicherheitsstelle',
    kind: 'umsetzungsprojekt',
    description: 'Zwei Beschäftigte in der Kreisverwaltung für 13 Kommunen; das Land fördert mit 150.000 €.',
    printedParticipants: 13,
    memberKeys: members(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 0),
    states: [
      since('2023-01-01', 'laufend', `${REPORT}, 2.4 (Presse): 2023, Tag nicht genannt`, YEAR),
      since('2024-06-01', 'umgesetzt', `${REPORT}, 2.4 (Presse): Sommer 2024, Tag nicht genannt`, {
        ...SEASON,
        outcome: 'umgesetzt',
      }),
    ],
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
      since('2022-01-01', 'laufend', `${REPORT}, 2.4 (Presse): 2022, Tag nicht genannt`, YEAR),
      since('2024-09-01', 'umgesetzt', `${REPORT}, Abschnitt 1: Herbst 2024, Tag nicht genannt`, {
        ...SEASON,
        outcome: 'umgesetzt',
      }),
    ],
    source: `${REPORT}, Abschnitt 1 und 2.4 (Presse vom 15.2.2025)`,
  }),
];

/** Undertakings of Groß-Gerau that stand in neither matrix, state as of 31.10.2025. */
export const GROSS_GERAU_UNDERTAKINGS: readonly UndertakingSeed[] = [
  ...COUNTY_WIDE,
  ...CLOSED_UNDERTAKINGS,
  ...BESIDE_THE_MATRIX,
];
