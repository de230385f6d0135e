import type { Millionths } from '../../../../foundation/decimal.ts';
import { readGermanDecimal } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { freeSlug } from '../../../../foundation/slug.ts';
import {
  type Choice,
  isBlock,
  isMeasure,
  isQuestionKind,
  type Measure,
  type PlausibleRange,
  type Question,
  type TableColumn,
} from './question.ts';
import { type QuestionField, type QuestionRefusal, questionRefusal } from './question-refusal.ts';

export const LABEL_MAX = 240;
export const HELP_MAX = 1_000;
export const UNIT_MAX = 40;
const CHOICES_MAX = 30;
export const COLUMNS_MAX = 8;

/** What was typed into the form of a question. */
export interface QuestionDraft {
  readonly kind: string;
  readonly block: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly unit: string;
  readonly places: string;
  readonly measure: string;
  readonly countsCases: boolean;
  readonly rangePer: string;
  readonly rangeMin: string;
  readonly rangeMax: string;
  /** One a line. */
  readonly choices: string;
  readonly several: boolean;
  /** One a line: "Bezeichnung", "Bezeichnung | Zahl", "Bezeichnung | Euro". */
  readonly columns: string;
  /** Key of the question it depends on; '' for none. */
  readonly conditionQuestion: string;
  readonly conditionAnswers: readonly string[];
}

/**
 * Reads one question as it was typed; every reason at once. `before` is what it replaces: key and the values of choices
 * that kept their wording stay, so that answers can be compared over versions.
 */
export function readQuestion(
  draft: QuestionDraft,
  takenKeys: ReadonlySet<string>,
  before: Question | null,
): Result<Question, readonly QuestionRefusal[]> {
  const kind = before?.kind ?? draft.kind;
  const refusals: QuestionRefusal[] = [];
  const refuse = (field: QuestionField, message: string): void => {
    refusals.push(questionRefusal(field, message));
  };
  const label = oneLine(draft.label);
  if (label === '') refuse('label', 'Schreiben Sie die Frage auf.');
  if (label.length > LABEL_MAX) refuse('label', `Kürzen Sie die Frage auf höchstens ${LABEL_MAX} Zeichen.`);
  const help = draft.help.trim();
  if (help.length > HELP_MAX) refuse('help', `Kürzen Sie die Hilfe auf höchstens ${HELP_MAX} Zeichen.`);
  if (!isBlock(draft.block)) refuse('block', 'Wählen Sie, in welchen Block die Frage gehört.');
  if (!isQuestionKind(kind)) refuse('kind', 'Wählen Sie, wie geantwortet wird.');
  const content = isQuestionKind(kind) ? CONTENT[kind](draft, refuse, before) : {};
  if (refusals.length > 0 || !isBlock(draft.block)) return fail(refusals);
  const condition =
    draft.conditionQuestion === ''
      ? null
      : { question: draft.conditionQuestion, answers: [...new Set(draft.conditionAnswers)] };
  const key = before?.key ?? freeKey(label, takenKeys);
  const asked = { key, block: draft.block, label, help, required: draft.required, condition };
  return ok({ ...asked, kind, ...content } as Question);
}

type Refuse = (field: QuestionField, message: string) => void;
type Read = (draft: QuestionDraft, refuse: Refuse, before: Question | null) => object;

const CONTENT: Readonly<Record<Question['kind'], Read>> = {
  zahl: (draft, refuse) => ({
    unit: readUnit(draft, refuse),
    places: readPlaces(draft, refuse),
    range: readRange(draft, refuse),
    measure: readMeasure(draft, refuse),
    countsCases: draft.countsCases,
  }),
  betrag: (draft, refuse) => ({ range: readRange(draft, refuse), measure: readMeasure(draft, refuse) }),
  auswahl: (draft, refuse, before) => ({
    choices: readChoices(draft, refuse, before),
    several: draft.several,
  }),
  text: () => ({}),
  tabelle: (draft, refuse) => ({ columns: readColumns(draft, refuse) }),
  personal: (draft, refuse) => ({ measure: readMeasure(draft, refuse) }),
  datei: () => ({}),
};

function readUnit({ unit }: QuestionDraft, refuse: Refuse): string {
  const text = oneLine(unit);
  if (text === '') refuse('unit', 'Nennen Sie die Einheit mit dem Zeitraum, etwa „Stunden im Jahr“.');
  if (text.length > UNIT_MAX) refuse('unit', `Kürzen Sie die Einheit auf höchstens ${UNIT_MAX} Zeichen.`);
  return text;
}

