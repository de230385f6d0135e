import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { ReportYear } from '../domain/matrix/report-year.ts';

/** All reported years, latest first. */
export async function listReportYears(tx: Tx): Promise<ReportYear[]> {
  const years = await queries(tx)
    .selectFrom('projects.report_year')
    .selectAll()
    .orderBy('ends_on', 'desc')
    .execute();
  const listings = await queries(tx)
    .selectFrom('projects.report_listing')
    .selectAll()
    .orderBy('position')
    .execute();
  return years.map((year) => ({
    startsOn: calendarDate(year.starts_on),
    endsOn: calendarDate(year.ends_on),
    title: year.title,
    source: year.source,
    listed: listings
      .filter((listing) => listing.report_year_id === year.id)
      .map((listing) => ({
        undertakingId: listing.undertaking_id,
        printedSum: listing.printed_sum,
        printedImplementationSum: listing.printed_implementation_sum,
      })),
  }));
}

/** Adds a report year with its listed undertakings. */
export async function insertReportYear(tx: Tx, allianceId: string, year: ReportYear): Promise<void> {
  const id = newId();
  const db = queries(tx);
  await db
    .insertInto('projects.report_year')
    .values({
      alliance_id: allianceId,
      id,
      starts_on: year.startsOn,
      ends_on: year.endsOn,
      title: year.title,
      source: year.source,
    })
    .execute();
  const listings = year.listed.map((listed, index) => ({
    alliance_id: allianceId,
    report_year_id: id,
    undertaking_id: listed.undertakingId,
    position: index + 1,
    printed_sum: listed.printedSum,
    printed_implementation_sum: listed.printedImplementationSum,
  }));
  if (listings.length > 0) await db.insertInto('projects.report_listing').values(listings).execute();
}
