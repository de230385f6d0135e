import { addDays, type CalendarDate, compareDays } from '../../../../foundation/calendar-date.ts';
import { GATE_KINDS } from '../process/report-gate.ts';
import type { Stage } from '../process/stage.ts';

/** Members without anybody in the group are told within this time; a usage of our own, no source names one. */
const TELL_WITHIN_DAYS = 14;
/** What is older is told with the next occasion. */
const LAPSES_AFTER_DAYS = 180;

/** Something that members without anybody in the group are to be told of. */
export interface InformationOccasion {
  /** Names it for good, so that nothing is told twice: "stufe/ist-analyse". */
  readonly key: string;
  readonly title: string;
  readonly on: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** A document of the project that went round. */
export interface SentPaper {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly versionNumber: number;
  readonly sentOn: CalendarDate;
}

export interface InformationSource {
  readonly stages: readonly Stage[];
  readonly papers: readonly SentPaper[];
  /** First day of the project work; before it everybody is asked by the charter itself. */
  readonly startedOn: CalendarDate | null;
  readonly today: CalendarDate;
}

const TOLD_KINDS: readonly string[] = ['projektauftrag', 'projektablaufplan', ...GATE_KINDS];

/**
 * What was to be told, the oldest first: each closed stage, each gate put to the members, each version of charter and
 * schedule after the start (12th report of Groß-Gerau, 1.2: members without people in the group are informed by the
 * steering group and take part in the decisions at milestones).
 */
export function informationOccasions({
  stages,
  papers,
  startedOn,
  today,
}: InformationSource): readonly InformationOccasion[] {
  if (startedOn === null) return [];
  const ofStages = stages.flatMap(({ key, title, role, state, endedOn }) =>
    role === 'arbeit' && state === 'abgeschlossen' && endedOn !== null
      ? [occasion(`stufe/${key}`, `Stufe „${title}“ abgeschlossen`, endedOn)]
      : [],
  );
  const ofPapers = papers
    .filter(({ kind }) => TOLD_KINDS.includes(kind))
    .map(({ kind, id, title, versionNumber, sentOn }) =>
      occasion(`${kind}/${id}/${versionNumber}`, `${title}, Fassung ${versionNumber}`, sentOn),
    );
  return [...ofStages, ...ofPapers]
    .filter(({ on }) => on >= startedOn && on <= today && on > addDays(today, -LAPSES_AFTER_DAYS))
    .toSorted((a, b) => compareDays(a.on, b.on));
}

const occasion = (key: string, title: string, on: CalendarDate): InformationOccasion => ({
  key,
  title,
  on,
  dueOn: addDays(on, TELL_WITHIN_DAYS),
});

/** The stage whose end is told next, with its planned day; null where nothing is planned. */
export function nextToTell(
  stages: readonly Stage[],
): { readonly title: string; readonly on: CalendarDate | null } | null {
  const next = stages.find(
    ({ role, state }) => role === 'arbeit' && (state === 'laufend' || state === 'offen'),
  );
  return next === undefined ? null : { title: next.title, on: next.plannedTo };
}
