import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { readActingMembers, type TopicReader, type Viewer } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import { waitingSheet } from '../../domain/inbox/waiting-sheet.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { listSurveys } from '../../store/survey-store.ts';

/** Sheets of surveys that somebody has to answer or to release: as head or deputy, as delegate. */
async function readWaitingSheets(
  tx: Tx,
  { principal, allianceId }: Pick<Viewer, 'principal' | 'allianceId'>,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const heads = new Set(
    (await readActingMembers(tx, principal, allianceId, today)).map(({ memberKey }) => memberKey),
  );
  const own = new Set([...heads, ...delegatedKeys(principal, allianceId, today)]);
  if (own.size === 0) return [];
  const asking = (await listSurveys(tx)).filter(({ state }) => state === 'laufend' || state === 'auswertung');
  const surveys = new Map(asking.map((survey) => [survey.id, survey]));
  const sheets = await listSheets(tx, [...surveys.keys()]);
  const members = new Map((await listMembers(tx)).map(({ id, member }) => [id, member]));
  return sheets.flatMap((sheet) => {
    const survey = surveys.get(sheet.surveyId);
    const member = members.get(sheet.memberId);
    if (!survey || !member || !own.has(member.key)) return [];
    const openedOn = survey.openedAt ? germanDay(survey.openedAt) : today;
    const handedOn = sheet.handedOnAt && germanDay(sheet.handedOnAt);
    const part = heads.has(member.key) ? 'leitung' : 'beauftragte';
    return waitingSheet({ survey, sheet, member, openedOn, handedOn }, part) ?? [];
  });
}

const delegatedKeys = ({ grants }: Viewer['principal'], allianceId: string, today: CalendarDate): string[] =>
  grants.flatMap(({ allianceId: where, role, memberKey, validTo }) =>
    where === allianceId &&
    role === 'delegate' &&
    memberKey !== null &&
    (validTo === null || validTo >= today)
      ? [memberKey]
      : [],
  );

/** What surveys know to wait for someone, one line a topic. */
export const SURVEY_TOPICS: readonly TopicReader[] = [readWaitingSheets];
