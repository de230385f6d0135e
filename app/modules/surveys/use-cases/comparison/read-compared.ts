import type { Tx } from '../../../../platform/transaction.ts';
import { populationOn } from '../../../region/domain/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { ComparedMember, ComparisonGround } from '../../domain/comparison/compared-member.ts';
import { usesSampleRate } from '../../domain/comparison/standard-cost.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import type { Questionnaire } from '../../domain/questionnaire/question.ts';
import { readPayGradeRates } from '../../store/pay-grade-store.ts';
import { readQuestions } from '../../store/questionnaire-store.ts';
import { listLatestReleases } from '../../store/release-store.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { populationDay } from '../population-day.ts';

/** What a comparison is made of; whoever shows it decides who may read how much. */
export interface Compared {
  readonly questionnaire: Questionnaire;
  /** Those that were asked, in the order of every list of members. */
  readonly members: readonly ComparedMember[];
  readonly ground: ComparisonGround;
  /** Some of the figures of their staff rest on made-up standard costs. */
  readonly hasSampleRates: boolean;
  /** Changes with every release: what was looked at is what is kept. */
  readonly stamp: string;
}

export async function readCompared(tx: Tx, survey: SurveyRecord): Promise<Compared> {
  const day = populationDay(survey);
  const questionnaire = await readQuestions(tx, survey.questionnaireId, survey.questionnaireNumber);
  const asked = new Set((await listSheets(tx, [survey.id])).map(({ memberId }) => memberId));
  const releases = new Map((await listLatestReleases(tx, survey.id)).map((entry) => [entry.memberId, entry]));
  const all = await listMembers(tx);
  const ground = { day, rates: await readPayGradeRates(tx), casesKey: casesKeyOf(questionnaire) };
  const members = all.flatMap((record): ComparedMember[] =>
    asked.has(record.id)
      ? [
          {
            ...{ memberId: record.id, memberKey: record.member.key, name: record.member.name },
            population: populationOn(record, all, day),
            answers: releases.get(record.id)?.answers ?? null,
          },
        ]
      : [],
  );
  const numbers = [...releases.values()].map(({ memberId, number }) => `${memberId}/${number}`);
  return {
    ...{ questionnaire, members, ground },
    hasSampleRates: usesSampleRate(members, ground),
    stamp: numbers.toSorted().join(),
  };
}

const casesKeyOf = ({ questions }: Questionnaire): string | null =>
  questions.find((question) => question.kind === 'zahl' && question.countsCases)?.key ?? null;
