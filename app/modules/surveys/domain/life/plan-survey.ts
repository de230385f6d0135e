import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { EARLIEST_YEAR, readDay, readYear } from './read-survey-days.ts';
import { isSurveyScope, type SurveyScope } from './survey.ts';

export const TITLE_MAX = 120;
export const INTRODUCTION_MAX = 2_000;

/** What was typed into the form of a survey. */
export interface SurveyDraft {
  readonly title: string;
  readonly introduction: string;
  /** Address of a questionnaire of the library. */
  readonly questionnaire: string;
  readonly referenceYear: string;
  /** As a browser sends it or as people type it; '' for none yet. */
  readonly dueOn: string;
  readonly scope: string;
  readonly memberKeys: readonly string[];
}

/** What a draft is checked against. */
export interface SurveyGround {
  readonly today: CalendarDate;
  /** Members that may be asked: those that take part in the project, or all. */
  readonly memberKeys: readonly string[];
  /** Addresses of questionnaires with a valid version. */
  readonly questionnaires: readonly string[];
}

export interface SurveyRefusal {
  readonly field:
    | 'title'
    | 'introduction'
    | 'questionnaire'
    | 'referenceYear'
    | 'dueOn'
    | 'scope'
    | 'members'
    | 'project'
    | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

export interface SurveyPlan {
  readonly title: string;
  readonly introduction: string;
  readonly questionnaire: string;
  readonly referenceYear: number;
  readonly dueOn: CalendarDate | null;
  readonly scope: SurveyScope;
  readonly memberKeys: readonly string[];
}

/** Checks a survey as it was typed; every reason at once. */
export function planSurvey(
  draft: SurveyDraft,
  ground: SurveyGround,
): Result<SurveyPlan, readonly SurveyRefusal[]> {
  const refusals: SurveyRefusal[] = [];
  const refuse = (field: SurveyRefusal['field'], message: string): void => {
    refusals.push({ field, message });
  };
  const title = draft.title.trim().replace(/\s+/g, ' ');
  if (title === '') refuse('title', 'Geben Sie der Erhebung einen Titel.');
  if (title.length > TITLE_MAX) refuse('title', `Kürzen Sie den Titel auf höchstens ${TITLE_MAX} Zeichen.`);
  const introduction = draft.introduction.trim();
  if (introduction.length > INTRODUCTION_MAX)
    refuse('introduction', `Kürzen Sie die Einführung auf höchstens ${INTRODUCTION_MAX} Zeichen.`);
  if (!ground.questionnaires.includes(draft.questionnaire))
    refuse(
      'questionnaire',
      'Wählen Sie einen Fragebogen mit einer geltenden Fassung. Entwürfe werden zuerst gültig gemacht.',
    );
  const referenceYear = readYear(draft.referenceYear, ground.today);
  if (referenceYear === null)
    refuse(
      'referenceYear',
      `Nennen Sie das Jahr, auf das sich die Angaben beziehen, zwischen ${EARLIEST_YEAR} und ${ground.today.slice(0, 4)}.`,
    );
  const dueOn = readDay(draft.dueOn, ground.today);
  if (!dueOn.ok) refuse('dueOn', dueOn.error);
  if (!isSurveyScope(draft.scope)) refuse('scope', 'Wählen Sie, ob alle antworten oder einige beispielhaft.');
  const chosen = new Set(draft.memberKeys);
  const memberKeys = ground.memberKeys.filter((key) => chosen.has(key));
  if (memberKeys.length < chosen.size)
    refuse('members', 'Eine der gewählten Kommunen nimmt an dem Projekt nicht teil. Wählen Sie neu.');
  if (
    draft.scope === 'exemplarisch' &&
    memberKeys.length === ground.memberKeys.length &&
    memberKeys.length > 0
  )
    refuse('members', 'Beispielhaft erhoben werden einige, nicht alle. Nehmen Sie Kommunen heraus.');
  if (refusals.length > 0 || !dueOn.ok || referenceYear === null || !isSurveyScope(draft.scope))
    return fail(refusals);
  return ok({
    ...{ title, introduction, referenceYear, memberKeys, questionnaire: draft.questionnaire },
    ...{ dueOn: dueOn.value, scope: draft.scope },
  });
}
