import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { BODY_MAX } from './check-draft.ts';

/** Why a new version cannot go out as it is; undefined where it can. */
export function refuseVersionText(given: {
  readonly basedOn: number;
  readonly versionNumber: number;
  readonly body: string;
  readonly before: string;
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
}): { readonly field: 'body' | 'dueOn' | 'conflict'; readonly reason: string } | undefined {
  const { basedOn, versionNumber, body, before, dueOn, today } = given;
  if (basedOn !== versionNumber)
    return {
      field: 'conflict',
      reason: `Sie haben Fassung ${basedOn} geändert, inzwischen läuft Fassung ${versionNumber} um. Vergleichen Sie beide, und übernehmen Sie Ihre Änderungen in die neue.`,
    };
  if (body === before)
    return { field: 'body', reason: 'Der Text ist unverändert. Ändern Sie ihn, oder brechen Sie ab.' };
  if (body.length > BODY_MAX)
    return { field: 'body', reason: 'Der Text ist zu lang. Verweisen Sie auf Anlagen.' };
  if (dueOn === null || dueOn < today)
    return { field: 'dueOn', reason: 'Nennen Sie einen Tag ab heute, bis zu dem geantwortet werden soll.' };
  return undefined;
}
