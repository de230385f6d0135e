import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { countyPopulation, isMunicipality, populationAt } from '../../../region/domain/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
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

/** Inhabitants of a member on a day; a county's are those of its municipalities among the members. Null where unknown. */
export function populationOn(
  { member, population }: MemberRecord,
  members: readonly MemberRecord[],
  day: ReturnType<typeof calendarDate>,
): ComparedMember['population'] {
  const counted =
    isMunicipality(member) || member.countyKey === null
      ? populationAt(population, day)
      : countyPopulation(members, member.countyKey, day);
  return counted.ok ? { value: counted.value.value, asOf: counted.value.asOf } : null;
}
