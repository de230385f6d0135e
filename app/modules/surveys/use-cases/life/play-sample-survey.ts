import { addDays } from '../../../../foundation/calendar-date.ts';
import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { NOTHING_TYPED, type Typed } from '../../domain/answers/typed.ts';
import type { SampleAnswers, SampleSheet, SampleSurvey } from '../../domain/life/sample-survey.ts';
import type { SurveyStep } from '../../domain/life/survey-steps.ts';
import type { Question, Questionnaire } from '../../domain/questionnaire/question.ts';
import { readSheet } from '../answers/read-sheet.ts';
import { saveSheetAnswers } from '../answers/save-sheet-answers.ts';
import { takeSheetStep } from '../answers/take-sheet-step.ts';
import { makeValid } from '../questionnaire/change-version.ts';
import { addQuestionnaire } from '../questionnaire/create-questionnaire.ts';
import { holdQuestionnaire } from '../questionnaire/questionnaire-acting.ts';
import { addSurvey } from './save-survey.ts';
import { readSurveyScene } from './survey-scene.ts';
import { moveSurvey } from './take-survey-step.ts';

/**
 * Plays a made-up survey by the acts and rules of a real one, writes to nobody, and answers its address. Throws where a
 * rule refuses: the sample is wrong then.
 */
export async function playSampleSurvey(acting: Acting, sample: SampleSurvey): Promise<string> {
  const begun = ago(acting, sample.openedDaysAgo);
  const questionnaire = await addSampleQuestionnaire(begun, sample);
  const order = { draft: draftOf(acting, sample, questionnaire), project: sample.project };
  const slug = must(await addSurvey(begun, { ...order, principal: officeOf(acting) }, true));
  await step(begun, slug, 'oeffnen');
  for (const sheet of sample.sheets) await fill(acting, slug, sheet, sample);
  if (sample.closedDaysAgo !== null) await step(ago(acting, sample.closedDaysAgo), slug, 'schliessen');
  if (sample.releasedDaysAgo !== null) await step(ago(acting, sample.releasedDaysAgo), slug, 'freigeben');
  return slug;
}

async function addSampleQuestionnaire(acting: Acting, { questionnaire }: SampleSurvey): Promise<string> {
  const slug = await addQuestionnaire(acting, { ...questionnaire, origin: null, isSample: true });
  const held = await holdQuestionnaire(acting, slug);
  if (!held) throw new Error(`the questionnaire ${slug} was not stored`);
  must(await makeValid(acting, held, ''));
  return slug;
}

const draftOf = ({ today }: Acting, sample: SampleSurvey, questionnaire: string) => ({
  title: sample.title,
  introduction: sample.introduction,
  questionnaire,
  referenceYear: String(sample.referenceYear),
  dueOn: addDays(today, -sample.dueDaysAgo),
  scope: sample.scope,
  memberKeys: sample.sheets.map(({ memberKey }) => memberKey),
});

async function step(acting: Acting, slug: string, taken: SurveyStep): Promise<void> {
  const scene = await sceneOf(acting, slug);
  must(await moveSurvey(acting, scene, { step: taken, dueOn: '', version: scene.survey.version }));
}

async function sceneOf(acting: Acting, slug: string) {
  const { tx, alliance, today } = acting;
  const scene = await readSurveyScene(tx, {
    allianceId: alliance.id,
    principal: officeOf(acting),
    slug,
    today,
  });
  if (!scene) throw new Error(`the survey ${slug} was not stored`);
  return scene;
}

const HEAD = { capacity: 'leitung', label: 'Leitung' } as const;

/** How long before its release a sheet was filled in. */
const FILLED_BEFORE = 3;

async function fill(
  acting: Acting,
  survey: string,
  sheet: SampleSheet,
  { closedDaysAgo }: SampleSurvey,
): Promise<void> {
  const { memberKey, source, releasedDaysAgo } = sheet;
  const writtenDaysAgo = (releasedDaysAgo ?? closedDaysAgo ?? 0) + FILLED_BEFORE;
  const written = ago(acting, writtenDaysAgo);
  const place = { survey, memberKey };
  const { questionnaire } = must(await readSheet(acting.tx, place, 'read'));
  const label = source === 'interview' ? 'Geschäftsstelle (Interview, Beispiel)' : HEAD.label;
  const writer = { capacity: HEAD.capacity, label, source };
  must(await saveSheetAnswers(written, { ...place, writer, changes: changesOf(questionnaire, sheet) }));
  if (releasedDaysAgo === null) return;
  const held = must(await readSheet(acting.tx, place, 'lock'));
  const terms = { step: 'freigeben', version: null, note: '' } as const;
  must(await takeSheetStep(ago(acting, releasedDaysAgo), { ...held, ...HEAD, releases: [] }, terms));
}

const changesOf = ({ questions }: Questionnaire, { answers, notes = {} }: SampleSheet) =>
  questions.flatMap((question) => {
    const note = notes[question.key] ?? '';
    const typed = typedOf(question, answers[question.key], note);
    return typed ? [{ questionKey: question.key, typed, version: 0 }] : [];
  });

function typedOf(question: Question, answer: SampleAnswers[string] | undefined, note: string): Typed | null {
  if (answer === undefined) return note === '' ? null : { ...NOTHING_TYPED, note };
  if (typeof answer === 'string')
    return question.kind === 'auswahl'
      ? { ...NOTHING_TYPED, note, chosen: [answer] }
      : { ...NOTHING_TYPED, note, text: answer };
  const cells = answer as readonly (string | readonly string[])[];
  return question.kind === 'auswahl'
    ? { ...NOTHING_TYPED, note, chosen: cells.filter((cell) => typeof cell === 'string') }
    : { ...NOTHING_TYPED, note, rows: cells.filter((cell) => typeof cell !== 'string') };
}

/** Samples are the office's, whoever loads them. */
const officeOf = ({ alliance, actor }: Acting): Principal => ({
  accountId: actor,
  address: '',
  displayName: alliance.office,
  grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
});
