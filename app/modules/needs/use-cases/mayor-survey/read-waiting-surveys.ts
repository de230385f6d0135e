import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import { listRespondents } from '../../store/mayor-answer-store.ts';
import { listSurveys } from '../../store/mayor-survey-store.ts';

/** Open surveys that someone has not answered yet for a member he acts for. */
export async function readWaitingSurveys(
  tx: Tx,
  { principal, allianceId }: { readonly principal: Principal; readonly allianceId: string },
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const acting = await readActingMembers(tx, principal, allianceId, today);
  if (acting.length === 0) return [];
  const members = (await listMembers(tx)).filter(({ member }) =>
    acting.some(({ memberKey }) => memberKey === member.key),
  );
  const items: WaitingItem[] = [];
  for (const { id: surveyId, slug, title, state, dueOn, openedOn, isSample } of await listSurveys(tx)) {
    if (state !== 'offen') continue;
    const respondents = await listRespondents(tx, surveyId);
    for (const { id, member } of members)
      if (respondents.get(id) === null)
        items.push({
          kind: 'lagebild',
          title,
          task: `Lagebild: drei Minuten für ${member.name}`,
          path: `/lagebild/${slug}/antwort/${member.key}`,
          memberKey: member.key,
          dueOn,
          waitsSince: openedOn ?? today,
          amount: null,
          isSample,
        });
  }
  return items;
}
