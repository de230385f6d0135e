import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { IssueKind } from './plan-issue.ts';

interface GivenOrder {
  readonly basedOn: number;
  readonly dueOn: CalendarDate | null;
  readonly reason: string;
  readonly without: readonly string[];
}

interface IssueContext {
  readonly today: CalendarDate;
  /** Number of the latest saved wording. */
  readonly version: number;
  /** Members can be left out as long as none of them takes part for certain. */
  readonly canLeaveOut: boolean;
}

/** Why a charter cannot go out as it was ordered; undefined where it can. */
export function refuseIssueOrder(
  { basedOn, dueOn, reason, without }: GivenOrder,
  kind: IssueKind,
  { today, version, canLeaveOut }: IssueContext,
): { readonly field: 'dueOn' | 'reason' | 'without' | 'version'; readonly reason: string } | undefined {
  if (basedOn !== version) return { field: 'version', reason: CROSSED };
  if (without.length > 0 && !canLeaveOut) return { field: 'without', reason: PARTICIPANTS };
  if (dueOn === null || dueOn < today) return { field: 'dueOn', reason: NO_DAY };
  return kind !== 'neu' && reason.trim() === '' ? { field: 'reason', reason: REASON[kind] } : undefined;
}

const CROSSED =
  'Der Projektauftrag wurde inzwischen von anderer Stelle geändert. Lesen Sie ihn noch einmal, und bestätigen Sie dann.';
const PARTICIPANTS =
  'Das Projekt läuft schon: Wer teilnimmt, scheidet nur durch Rückzug aus. Tragen Sie ihn auf der Seite „Beteiligte“ ein.';
const NO_DAY = 'Nennen Sie einen Tag ab heute, bis zu dem geantwortet werden soll.';
const REASON = {
  fassung: 'Schreiben Sie in einem Satz, was sich ändert und warum.',
  erneut:
    'Schreiben Sie auf, warum das laufende Dokument zurückgezogen wird. Alle Gefragten lesen den Grund.',
  aenderung: 'Schreiben Sie in einem Satz, was sich ändert und warum.',
} as const;
