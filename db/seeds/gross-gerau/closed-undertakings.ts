import { LATEST, since } from '../state-seed.ts';
import { type UndertakingSeed, undertaking } from '../undertaking-seed.ts';

const REPORT = '12. Zwischenbericht, Stand Oktober 2025';
const REPORT_2018 = '5. Zwischenbericht, Stand Oktober 2018';
/** The fifth report names those closed in its year one by one; these are not among them. */
const BY_2017 = `${REPORT_2018}, Abschnitt 1: vor November 2017, Tag nicht genannt`;

/** Review projects that ended without a county-wide cooperation so far. */
export const CLOSED_UNDERTAKINGS: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'bezuegeabrechnung',
    title: 'Bezügeabrechnung',
    kind: 'pruefprojekt',
    description:
      'Keine kreisweite Zusammenarbeit; einige Kommunen haben die Versorgungskasse Darmstadt beauftragt.',
    states: [
      since('2017-10-31', 'abgeschlossen', BY_2017, {
        ...LATEST,
        outcome: 'keine-zusammenarbeit',
        reason: 'Der Grund ist nicht überliefert.',
      }),
      since('2025-10-31', 'abgeschlossen', `${REPORT}, Abschnitt 1: spätestens`, {
        ...LATEST,
        outcome: 'externe-stelle',
        reason: 'Einige Kommunen haben die Versorgungskasse Darmstadt beauftragt.',
      }),
    ],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'standesamtswesen',
    title: 'Standesamtswesen',
    kind: 'pruefprojekt',
    description: 'Keine kreisweite Zusammenarbeit; es gibt einzelne örtliche Formen.',
    states: [
      since('2017-10-31', 'abgeschlossen', BY_2017, {
        ...LATEST,
        outcome: 'keine-zusammenarbeit',
        reason: 'Es blieb bei einzelnen örtlichen Formen.',
      }),
    ],
    source: `${REPORT}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'streusalz',
    title: 'Streusalzmanagement',
    kind: 'pruefprojekt',
    description: 'Gemeinsamer Einkauf: 2018 für 2019 vorgesehen, 2025 bei der nächsten fälligen Bestellung.',
    states: [since('2017-10-31', 'abgeschlossen', BY_2017, { ...LATEST, outcome: 'umsetzung-folgt' })],
    source: `${REPORT}, Abschnitt 1; ${REPORT_2018}, Abschnitt 1`,
  }),
  undertaking({
    slug: 'kita-bau',
    title: 'Modularer Kita-Bau',
    kind: 'pruefprojekt',
    description:
      'Wegen der Grundstücke und verschiedener örtlicher Bedarfe kam kein gemeinsamer Bau zustande.',
    states: [
      since('2024-10-31', 'abgeschlossen', `${REPORT}, Abschnitt 1: bis Oktober 2024, Tag nicht genannt`, {
        ...LATEST,
        outcome: 'keine-zusammenarbeit',
        reason: 'Zuschnitt der Grundstücke und Bedarf sind von Ort zu Ort verschieden.',
      }),
    ],
    source: `${REPORT}, Abschnitt 1`,
  }),
];
