import { choiceLabel } from '../answers/answer-text.ts';
import { typedOf } from '../answers/typed.ts';
import { BLOCKS, type Block, type Question, type Questionnaire } from '../questionnaire/question.ts';
import type { CurrentAnswer } from '../sheet/plan-save.ts';
import { answerCells } from './answer-cells.ts';
import { checksum } from './checksum.ts';
import { describeQuestion, unitOf } from './describe-question.ts';
import {
  BASELINE_HEADS,
  BLOCK_SHEETS,
  columnOf,
  FORM_COLUMNS,
  FORM_FORMAT,
  FORM_SHEETS,
  HELP_LINES,
  IDENTITY,
  type IdentityField,
  type NumberedQuestion,
  numberQuestions,
  rowHeads,
  rowSheetName,
  SEVERAL,
} from './form-layout.ts';

/** Whose form of which survey. */
export interface FormOwner {
  readonly surveyId: string;
  readonly surveyTitle: string;
  readonly isSample: boolean;
  /** Id of the questionnaire and number of its version: "0199…/2". */
  readonly questionnaire: string;
  readonly memberKey: string;
  readonly memberName: string;
}

/** Answers as they stand, by question. */
export type KeptAnswers = ReadonlyMap<string, CurrentAnswer>;

export const NOTHING_KEPT: CurrentAnswer = { answer: undefined, version: 0 };

/**
 * The sheets of a form: the blocks with what stands in the sheet now, tables and staff on sheets of their own, a help and
 * the lists of choices; hidden what tells the upload whose form it is and what stood there when it was written.
 */
export function buildForm(owner: FormOwner, questionnaire: Questionnaire, answers: KeptAnswers) {
  const numbered = numberQuestions(questionnaire);
  const keptOf = ({ key }: Question): CurrentAnswer => answers.get(key) ?? NOTHING_KEPT;
  const baseline = numbered.map(({ number, question }) => {
    const { answer, version } = keptOf(question);
    return [number, question.key, String(version), ...answerCells(answer)];
  });
  const choices = numbered.flatMap(({ number, question }) =>
    question.kind === 'auswahl' ? [{ number, labels: question.choices.map(({ label }) => label) }] : [],
  );
  return [
    sheetOf(FORM_SHEETS.help, [[titleOf(owner), 110]], helpRows(owner)),
    ...blockSheets(
      numbered,
      keptOf,
      choices.map(({ number }) => number),
    ),
    ...rowSheets(numbered, keptOf),
    ...(choices.length > 0 ? [listSheet(choices)] : []),
    hidden(FORM_SHEETS.identity, ['Feld', 'Wert'], identityRows(owner, checksum(baseline))),
    hidden(FORM_SHEETS.baseline, BASELINE_HEADS, baseline),
  ];
}

type KeptOf = (question: Question) => CurrentAnswer;

const titleOf = ({ surveyTitle, memberName }: FormOwner): string => `${surveyTitle}: ${memberName}`;

const helpRows = ({ isSample }: FormOwner): string[][] =>
  [...(isSample ? ['BEISPIELDATEN: Diese Erhebung ist erfunden.'] : []), ...HELP_LINES].map((line) => [line]);

function sheetOf(
  name: string,
  heads: readonly (readonly [string, number])[],
  rows: readonly (readonly (string | null)[])[],
) {
  const columns = heads.map(([header, width]) => ({ header, width, kind: 'text' as const }));
  return { name, columns, rows, frozenHeader: true };
}

const hidden = (name: string, heads: readonly string[], rows: readonly (readonly string[])[]) => ({
  ...sheetOf(
    name,
    heads.map((head) => [head, 20]),
    rows,
  ),
  hidden: true,
});

const blockSheets = (
  numbered: readonly NumberedQuestion[],
  keptOf: KeptOf,
  choiceNumbers: readonly string[],
) =>
  (Object.keys(BLOCKS) as Block[]).flatMap((block) => {
    const own = numbered.filter(({ question }) => question.block === block);
    if (own.length === 0) return [];
    const heads = FORM_COLUMNS.map(({ header, width }) => [header, width] as const);
    const rows = own.map((one) => blockRow(one, keptOf(one.question), numbered));
    const checks = own.flatMap(({ number, question }, row) =>
      question.kind === 'auswahl' && !question.several
        ? [listCheck(question.choices.length, row, choiceNumbers.indexOf(number))]
        : [],
    );
    return [{ ...sheetOf(BLOCK_SHEETS[block], heads, rows), validations: checks }];
  });

const listCheck = (count: number, row: number, column: number) => ({
  ...{ kind: 'list-of-sheet' as const, column: columnOf('answer'), row },
  source: { sheet: FORM_SHEETS.lists, column, count },
  message: 'Wählen Sie einen Eintrag der Liste, oder lassen Sie die Zelle leer.',
});

function blockRow(
  { number, question }: NumberedQuestion,
  kept: CurrentAnswer,
  numbered: readonly NumberedQuestion[],
): string[] {
  const { text, chosen, file, note } = typedOf(question, kept.answer);
  const labels = question.kind === 'auswahl' ? chosen.map((value) => choiceLabel(question, value)) : [];
  const shown = rowHeads(question) ? pointer(number) : (file?.name ?? (text || labels.join(SEVERAL)));
  return [number, question.label, describeQuestion(question, numbered), unitOf(question), shown, note];
}

/** Stands as the answer of a question whose rows have a sheet of their own. */
export const pointer = (number: string): string => `siehe Blatt „${rowSheetName(number)}“`;

const rowSheets = (numbered: readonly NumberedQuestion[], keptOf: KeptOf) =>
  numbered.flatMap(({ number, question }) => {
    const heads = rowHeads(question);
    if (!heads) return [];
    const { rows } = typedOf(question, keptOf(question).answer);
    const columns = heads.map((head) => [head, 26] as const);
    return [sheetOf(rowSheetName(number), columns, rows)];
  });

/** A column for each question with a choice; what is listed there, the cells of the blocks offer. */
function listSheet(choices: readonly { readonly number: string; readonly labels: readonly string[] }[]) {
  const longest = Math.max(...choices.map(({ labels }) => labels.length));
  const rows = Array.from({ length: longest }, (_, row) => choices.map(({ labels }) => labels[row] ?? null));
  const heads = choices.map(({ number }) => [rowSheetName(number), 30] as const);
  return sheetOf(FORM_SHEETS.lists, heads, rows);
}

function identityRows(owner: FormOwner, pruefzahl: string): string[][] {
  const values: Readonly<Record<IdentityField, string>> = {
    format: FORM_FORMAT,
    erhebung: owner.surveyId,
    fragebogen: owner.questionnaire,
    kommune: owner.memberKey,
    titel: owner.surveyTitle,
    name: owner.memberName,
    pruefzahl,
  };
  return IDENTITY.map((field) => [field, values[field]]);
}
