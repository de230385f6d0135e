import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  type PlannedOffice,
  planOffice,
  SECTION_STATES,
  type SectionLife,
  type SectionState,
  type TypedOffice,
} from '../../../needs/domain/index.ts';
import type { Questionnaire } from '../questionnaire/question.ts';

export const isSectionState = (text: string): text is SectionState =>
  SECTION_STATES.some((state) => state === text);

/** Part of a member's sheet that went to one of its offices by link. */
export interface SectionRecord extends SectionLife {
  readonly id: string;
  readonly surveyId: string;
  readonly memberId: string;
  readonly office: string;
  readonly address: string;
  readonly questionKeys: readonly string[];
  readonly note: string;
  /** Guards edits that cross. */
  readonly version: number;
}

/** A section as typed. */
export interface TypedSection extends TypedOffice {
  readonly questionKeys: readonly string[];
}

/** A section that can be sent. */
export interface PlannedSection extends PlannedOffice {
  readonly questionKeys: readonly string[];
}

export interface SectionRefusal {
  readonly field: keyof TypedSection;
  readonly message: string;
}

export interface SectionGround {
  readonly questionnaire: Questionnaire;
  /** Last day of the survey; null where it has none. */
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
}

/**
 * Checks a section before it is sent: every field that cannot be taken is named. Its questions stand in the order of the
 * sheet. A survey that runs on after its last day sets no limit any more.
 */
export function planSection(
  typed: TypedSection,
  { questionnaire, dueOn, today }: SectionGround,
): Result<PlannedSection, readonly SectionRefusal[]> {
  const lastDay = dueOn !== null && dueOn >= today ? dueOn : null;
  const office = planOffice(typed, { lastDay, today, asks: 'Die Erhebung' });
  const chosen = new Set(typed.questionKeys);
  const questionKeys = questionnaire.questions.map(({ key }) => key).filter((key) => chosen.has(key));
  const missing: SectionRefusal[] =
    questionKeys.length === 0 || questionKeys.length < chosen.size
      ? [{ field: 'questionKeys', message: chosen.size === 0 ? NO_QUESTION : STRANGE_QUESTION }]
      : [];
  if (!office.ok) return fail([...office.error, ...missing]);
  return missing.length > 0 ? fail(missing) : ok({ ...office.value, questionKeys });
}

const NO_QUESTION = 'Wählen Sie mindestens eine Frage oder einen ganzen Block.';
const STRANGE_QUESTION = 'Eine der Fragen gehört nicht zu diesem Fragebogen. Laden Sie die Seite neu.';
