import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** A member asks to join, joins after the start, or leaves. */
export const TEAM_EVENT_LABELS = {
  anfrage: 'Beitrittsanfrage',
  beitritt: 'Beitritt',
  rueckzug: 'Rückzug',
} as const;
export type TeamEventKind = keyof typeof TEAM_EVENT_LABELS;
export const isTeamEventKind = (text: string): text is TeamEventKind =>
  Object.hasOwn(TEAM_EVENT_LABELS, text);

/** Something that happened to the team of a project, as it was declared. */
export interface TeamEvent {
  readonly memberId: string;
  readonly kind: TeamEventKind;
  /** First day on which it holds; of a request, the day it was made. */
  readonly onDay: CalendarDate;
  readonly reason: string;
  /** The document by which the member joined. */
  readonly documentId: string | null;
  /** In which capacity, never a name: "Leitung", "Geschäftsstelle im Auftrag". */
  readonly byLabel: string;
  readonly proofNote: string;
  readonly proofSha256: string | null;
  readonly recordedAt: Date;
}

/** A document by which the office answered a request: to whom, sent when. */
export interface RequestAnswer {
  readonly memberId: string;
  readonly at: Date;
}

/**
 * Members that asked to join and were neither taken in nor sent an accession since; the latest request of each. Whoever
 * declined or left can ask again.
 */
export function openRequests<Event extends TeamEvent>(
  events: readonly Event[],
  answers: readonly RequestAnswer[],
): readonly Event[] {
  const latest = new Map(
    events
      .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
      .map((event) => [event.memberId, event]),
  );
  const isAnswered = ({ memberId, recordedAt }: Event): boolean =>
    answers.some((answer) => answer.memberId === memberId && answer.at >= recordedAt);
  return [...latest.values()].filter((event) => event.kind === 'anfrage' && !isAnswered(event));
}
