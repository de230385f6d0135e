import type { Cell } from '../../../app/modules/projects/domain/index.ts';
import { since } from '../state-seed.ts';
import { type UndertakingSeed, undertaking } from '../undertaking-seed.ts';

const SOURCE =
  'GE/CON, Anlage 3: Gründung eines interkommunalen Dienstleistungskompetenzzentrums, Dezember 2023';
const ROADMAP = 'Aufbau laut Fahrplan vom September 2023 im Winter 2023/24.';

/** Municipalities by the number at the end of their AGS, and the county as 0, in the order of the printed table. */
const members = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => (number === 0 ? '06435' : `06435${number.toString().padStart(3, '0')}`));

/** The tasks of the DKZ Main-Kinzig AöR with the members of their contribution tables. */
export const MAIN_KINZIG_UNDERTAKINGS: readonly UndertakingSeed[] = [
  undertaking({
    slug: 'vergabezentrum',
    title: 'Interkommunales Vergabezentrum',
    kind: 'aufgabe',
    description: `Formale Betreuung und Durchführung von Vergabeverfahren. ${ROADMAP} In den Anlaufjahren 2024 und 2025 wird nur eingezogen, was angefallen ist.`,
    printedParticipants: 18,
    memberKeys: members(8, 9, 15, 0, 29, 23, 17, 7, 6, 2, 19, 24, 1, 10, 11, 16, 20, 5),
    taskArea: 'Vergabe & Beschaffung',
    states: [since('2023-11-30', 'in-vorbereitung', `${SOURCE}, 4.2: Stand Planung 11/23`)],
    source: `${SOURCE}, 4.2`,
  }),
  undertaking({
    slug: 'datenschutz',
    title: 'Leistungen des Datenschutzes',
    kind: 'aufgabe',
    description:
      'Beratung, Überwachung, Schulung und Kontakt zur Aufsicht; zuerst eine Marktanfrage, eigene Leistung nur bei nachgewiesener Wirtschaftlichkeit.',
    printedParticipants: 6,
    memberKeys: members(24, 29, 20, 22, 2, 5),
    taskArea: 'Datenschutz',
    states: [since('2023-12-31', 'in-vorbereitung', `${SOURCE}, 4.3: Dezember 2023, Tag nicht genannt`)],
    source: `${SOURCE}, 4.3`,
  }),
  undertaking({
    slug: 'ozg',
    title: 'Digitalisierung von Verwaltungsleistungen (OZG)',
    kind: 'aufgabe',
    description: `Digitalisierungsmanagement und Prozessdesign für 308 Leistungen. ${ROADMAP}`,
    printedParticipants: 3,
    memberKeys: members(11, 24, 20),
    taskArea: 'EDV & Digitalisierung',
    states: [since('2023-12-31', 'in-vorbereitung', `${SOURCE}, 4.4: Dezember 2023, Tag nicht genannt`)],
    source: `${SOURCE}, 4.4`,
  }),
];

/** Who takes part in which task: the tables know neither roles nor a second column. */
export const MAIN_KINZIG_CELLS: readonly Cell[] = MAIN_KINZIG_UNDERTAKINGS.flatMap(({ slug, memberKeys }) =>
  (memberKeys ?? []).map((memberKey) => ({
    memberKey,
    undertakingId: slug,
    participates: true,
    represented: false,
    roles: [],
    implementation: null,
    coreTeam: false,
    responsible: true,
    note: '',
  })),
);
