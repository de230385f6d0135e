import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { isMissing } from '../../domain/follow-up/sheet-standing.ts';
import { listRounds } from '../../store/round-store.ts';
import { listRoundSheets } from '../../store/rounds-participant-store.ts';

/** An open round and the members whose sheet is not released. */
export interface MissingSheets {
  readonly slug: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly dueOn: CalendarDate | null;
  /** Names in the order of the alliance's lists. */
  readonly members: readonly string[];
}

/** Who is missing in open rounds. For `FOLLOW_UP_READERS` alone: whoever calls has asked for the role. */
export async function readMissingSheets(tx: Tx): Promise<readonly MissingSheets[]> {
  const open = (await listRounds(tx)).filter(({ state }) => state === 'offen');
  if (open.length === 0) return [];
  const members = await listMembers(tx);
  const sheets = (await listRoundSheets(tx)).filter(isMissing);
  return open
    .map(({ id: roundId, slug, title, isSample, dueOn }) => {
      const missing = new Set(
        sheets.filter((sheet) => sheet.roundId === roundId).map(({ memberId }) => memberId),
      );
      const names = members.filter(({ id }) => missing.has(id)).map(({ member }) => member.name);
      return { slug, title, isSample, dueOn, members: names };
    })
    .filter((round) => round.members.length > 0);
}
