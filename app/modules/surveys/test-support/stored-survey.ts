import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { SurveyRecord } from '../domain/life/survey.ts';
import type { Answers, Questionnaire } from '../domain/questionnaire/question.ts';
import { insertQuestionnaire, insertQuestionnaireVersion } from '../store/questionnaire-store.ts';
import { insertRelease } from '../store/release-store.ts';
import { findSheet, insertSheets, updateSheet } from '../store/sheet-store.ts';
import { insertSurvey } from '../store/survey-store.ts';

const AT = new Date('2026-10-01T08:00:00Z');
const BY = { actor: 'befehl:test', at: AT };

interface SurveyToStore {
  readonly questionnaire: Questionnaire;
  readonly survey?: Partial<Omit<SurveyRecord, 'id' | 'questionnaireId' | 'questionnaireNumber' | 'version'>>;
  /** Ids of the members asked, with what they released; null for a sheet that is still open. */
  readonly sheets: ReadonlyMap<string, Answers | null>;
}

/** A survey with its questionnaire and what members released, written through the stores; answers its id. */
export async function storeSurvey(
  tx: Tx,
  allianceId: string,
  { questionnaire, survey: changes, sheets }: SurveyToStore,
): Promise<string> {
  const slug = changes?.slug ?? 'erhebung';
  const questionnaireId = await storeQuestionnaire(tx, allianceId, slug, questionnaire);
  const survey: SurveyRecord = {
    ...{ id: newId(), slug, title: 'Ist-Analyse', introduction: '', undertakingId: null },
    ...{ questionnaireId, questionnaireNumber: 1, referenceYear: 2025, state: 'auswertung', dueOn: null },
    ...{ scope: 'alle', openedAt: AT, closedAt: AT, releasedAt: null, isSample: false, version: 1 },
    ...changes,
  };
  await insertSurvey(tx, allianceId, survey, BY);
  await insertSheets(tx, allianceId, survey.id, [...sheets.keys()]);
  for (const [memberId, answers] of sheets)
    if (answers) await storeRelease(tx, allianceId, survey.id, memberId, answers);
  return survey.id;
}

async function storeQuestionnaire(
  tx: Tx,
  allianceId: string,
  slug: string,
  content: Questionnaire,
): Promise<string> {
  const head = { id: newId(), slug, title: 'Fragebogen', description: '', origin: null, isSample: false };
  await insertQuestionnaire(tx, allianceId, head, BY);
  const version = { questionnaireId: head.id, number: 1, state: 'gueltig', content } as const;
  await insertQuestionnaireVersion(
    tx,
    allianceId,
    { ...version, changeNote: '', createdAt: AT, version: 1 },
    BY,
  );
  return head.id;
}

/** Releases answers of a member: its first release, or the next. */
export async function storeRelease(
  tx: Tx,
  allianceId: string,
  surveyId: string,
  memberId: string,
  answers: Answers,
): Promise<void> {
  const sheet = await findSheet(tx, surveyId, memberId);
  if (!sheet) throw new Error(`no sheet of ${memberId}`);
  const number = sheet.releaseNumber + 1;
  const release = { surveyId, memberId, number, answers, reason: '', byLabel: 'Dienststellenleitung' };
  const proof = { releasedAt: AT, proofNote: '', proofSha256: null };
  await insertRelease(tx, allianceId, { ...release, ...proof }, BY.actor);
  await updateSheet(tx, { ...sheet, state: 'freigegeben', releaseNumber: number });
}
