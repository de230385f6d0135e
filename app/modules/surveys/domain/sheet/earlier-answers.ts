import type { SurveyRecord } from '../life/survey.ts';
import type { Answer, Answers } from '../questionnaire/question.ts';

/** What a member released to the same question of the same questionnaire in an earlier survey. */
export interface EarlierAnswer extends Answer {
  readonly year: number;
  /** Title of that survey. */
  readonly survey: string;
}

type Asked = Pick<SurveyRecord, 'id' | 'title' | 'questionnaireId' | 'referenceYear' | 'openedAt'>;

/** The latest release of a member in one survey. */
interface Released {
  readonly surveyId: string;
  readonly answers: Answers;
  readonly releasedAt: Date;
}

/**
 * The latest answer to each question, out of what a member released in earlier surveys by the same questionnaire: keys are
 * those of the standard questions in every questionnaire, so that of another one asks about something else.
 */
export function earlierAnswers(
  survey: Asked,
  surveys: readonly Asked[],
  releases: readonly Released[],
): ReadonlyMap<string, EarlierAnswer> {
  const before = new Map(surveys.filter((one) => isEarlier(one, survey)).map((one) => [one.id, one]));
  const found = releases
    .flatMap((release) => {
      const asked = before.get(release.surveyId);
      return asked ? [{ release, asked }] : [];
    })
    .toSorted(
      (a, b) =>
        a.asked.referenceYear - b.asked.referenceYear ||
        a.release.releasedAt.getTime() - b.release.releasedAt.getTime(),
    );
  return new Map(
    found.flatMap(({ release, asked: { referenceYear: year, title } }) =>
      [...release.answers]
        .filter(([, { value }]) => value !== null)
        .map(([key, answer]) => [key, { ...answer, year, survey: title }] as const),
    ),
  );
}

/** About an earlier year, or about the same one and opened before. */
function isEarlier(one: Asked, survey: Asked): boolean {
  if (one.id === survey.id || one.questionnaireId !== survey.questionnaireId) return false;
  if (one.referenceYear !== survey.referenceYear) return one.referenceYear < survey.referenceYear;
  return one.openedAt !== null && survey.openedAt !== null && one.openedAt < survey.openedAt;
}
