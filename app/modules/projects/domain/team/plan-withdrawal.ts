import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Participation, takesPart } from '../participation/participation.ts';
import { refuseFarDay } from '../undertakings/far-day.ts';
import type { UndertakingState } from '../undertakings/undertaking.ts';

/** Characters of a reason. */
export const REASON_MAX = 1000;
/** Of where a declaration comes from. */
const PROOF_NOTE_MAX = 300;

/** What a withdrawal is decided from. */
export interface WithdrawalFacts {
  /** Of the project today; null where nothing is known. */
  readonly state: UndertakingState | null;
  readonly current: (Participation & { readonly validFrom: CalendarDate }) | null;
  readonly today: CalendarDate;
}

export interface WithdrawalRequest {
  /** First day on which the member takes no part any more. */
  readonly from: CalendarDate;
  readonly reason: string;
  /** The member itself (its head or deputy), or the office on its behalf. */
  readonly by: 'mitglied' | 'geschaeftsstelle';
  readonly proofNote: string;
  readonly hasProof: boolean;
}

export interface WithdrawalRefusal {
  readonly field: 'stand' | 'tag' | 'grund' | 'herkunft' | 'nachweis';
  readonly message: string;
}

/**
 * Decides a withdrawal and answers the last day of taking part. Before the start a member answers the charter instead;
 * after the end nothing is left to withdraw from. Refuses with every reason at once.
 */
export function planWithdrawal(
  facts: WithdrawalFacts,
  request: WithdrawalRequest,
): Result<CalendarDate, readonly WithdrawalRefusal[]> {
  const closed = withdrawalClosed(facts);
  if (closed !== null) return fail([{ field: 'stand', message: closed }]);
  const refusals = [...dayRefused(facts, request), ...reasonRefused(request), ...proofRefused(request)];
  return refusals.length > 0 ? fail(refusals) : ok(addDays(request.from, -1));
}

/** Why nobody can withdraw now, in German; null where somebody can. */
export function withdrawalClosed({
  state,
  current,
}: Pick<WithdrawalFacts, 'state' | 'current'>): string | null {
  if (state === 'warteliste' || state === 'in-vorbereitung' || state === 'verworfen' || state === null)
    return 'Das Projekt hat noch nicht begonnen. Antworten Sie auf den Projektauftrag, dass Ihre Kommune nicht teilnimmt.';
  if (state === 'abgeschlossen') return 'Das Projekt ist abgeschlossen. Ein Rückzug ist nicht mehr nötig.';
  if (state === 'umgesetzt')
    return 'Das Projekt ist umgesetzt. Wie eine Kommune den gemeinsamen Betrieb verlässt, regelt die Vereinbarung; das Ende trägt die Geschäftsstelle unter „Rollen ändern“ ein.';
  if (current === null || !takesPart(current)) return 'Die Kommune ist an diesem Projekt nicht beteiligt.';
  return null;
}

function dayRefused(
  { current, today }: WithdrawalFacts,
  { from, by }: WithdrawalRequest,
): WithdrawalRefusal[] {
  const far = refuseFarDay(from, today);
  if (far !== undefined) return [{ field: 'tag', message: far }];
  if (current !== null && from <= current.validFrom) {
    const message = `Die jetzige Eintragung gilt seit dem ${germanDate(current.validFrom)}. Wählen Sie einen späteren Tag.`;
    return [{ field: 'tag', message }];
  }
  if (by === 'geschaeftsstelle' || from >= today) return [];
  const message = `Ein Rückzug gilt frühestens ab heute, dem ${germanDate(today)}. Wählen Sie diesen oder einen späteren Tag.`;
  return [{ field: 'tag', message }];
}

function reasonRefused({ reason }: WithdrawalRequest): WithdrawalRefusal[] {
  const length = reason.trim().length;
  if (length === 0)
    return [{ field: 'grund', message: 'Nennen Sie den Grund. Die anderen Beteiligten lesen ihn.' }];
  if (length > REASON_MAX)
    return [{ field: 'grund', message: `Kürzen Sie den Grund auf höchstens ${REASON_MAX} Zeichen.` }];
  return [];
}

function proofRefused({ by, proofNote, hasProof }: WithdrawalRequest): WithdrawalRefusal[] {
  if (by === 'mitglied') return [];
  const found: WithdrawalRefusal[] = [];
  if (proofNote.trim() === '')
    found.push({
      field: 'herkunft',
      message: 'Geben Sie an, woher die Erklärung stammt, etwa: per Mail vom 12.11.2026.',
    });
  if (proofNote.trim().length > PROOF_NOTE_MAX)
    found.push({
      field: 'herkunft',
      message: `Kürzen Sie die Angabe auf höchstens ${PROOF_NOTE_MAX} Zeichen.`,
    });
  if (!hasProof)
    found.push({
      field: 'nachweis',
      message: 'Fügen Sie die Mail oder den Scan bei, der die Erklärung zeigt.',
    });
  return found;
}
