import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { type CrossingField, crossingFields } from '../../../../ui/crossing.tsx';
import type { SurveyDraft } from '../../domain/life/plan-survey.ts';
import { isSurveyScope, SURVEY_SCOPES } from '../../domain/life/survey.ts';
import type { SurveyForm } from '../../use-cases/life/open-survey-form.ts';

/** Where the stored survey and the typed one differ, in the words of the form and in its order. */
export function surveyCrossing(
  stored: SurveyDraft,
  typed: SurveyDraft,
  { askable, members }: Pick<SurveyForm, 'askable' | 'members'>,
): CrossingField[] {
  const field = (id: string, label: string, of: (draft: SurveyDraft) => string): CrossingField => ({
    ...{ id, label },
    stored: of(stored),
    typed: of(typed),
  });
  return crossingFields([
    field('titel', 'Titel', ({ title }) => title),
    field(
      'fragebogen',
      'Fragebogen',
      ({ questionnaire }) => askable.titles.get(questionnaire) ?? questionnaire,
    ),
    field('jahr', 'Bezugsjahr', ({ referenceYear }) => referenceYear),
    field('frist', 'Frist', ({ dueOn }) => dayText(dueOn)),
    field('einfuehrung', 'Einführung', ({ introduction }) => introduction),
    field('umfang', 'Umfang', ({ scope }) => (isSurveyScope(scope) ? SURVEY_SCOPES[scope] : scope)),
    field('kommunen', 'Gefragte Kommunen', ({ memberKeys }) =>
      members
        .filter(({ key }) => memberKeys.includes(key))
        .map(({ name }) => name)
        .join(', '),
    ),
  ]);
}

function dayText(text: string): string {
  const day = readGermanDay(text);
  return day ? germanDate(day) : text;
}
