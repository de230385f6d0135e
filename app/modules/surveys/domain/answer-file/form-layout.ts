import { STAFF_COLUMNS } from '../answers/typed.ts';
import { QUESTIONS_MAX } from '../questionnaire/check-questionnaire.ts';
import { BLOCKS, type Block, type Question, type Questionnaire } from '../questionnaire/question.ts';

/** Changes with every change of the form that an older file would not fit. */
export const FORM_FORMAT = 'gemeinwerk-erhebung-2';

/** Sheets beside those of the blocks; the last two are hidden. */
export const FORM_SHEETS = {
  help: 'Hilfe',
  lists: 'Auswahllisten',
  identity: 'Kennung',
  baseline: 'Stand',
} as const;

/** A sheet for each block: names of sheets have at most 31 characters. */
export const BLOCK_SHEETS: Readonly<Record<Block, string>> = {
  organisation: '1 Organisation',
  leistungen: '2 Leistungen',
  ressourcen: '3 Ressourcen',
  kennzahlen: '4 Kennzahlen',
  bedarfe: '5 Bedarfe',
};

/**
 * What the largest form holds: a sheet for each table or staff, a column for each choice among the lists. The longest
 * table that can be typed takes fewer columns of the baseline, and of rows there is room for those left empty.
 */
export const FORM_LIMITS = {
  sheets: Object.keys(FORM_SHEETS).length + Object.keys(BLOCK_SHEETS).length + QUESTIONS_MAX,
  rows: 2_000,
  columns: QUESTIONS_MAX,
} as const;

/** The columns of a block. */
export const FORM_COLUMNS = [
  { id: 'number', header: 'Nr.', width: 7 },
  { id: 'question', header: 'Frage', width: 46 },
  { id: 'help', header: 'Erläuterung', width: 50 },
  { id: 'unit', header: 'Einheit', width: 22 },
  { id: 'answer', header: 'Antwort', width: 34 },
  { id: 'note', header: 'Bemerkung', width: 40 },
] as const;

export type FormColumnId = (typeof FORM_COLUMNS)[number]['id'];
export const columnOf = (id: FormColumnId): number =>
  FORM_COLUMNS.findIndex((candidate) => candidate.id === id);

/** Where the rows of the identity sheet stand: "Feld" and "Wert". */
export const IDENTITY = [
  'format',
  'erhebung',
  'fragebogen',
  'kommune',
  'titel',
  'name',
  'pruefzahl',
] as const;
export type IdentityField = (typeof IDENTITY)[number];

/** Columns of the hidden sheet that says what stood there; the answer as JSON fills as many cells as it needs. */
export const BASELINE_HEADS = ['Nr.', 'Schlüssel', 'Stand', 'Antwort'] as const;

/** A question with its number in the form. */
export interface NumberedQuestion {
  readonly number: string;
  readonly question: Question;
}

/** The questions block by block, numbered through. */
export const numberQuestions = ({ questions }: Questionnaire): NumberedQuestion[] =>
  Object.keys(BLOCKS)
    .flatMap((block) => questions.filter((question) => question.block === block))
    .map((question, index) => ({ number: String(index + 1), question }));

/** The sheet of a table or of staff: its rows need one of their own. */
export const rowSheetName = (number: string): string => `Frage ${number}`;

/** Heads of that sheet; undefined for a question that needs none. */
export function rowHeads(question: Question): readonly string[] | undefined {
  if (question.kind === 'personal') return STAFF_COLUMNS;
  return question.kind === 'tabelle' ? question.columns.map(({ label }) => label) : undefined;
}

/** Between the answers of a question that takes several. */
export const SEVERAL = '; ';

/** What the help sheet says, one line a row. */
export const HELP_LINES: readonly string[] = [
  'So füllen Sie den Bogen aus',
  'Jeder Block hat ein eigenes Blatt. Schreiben Sie in die Spalten „Antwort“ und „Bemerkung“; eine leere Antwort heißt „nicht beantwortet“, nie null.',
  'Gibt es keine Angabe, lassen Sie die Antwort leer, und schreiben Sie den Grund in die Bemerkung. Eine Pflichtangabe braucht eins von beidem.',
  'Zahlen und Beträge: in der Einheit, die davor steht, mit Komma (1.140,50). Rechnen Sie Stunden und Minuten um, bevor Sie sie eintragen.',
  'Auswahl: ein Eintrag der Liste. Wo mehrere möglich sind, trennen Sie sie mit Semikolon.',
  'Tabellen und Personal stehen auf den Blättern „Frage …“, eine Zeile je Eintrag. Eine Zeile ist ganz ausgefüllt oder ganz leer.',
  'Dateien lassen sich hier nicht anhängen: Laden Sie sie auf der Seite des Bogens hoch.',
  'Ändern Sie Spaltenköpfe, Nummern und Blattnamen nicht. Sortieren und Filtern ist erlaubt.',
  'Formeln nimmt das Formular nicht an: Tragen Sie Werte ein.',
  'Danach laden Sie die Datei auf der Seite hoch, von der sie stammt. Vor dem Übernehmen sehen Sie, was sich ändert.',
];
