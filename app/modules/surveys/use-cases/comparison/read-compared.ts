import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { populationOn } from '../../../region/domain/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { ComparedMember, ComparisonGround } from '../../domain/comparison/compared-member.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import type { Questionnaire } from '../../domain/questionnaire/question.ts';
import { readPayGradeRates } from '../../store/pay-grade-store.ts';
import { readQuestions } from '../../store/questionnaire-store.ts';
import { listLatestReleases } from '../../store/release-store.ts';
import { listSheets } from '../../store/sheet-store.ts';

/** What a comparison is made of; whoever shows it decides who may read how much. */
export interface Compared {
  readonly questionnaire: Questionnaire;
  /** Those that were asked, in the order of every list of members. */
  readonly members: readonly ComparedMember[];
  readonly ground: ComparisonGround;
}

export async function readCompared(tx: Tx, survey: SurveyRecord): Promise<Compared> {
  const day = calendarDate(`${survey.referenceYear}-12-31`);
  const questionnaire = await readQuestions(tx, survey.questionnaireId, survey.questionnaireNumber);
  const asked = new Set((await listSheets(tx, [survey.id])).map(({ memberId }) => memberId));
  const releases = new Map((await listLatestReleases(tx, survey.id)).map((entry) => [entry.memberId, entry]));
  const members = await listMembers(tx);
  return {
    questionnaire,
    members: members.flatMap((record) =>
      asked.has(record.id)
        ? [
            {
              ...{ memberId: record.id, memberKey: record.member.key, name: record.member.name },
              population: populationOn(record, members, day),
              answers: releases.get(record.id)?.answers ?? null,
            },
          ]
        : [],
    ),
    ground: { day, rates: await readPayGradeRates(tx), casesKey: casesKeyOf(questionnaire) },
  };
}

const casesKeyOf = ({ questions }: Questionnaire): string | null =>
  questions.find((question) => question.kind === 'zahl' && question.countsCases)?.key ?? null;
