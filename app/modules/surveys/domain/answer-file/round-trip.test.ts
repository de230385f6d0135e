import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../platform/sheets/read-workbook.ts';
import { SHEET_LIMITS } from '../../../../platform/sheets/sheet-limits.ts';
import { writeSheet } from '../../../../platform/sheets/write-sheet.ts';
import { choiceQuestion, tableQuestion } from '../../test-support/questions.ts';
import { anyAnswers, anyQuestionnaire } from '../../test-support/random-answers.ts';
import { TYPED_LIMITS } from '../answers/typed-problem.ts';
import { QUESTIONS_MAX } from '../questionnaire/check-questionnaire.ts';
import { type Answer, BLOCKS, type Block, type Questionnaire } from '../questionnaire/question.ts';
import { COLUMNS_MAX } from '../questionnaire/read-question.ts';
import { answerCells } from './answer-cells.ts';
import { buildForm } from './build-form.ts';
import { BASELINE_HEADS, FORM_LIMITS, numberQuestions, rowSheetName } from './form-layout.ts';
import { readForm } from './read-form.ts';

const owner = {
  surveyId: '0199f1c0-0000-7000-8000-000000000001',
  surveyTitle: 'Ist-Analyse Archiv',
  isSample: false,
  questionnaire: '0199f1c0-0000-7000-8000-000000000002/1',
  memberKey: '06433010',
  memberName: 'Raunheim',
};
const kept = (answers: ReadonlyMap<string, Answer>, version: number) =>
  new Map([...answers].map(([key, answer]) => [key, { answer, version }]));
const withAnswers = (questionnaire: Questionnaire) =>
  fc.tuple(fc.constant(questionnaire), anyAnswers(questionnaire), anyAnswers(questionnaire));
const sample = anyQuestionnaire.chain(withAnswers);
/** A form takes no files. */
const withoutFiles = anyQuestionnaire
  .map(({ questions, checks }) => ({ questions: questions.filter(({ kind }) => kind !== 'datei'), checks }))
  .filter(({ questions }) => questions.length > 0)
  .chain(withAnswers);
const written = async (sheets: Parameters<typeof writeSheet>[0]['sheets']) => {
  const read = await readWorkbook({
    bytes: await writeSheet({ sheets }),
    limits: { ...SHEET_LIMITS, ...FORM_LIMITS },
    decimal: ',',
  });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

it('reads back nothing new from a form as it was written, whatever was answered', async () => {
  await fc.assert(
    fc.asyncProperty(sample, async ([questionnaire, answers]) => {
      const sheets = await written(buildForm(owner, questionnaire, kept(answers, 3)));
      expect(readForm(sheets, owner, questionnaire)).toEqual({ ok: true, value: [] });
    }),
    { numRuns: 40 },
  );
});

it('reads the same answers back that were typed into an empty form', async () => {
  await fc.assert(
    fc.asyncProperty(withoutFiles, async ([questionnaire, before, after]) => {
      const filled = buildForm(owner, questionnaire, kept(after, 1));
      const blank = buildForm(owner, questionnaire, kept(before, 4));
      const visible = filled.map((sheet) =>
        'hidden' in sheet ? (blank.find(({ name }) => name === sheet.name) ?? sheet) : sheet,
      );
      const read = readForm(await written(visible), owner, questionnaire);
      expect(read.ok).toBe(true);
      const merged = new Map<string, Answer>(before);
      for (const { questionKey: key, answer, version } of read.ok ? read.value : []) {
        expect(version).toBe(before.has(key) ? 4 : 0);
        if (answer) merged.set(key, answer);
        else merged.delete(key);
      }
      expect(merged).toEqual(after);
    }),
    { numRuns: 40 },
  );
});

it.each([
  ['choices', (key: string) => choiceQuestion(key, ['eigen', 'fremd'])],
  ['tables', (key: string, block: Block) => tableQuestion(key, { block })],
] as const)('reads back the largest form of %s', async (_, questionOf) => {
  const blocks = Object.keys(BLOCKS) as Block[];
  const questions = Array.from({ length: QUESTIONS_MAX }, (_, index) =>
    questionOf(`frage-${index}`, blocks[index % blocks.length] ?? 'ressourcen'),
  );
  const largest = { questions, checks: [] };
  const sheets = await written(buildForm(owner, largest, new Map()));
  expect(readForm(sheets, owner, largest)).toEqual({ ok: true, value: [] });
});

it('has room for the longest table, whatever is typed in it', () => {
  const row = Array.from({ length: COLUMNS_MAX }, () => '\u0001'.repeat(TYPED_LIMITS.cell));
  const rows = Array.from({ length: TYPED_LIMITS.rows }, () => row);
  const cells = answerCells({ value: { kind: 'tabelle', rows }, note: '"'.repeat(TYPED_LIMITS.note) });
  expect(BASELINE_HEADS.length - 1 + cells.length).toBeLessThanOrEqual(FORM_LIMITS.columns);
});

it('gives every table and every staff question a sheet, and names no sheet twice', () => {
  fc.assert(
    fc.property(sample, ([questionnaire, answers]) => {
      const names = buildForm(owner, questionnaire, kept(answers, 1)).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { number, question } of numberQuestions(questionnaire))
        expect(names.includes(rowSheetName(number))).toBe(['tabelle', 'personal'].includes(question.kind));
      expect(names.every((name) => name.length <= 31)).toBe(true);
    }),
  );
});
