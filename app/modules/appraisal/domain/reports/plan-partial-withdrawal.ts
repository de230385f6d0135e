import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanInteger } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { PartyState } from '../../../decisions/domain/index.ts';
import { type ReportRefusal, reportRefusal } from './report-refusal.ts';

export const REASON_MAX = 1_000;

/** A member's answer to the interim report. */
export interface AnsweredMember {
  readonly memberKey: string;
  readonly name: string;
  readonly state: PartyState;
  /** The reason it gave; '' for none. */
  readonly remark: string;
}

/** Members that answered that they take no part any more and still do, in their order. */
export const leavingMembers = <Answered extends AnsweredMember>(
  answers: readonly Answered[],
  participating: readonly string[],
): readonly Answered[] =>
  answers.filter(({ memberKey, state }) => state === 'nimmt-nicht-teil' && participating.includes(memberKey));

export interface WithdrawalRequest {
  /** First day without them; null where none was given. */
  readonly from: CalendarDate | null;
  /** By member: why it leaves, for those that gave no reason with their answer. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Whom the office saw when it confirmed. */
  readonly seen: readonly string[];
}

export interface Leaving {
  readonly memberKey: string;
  readonly from: CalendarDate;
  readonly reason: string;
}

/** The withdrawals of all who leave after the interim report, at once; refuses with every reason. */
export function planPartialWithdrawal(
  leaving: readonly AnsweredMember[],
  { from, reasons, seen }: WithdrawalRequest,
  today: CalendarDate,
): Result<readonly Leaving[], readonly ReportRefusal[]> {
  if (leaving.length === 0)
    return fail([
      reportRefusal('stand', 'Keine beteiligte Kommune hat geantwortet, dass sie nicht weiter teilnimmt.'),
    ]);
  const isSame = seen.length === leaving.length && leaving.every(({ memberKey }) => seen.includes(memberKey));
  if (!isSame)
    return fail([
      reportRefusal(
        'konflikt',
        'Inzwischen hat sich geändert, wer nicht weiter teilnimmt. Prüfen Sie die Liste, und bestätigen Sie noch einmal.',
      ),
    ]);
  const typedOf = (memberKey: string): string => (reasons.get(memberKey) ?? '').trim();
  const refusals = [
    ...refuseFrom(from, today),
    ...leaving.flatMap((member) => refuseReason(member, typedOf(member.memberKey))),
  ];
  if (refusals.length > 0 || from === null) return fail(refusals);
  return ok(
    leaving.map(({ memberKey, remark }) => ({
      memberKey,
      from,
      reason: (remark.trim() || typedOf(memberKey)).slice(0, REASON_MAX),
    })),
  );
}

function refuseFrom(from: CalendarDate | null, today: CalendarDate): ReportRefusal[] {
  if (from === null)
    return [reportRefusal('tag', 'Nennen Sie den ersten Tag ohne diese Kommunen, zum Beispiel 01.12.2026.')];
  return from < today
    ? [
        reportRefusal(
          'tag',
          `Der Rückzug gilt frühestens ab heute, dem ${germanDate(today)}. Wählen Sie diesen oder einen späteren Tag.`,
        ),
      ]
    : [];
}

/** What a member wrote in its answer may be longer; it stands in full there. */
function refuseReason({ memberKey, remark }: AnsweredMember, typed: string): ReportRefusal[] {
  if (remark.trim() !== '') return [];
  if (typed === '')
    return [
      reportRefusal(
        'grund',
        'Die Kommune hat keinen Grund genannt. Fragen Sie nach, und tragen Sie ihn hier ein.',
        memberKey,
      ),
    ];
  return typed.length > REASON_MAX
    ? [
        reportRefusal(
          'grund',
          `Kürzen Sie den Grund auf höchstens ${germanInteger(REASON_MAX)} Zeichen.`,
          memberKey,
        ),
      ]
    : [];
}
