import { addMonths, type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { PartyState } from '../../../decisions/domain/index.ts';
import { directionOf } from './member-decision.ts';

/** How often a permanent group meets. */
export const CYCLES = {
  vierteljaehrlich: { label: 'vierteljährlich', months: 3 },
  halbjaehrlich: { label: 'halbjährlich', months: 6 },
  jaehrlich: { label: 'jährlich', months: 12 },
} as const;
export type Cycle = keyof typeof CYCLES;
export const isCycle = (text: string): text is Cycle => Object.hasOwn(CYCLES, text);

/** The first day of a group's cycle that is not over; counted from its first meeting, at most the month's last day. */
export function nextMeeting(
  { cycle, firstOn }: Pick<FollowUpGroup, 'cycle' | 'firstOn'>,
  today: CalendarDate,
): CalendarDate {
  const { months } = CYCLES[cycle];
  for (let round = 0; ; round += 1) {
    const day = addMonths(firstOn, round * months);
    if (day >= today) return day;
  }
}

export interface FollowUpRefusal {
  readonly field: 'titel' | 'zyklus' | 'kommune' | 'tag' | 'stand';
  readonly message: string;
}

const refusal = (field: FollowUpRefusal['field'], message: string): FollowUpRefusal => ({ field, message });

/** Why a project that follows was refused: what is not its title cannot be mended where it is made. */
export const successorRefusals = (
  refusals: readonly { readonly field: string; readonly message: string }[],
): readonly FollowUpRefusal[] =>
  refusals.map(({ field, message }) => refusal(field === 'title' ? 'titel' : 'stand', message));

/** Members that said "go" to the final report, in their order: those the implementation project is meant for. */
export const goingMembers = <Answered extends { readonly state: PartyState }>(
  answers: readonly Answered[],
): readonly Answered[] => answers.filter(({ state }) => directionOf(state) === 'weiter');

/** Why no implementation project can be made yet, in German; null where one can. */
export function refuseImplementation(facts: {
  readonly wasAsked: boolean;
  readonly going: number;
  readonly open: number;
  readonly exists: boolean;
}): string | null {
  if (facts.exists) return 'Das Umsetzungsprojekt ist schon angelegt. Öffnen Sie es.';
  if (!facts.wasAsked)
    return 'Über den Schlussbericht wurde noch nicht entschieden. Senden Sie ihn zuerst an die Kommunen.';
  if (facts.open > 0)
    return 'Noch haben nicht alle Kommunen entschieden. Das Umsetzungsprojekt wird angelegt, sobald feststeht, wer dabei ist.';
  return facts.going < 2
    ? 'Zu einem Umsetzungsprojekt gehören mindestens zwei Kommunen, die zugestimmt haben.'
    : null;
}

/** A group as typed. */
export interface GroupDraft {
  readonly title: string;
  readonly cycle: string;
  readonly coordinator: string;
  /** ISO day of the first meeting. */
  readonly firstOn: string;
}

/** A permanent group that looks after what a project left behind. */
export interface FollowUpGroup {
  readonly title: string;
  readonly cycle: Cycle;
  readonly coordinator: string;
  readonly firstOn: CalendarDate;
}

interface GroupFacts {
  /** The project work has ended. */
  readonly isEnded: boolean;
  readonly exists: boolean;
  readonly memberKeys: readonly string[];
  readonly today: CalendarDate;
}

/** Checks a follow-up group; every reason at once. Founded when the project has ended, once. */
export function checkGroup(
  draft: GroupDraft,
  facts: GroupFacts,
): Result<FollowUpGroup, readonly FollowUpRefusal[]> {
  const barred = refuseGroup(facts);
  if (barred !== null) return fail([refusal('stand', barred)]);
  const { title, cycle, coordinator, firstOn } = draft;
  const day = parseCalendarDate(firstOn.trim());
  const refusals = [
    ...(title.trim() === '' || title.trim().length > 160
      ? [refusal('titel', 'Geben Sie der Gruppe einen Namen mit höchstens 160 Zeichen.')]
      : []),
    ...(isCycle(cycle) ? [] : [refusal('zyklus', 'Wählen Sie, wie oft die Gruppe tagt.')]),
    ...(facts.memberKeys.includes(coordinator)
      ? []
      : [refusal('kommune', 'Wählen Sie eine beteiligte Kommune, die die Gruppe koordiniert.')]),
    ...refuseFirst(day.ok ? day.value : null, facts.today),
  ];
  if (refusals.length > 0 || !day.ok || !isCycle(cycle)) return fail(refusals);
  return ok({ title: title.trim(), cycle, coordinator, firstOn: day.value });
}

/** Why no group can be founded, whatever is typed; null where one can. */
export function refuseGroup({ isEnded, exists }: Pick<GroupFacts, 'isEnded' | 'exists'>): string | null {
  if (exists) return 'Die Nachfolgegruppe ist schon gegründet. Öffnen Sie sie.';
  return isEnded
    ? null
    : 'Eine Nachfolgegruppe wird gegründet, wenn das Projekt abgeschlossen ist. Tragen Sie den Abschluss unter „Stand“ ein.';
}

function refuseFirst(day: CalendarDate | null, today: CalendarDate): FollowUpRefusal[] {
  if (day === null)
    return [refusal('tag', 'Nennen Sie den Tag der ersten Sitzung, zum Beispiel 15.01.2027.')];
  return day < today
    ? [refusal('tag', `Der ${germanDate(day)} ist schon vorbei. Wählen Sie einen späteren Tag.`)]
    : [];
}

/** What the description of a group says of cycle and coordination. */
export const groupDescription = (
  { cycle, firstOn }: Pick<FollowUpGroup, 'cycle' | 'firstOn'>,
  project: string,
  coordinator: string,
): string =>
  `Führt weiter, was das Projekt „${project}“ erarbeitet hat. Die Gruppe tagt ${CYCLES[cycle].label}, zum ersten Mal am ${germanDate(firstOn)}; sie wird von ${coordinator} koordiniert.`;
