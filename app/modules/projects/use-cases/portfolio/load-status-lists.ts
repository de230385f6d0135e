import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { takesPart } from '../../domain/participation/participation.ts';
import { type ListedPeriod, listPeriods } from '../../domain/portfolio/report-period.ts';
import type { StatusLists } from '../../domain/portfolio/status-list.ts';
import { statusLists } from '../../domain/portfolio/status-lists.ts';
import { listReportYears } from '../../store/report-year-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { type ProjectSummary, readProjects } from '../undertakings/list-projects.ts';

/** The status lists of a report period, and which others there are. */
export interface LoadedStatusLists {
  /** Latest first. */
  readonly periods: readonly ListedPeriod[];
  readonly period: ListedPeriod;
  readonly lists: StatusLists;
}

/** The lists of the period that ends in a year; undefined where there is none. Without a year: the last one that ended. */
export const loadStatusLists = (
  { database, clock }: Services,
  alliance: Alliance,
  year: number | null,
): Promise<LoadedStatusLists | undefined> =>
  database.inAlliance(alliance.id, (tx) => readStatusLists(tx, year, clock.today()), 'snapshot');

/** The same within a transaction. */
async function readStatusLists(
  tx: Tx,
  year: number | null,
  today: CalendarDate,
): Promise<LoadedStatusLists | undefined> {
  const days = (await listUndertakings(tx)).flatMap(({ states }) => states.map(({ since }) => since));
  const periods = listPeriods(await listReportYears(tx), days.toSorted()[0] ?? null, today);
  const period =
    year === null
      ? (periods.find(({ endsOn }) => endsOn < today) ?? periods[0])
      : periods.find((entry) => entry.year === year);
  if (!period) return undefined;
  const projects = await readProjects(tx, period.endsOn);
  return { periods, period, lists: statusLists(projects.map(toCandidate), period) };
}

const toCandidate = ({ participants, participantCount, ...project }: ProjectSummary) => ({
  ...project,
  participants: participantCount,
  implementing:
    project.implementationTitle === null
      ? null
      : participants.filter((part) => takesPart(part) && part.implementation === true).length,
});