function readPlaces({ places }: QuestionDraft, refuse: Refuse): number {
  if (/^[0-3]$/.test(places)) return Number(places);
  refuse('places', 'Wählen Sie keine bis drei Nachkommastellen.');
  return 0;
}

function readMeasure({ measure }: QuestionDraft, refuse: Refuse): Measure {
  if (isMeasure(measure)) return measure;
  refuse('measure', 'Wählen Sie, woran die Angaben beim Vergleich gemessen werden.');
  return 'absolut';
}

function readRange({ rangePer, rangeMin, rangeMax }: QuestionDraft, refuse: Refuse): PlausibleRange | null {
  const bound = (text: string, field: QuestionField): Millionths | null => {
    if (text.trim() === '') return null;
    const number = readGermanDecimal(text);
    if (number.ok) return number.value;
    refuse(field, number.error);
    return null;
  };
  const [min, max] = [bound(rangeMin, 'rangeMin'), bound(rangeMax, 'rangeMax')];
  if (min === null && max === null) return null;
  if (!isMeasure(rangePer)) refuse('rangePer', 'Wählen Sie, worauf sich die Grenzen beziehen.');
  if (min !== null && max !== null && min > max)
    refuse('rangeMax', 'Die obere Grenze liegt unter der unteren. Vertauschen Sie beide.');
  return { per: isMeasure(rangePer) ? rangePer : 'absolut', min, max };
}

function readChoices({ choices }: QuestionDraft, refuse: Refuse, before: Question | null): Choice[] {
  const lines = linesOf(choices);
  if (lines.length < 2) refuse('choices', 'Geben Sie mindestens zwei Antworten an, jede in einer Zeile.');
  if (lines.length > CHOICES_MAX) refuse('choices', `Höchstens ${CHOICES_MAX} Antworten sind möglich.`);
  // An answer is recognised by its value, and by its wording whatever the case.
  const wordings = lines.map((line) => line.toLowerCase());
  const double = lines.find((line, index) => wordings.indexOf(line.toLowerCase()) !== index);
  if (double !== undefined) refuse('choices', `„${double}“ steht zweimal da. Nehmen Sie eine Zeile heraus.`);
  const kept = new Map(
    before?.kind === 'auswahl' ? before.choices.map(({ label, value }) => [label, value]) : [],
  );
  const taken = new Set(lines.flatMap((line) => kept.get(line) ?? []));
  return lines.map((label) => {
    const others = wordings.filter((wording) => wording !== label.toLowerCase());
    const value = kept.get(label) ?? freeKey(label, new Set([...taken, ...others]));
    taken.add(value);
    return { value, label };
  });
}

const COLUMN_KINDS: Readonly<Record<string, TableColumn['kind']>> = {
  '': 'text',
  text: 'text',
  zahl: 'zahl',
  euro: 'betrag',
};

function readColumns({ columns }: QuestionDraft, refuse: Refuse): TableColumn[] {
  const lines = linesOf(columns);
  if (lines.length === 0) refuse('columns', 'Nennen Sie mindestens eine Spalte, jede in einer Zeile.');
  if (lines.length > COLUMNS_MAX) refuse('columns', `Höchstens ${COLUMNS_MAX} Spalten sind möglich.`);
  const taken = new Set<string>();
  return lines.map((line) => {
    const [label = '', word = ''] = line.split('|').map((part) => part.trim());
    const kind = COLUMN_KINDS[word.toLowerCase()];
    if (kind === undefined)
      refuse(
        'columns',
        `„${word}“ ist keine Art. Schreiben Sie hinter den Strich „Text“, „Zahl“ oder „Euro“.`,
      );
    if (label === '') refuse('columns', 'Vor dem Strich fehlt die Bezeichnung einer Spalte.');
    const key = freeKey(label, taken);
    taken.add(key);
    return { key, label, kind: kind ?? 'text' };
  });
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== '');

const KEY_MAX = 48;

/** A key for ever: from the wording, unlike all that are taken. */
const freeKey = (label: string, taken: ReadonlySet<string>): string =>
  freeSlug(label, taken, { fallback: 'frage', longest: KEY_MAX });
