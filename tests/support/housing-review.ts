import type { SampleAct } from '../../app/modules/decisions/domain/index.ts';
import type { SampleProject } from '../../app/modules/projects/domain/index.ts';
import { playSampleProject } from '../../app/modules/projects/index.ts';
import { inActing } from '../../app/platform/acting.ts';
import { findAlliance } from '../../app/platform/alliances.ts';
import { SAMPLE_CHARTERS } from '../../db/seeds/sample-charters.ts';
import { keyOf, MEMBERS } from './privacy-project.ts';
import { testClock } from './test-clock.ts';
import type { TravellingProduct } from './travelling-product.ts';

/** A review project of all fifteen that runs and stands at its as-is analysis. */
export const REVIEW = 'Gemeinsame Wohngeldstelle';
export const REVIEW_SLUG = 'gemeinsame-wohngeldstelle';
export const SURVEY_TITLE = `Ist-Analyse ${REVIEW}`;
export const SURVEY_SLUG = `ist-analyse-${REVIEW_SLUG}`;

/** Leads the project. */
export const REVIEW_LEAD = 'Riedstadt';
/** Answers on the phone. */
export const ON_PHONE = 'Trebur';
/** Asks an office of its own by link. */
export const BY_LINK = 'Raunheim';
/** Fill in the workbook; the first one wrongly at first. */
export const BY_WORKBOOK = ['Gernsheim', 'Kelsterbach', 'Nauheim'] as const;
/** Is interviewed. */
export const INTERVIEWED = 'Stockstadt';

/** Has one person for the task. */
export const SMALL_ITSELF = 'Nauheim';
/** Would pay more than today, and is not recommended to take part. */
export const PAYS_MORE = 'Kreis Groß-Gerau';
/** A small town that would pay a little more than today as well. */
export const SMALL_PAYS_MORE = 'Stockstadt';
/** Goes no further after the interim report. */
export const LEAVES = 'Kelsterbach';
/** Takes no part in what the final report recommends. */
export const NO_GO = 'Biebesheim';

/** What a member answers. */
export interface TownFigures {
  readonly name: string;
  /** Applications in the year. */
  readonly cases: number;
  readonly minutes: number;
  readonly persons: number;
}

const figures = (name: string, cases: number, minutes: number, persons: number): TownFigures => ({
  name,
  cases,
  minutes,
  persons,
});

/** **Made up** entirely. Minutes from 50 to 120 in steps of five: the eighth of fifteen is 85. */
export const TOWNS: readonly TownFigures[] = [
  figures('Biebesheim', 200, 75, 2),
  figures('Bischofsheim', 400, 80, 3),
  figures('Büttelborn', 450, 85, 3),
  figures('Gernsheim', 320, 60, 3),
  figures('Ginsheim-Gustavsburg', 500, 90, 3),
  figures('Groß-Gerau', 800, 95, 4),
  figures('Kelsterbach', 520, 100, 3),
  figures('Mörfelden-Walldorf', 1000, 70, 5),
  figures('Nauheim', 300, 105, 1),
  figures('Raunheim', 480, 65, 3),
  figures('Riedstadt', 700, 110, 4),
  figures('Rüsselsheim', 2000, 55, 8),
  figures('Stockstadt', 150, 115, 1),
  figures('Trebur', 380, 120, 3),
  figures('Kreis Groß-Gerau', 100, 50, 3),
];
export const MEDIAN_MINUTES = '85';

export function townOf(name: string): TownFigures {
  const town = TOWNS.find((one) => one.name === name);
  if (!town) throw new Error(`no town ${name}`);
  return town;
}

/** One member a day agrees. */
const agreeing = (firstDaysAgo: number): SampleAct[] =>
  MEMBERS.map(({ key }, index) => ({
    do: 'antworten',
    memberKey: key,
    event: 'zustimmen',
    daysAgo: firstDaysAgo - index,
  }));

const HOUSING: SampleProject = {
  title: REVIEW,
  description: 'Wohngeldanträge aller Kommunen im Kreis an einer Stelle bearbeiten.',
  kind: 'pruefprojekt',
  begins: 'in-vorbereitung',
  templateKey: 'pruefprojekt',
  drivers: ['effizienz', 'kompetenz'],
  madeDaysAgo: 120,
  startsInDays: -78,
  endsInDays: 280,
  candidates: MEMBERS.map(({ key }) => ({
    memberKey: key,
    roles: [key === keyOf(REVIEW_LEAD) ? 'PL' : 'PG'],
  })),
  charter: SAMPLE_CHARTERS.personalservice,
  acts: [
    { do: 'auftrag-vorlegen', round: 'zeichnung', daysAgo: 100, dueInDays: -80, answers: agreeing(96) },
    { do: 'stand', step: 'starten', daysAgo: 75 },
    { do: 'ablaufplan', daysAgo: 70, bindsDaysAgo: 55 },
  ],
};

/** Makes the project by the acts of real ones, as of a day. */
export async function playHousingReview(product: TravellingProduct, day: string): Promise<void> {
  const { services: opened, close } = await product.open();
  try {
    const services = { ...opened, clock: testClock(day) };
    const alliance = await findAlliance(services.database, 'gross-gerau');
    if (!alliance) throw new Error('no alliance gross-gerau');
    await inActing(services, alliance, 'konto-test', (acting) =>
      playSampleProject(services, acting, HOUSING),
    );
  } finally {
    await close();
  }
}
