import { GROSS_GERAU_CONTRIBUTIONS } from '../../db/seeds/gross-gerau/contributions.ts';
import { type DateSeed, GROSS_GERAU_DATES, GROSS_GERAU_LIMITS } from '../../db/seeds/gross-gerau/dates.ts';
import { GROSS_GERAU_MEMBERS } from '../../db/seeds/gross-gerau/members.ts';
import {
  CELLS_2018,
  REPORT_YEAR_2018,
  UNDERTAKINGS_2018,
} from '../../db/seeds/gross-gerau/participation-2018.ts';
import {
  CELLS_2025,
  REPORT_YEAR_2025,
  UNDERTAKINGS_2025,
} from '../../db/seeds/gross-gerau/participation-2025.ts';
import { GROSS_GERAU_UNDERTAKINGS } from '../../db/seeds/gross-gerau/undertakings.ts';
import { MAIN_KINZIG_CONTRIBUTIONS } from '../../db/seeds/main-kinzig/contributions.ts';
import { MAIN_KINZIG_MEMBERS } from '../../db/seeds/main-kinzig/members.ts';
import {
  PUBLISHED_TASK_AREAS,
  type PublishedTaskArea,
} from '../../db/seeds/main-kinzig/published-task-areas.ts';
import { MAIN_KINZIG_UNDERTAKINGS } from '../../db/seeds/main-kinzig/undertakings.ts';
import type { MatrixSeed } from '../../db/seeds/participation-history.ts';
import type { UndertakingSeed } from '../../db/seeds/undertaking-seed.ts';
import type { CalendarDate } from '../foundation/calendar-date.ts';
import { calendarDate } from '../foundation/calendar-date.ts';
import type { DatedCount, ReportYear } from '../modules/projects/domain/index.ts';
import type { RegisteredMember } from '../modules/region/domain/index.ts';
import type { ContributionTable } from '../modules/settlement/domain/index.ts';

/** Everything a demo county is loaded from. */
export interface DemoCounty {
  readonly slug: string;
  readonly name: string;
  readonly office: string;
  readonly countyKey: string;
  /** Member whose head the plain demo accounts belong to. */
  readonly seatKey: string;
  readonly members: readonly RegisteredMember[];
  readonly undertakings: readonly UndertakingSeed[];
  readonly matrices: readonly MatrixSeed[];
  readonly reportYears: readonly ReportYear[];
  readonly dates: readonly DateSeed[];
  /** How many projects may run side by side, from a day on. */
  readonly limits: readonly DatedCount[];
  readonly round: DemoRound;
  readonly contributions: readonly ContributionTable[];
}

/** A needs round of the demo: single ratings from a CSV file of the seeds. */
export interface DemoRound {
  readonly slug: string;
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly note: string;
  /** Folder below db/seeds with needs-round.csv. */
  readonly folder: string;
  readonly published: readonly PublishedTaskArea[];
  /** What was published elsewhere is public here, too. */
  readonly rankingVisibility: 'leitungen' | 'oeffentlich';
}

export const DEMO_COUNTIES: readonly DemoCounty[] = [
  {
    slug: 'gross-gerau',
    name: 'Kreis Groß-Gerau',
    office: 'IKZ-Geschäftsstelle im Kreis Groß-Gerau',
    countyKey: '06433',
    seatKey: '06433006',
    members: GROSS_GERAU_MEMBERS,
    undertakings: [...UNDERTAKINGS_2025, ...UNDERTAKINGS_2018, ...GROSS_GERAU_UNDERTAKINGS],
    matrices: [
      { year: REPORT_YEAR_2018, cells: CELLS_2018 },
      { year: REPORT_YEAR_2025, cells: CELLS_2025 },
    ],
    reportYears: [REPORT_YEAR_2018, REPORT_YEAR_2025],
    dates: GROSS_GERAU_DATES,
    limits: GROSS_GERAU_LIMITS,
    round: {
      slug: 'beispielrunde',
      title: 'Beispielrunde Groß-Gerau',
      asOf: calendarDate('2026-06-30'),
      note: 'Für den Kreis Groß-Gerau ist keine Bedarfsabfrage veröffentlicht. Alle Bewertungen, Aufgaben und Komplexitäten dieser Runde sind erfunden.',
      folder: 'gross-gerau',
      published: [],
      rankingVisibility: 'leitungen',
    },
    contributions: GROSS_GERAU_CONTRIBUTIONS,
  },
  {
    slug: 'main-kinzig',
    name: 'Main-Kinzig-Kreis',
    office: 'DKZ Main-Kinzig AöR',
    countyKey: '06435',
    seatKey: '06435010',
    members: MAIN_KINZIG_MEMBERS,
    undertakings: MAIN_KINZIG_UNDERTAKINGS,
    matrices: [],
    reportYears: [],
    dates: [],
    limits: [],
    round: {
      slug: 'bedarfsabfrage-2023',
      title: 'Bedarfsabfrage Main-Kinzig 2023',
      asOf: calendarDate('2023-12-31'),
      note: 'Veröffentlicht sind je Aufgabenbereich Rang, Zahl der Kommunen und mittlere Dringlichkeit. Die einzelnen Bewertungen, die Aufgaben und ihre Komplexität sind erfunden und so gewählt, dass sie die veröffentlichten Zahlen ergeben. Als U-Kommunen zählen die 19 Städte und Gemeinden, die die Quelle als Untersuchungspartner nennt; welche von ihnen welchen Bereich nannte, ist erfunden.',
      folder: 'main-kinzig',
      published: PUBLISHED_TASK_AREAS,
      rankingVisibility: 'oeffentlich',
    },
    contributions: MAIN_KINZIG_CONTRIBUTIONS,
  },
];
