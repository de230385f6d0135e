import { ANSWER_LABELS } from '../answers/answer.ts';
import type { AnswerField } from '../answers/answer-content.ts';

/** Changes with every change of the form that an older file would not fit. */
export const FORM_FORMAT = 'gemeinwerk-bogen-1';

/** Names of the sheets of a form; the last two are hidden. */
export const FORM_SHEETS = { sheet: 'Bogen', help: 'Hilfe', identity: 'Kennung', baseline: 'Stand' } as const;

/** Column of the form: what names the task, or a field of the answer. */
export type FormColumnId = 'number' | 'area' | 'title' | AnswerField;

export interface FormColumn {
  readonly id: FormColumnId;
  readonly header: string;
  readonly width: number;
  readonly kind: 'text' | 'number';
}

/** The columns in the order of the grid. */
export const FORM_COLUMNS: readonly FormColumn[] = [
  { id: 'number', header: 'Nr.', width: 10, kind: 'text' },
  { id: 'area', header: 'Aufgabenbereich', width: 28, kind: 'text' },
  { id: 'title', header: 'Aufgabe', width: 50, kind: 'text' },
  { id: 'answer', header: 'Antwort', width: 26, kind: 'text' },
  { id: 'urgency', header: 'Dringlichkeit (1–10)', width: 14, kind: 'number' },
  { id: 'partner', header: 'Partner', width: 28, kind: 'text' },
  { id: 'longVacant', header: 'Seit Jahren unbesetzt', width: 14, kind: 'text' },
  { id: 'ownNumber', header: 'Eigene Produktnummer', width: 18, kind: 'text' },
  { id: 'remark', header: 'Bemerkung', width: 50, kind: 'text' },
];

/** The fields of an answer in the order of the form. */
export const FORM_FIELDS: readonly AnswerField[] = [
  'answer',
  'urgency',
  'partner',
  'longVacant',
  'ownNumber',
  'remark',
];

export const YES = 'ja';
export const NO = 'nein';

/** Where the rows of the identity sheet stand, from 0: "Feld" and "Wert". */
export const IDENTITY = ['format', 'runde', 'kommune', 'abfrage', 'name'] as const;

/** What the help sheet says, one line a row. */
export const HELP_LINES: readonly string[] = [
  'So füllen Sie den Bogen aus',
  `Antwort: ${Object.values(ANSWER_LABELS).join(' · ')}. Eine leere Zelle heißt „nicht beantwortet“, nicht „nein“.`,
  `Dringlichkeit: ganze Zahl von 1 (gering) bis 10 (hoch), nur bei „${ANSWER_LABELS.interesse}“. Leer heißt „keine Angabe“, nicht null.`,
  `Partner: mit wem Sie die Aufgabe schon erledigen, nur bei „${ANSWER_LABELS.erledigt}“.`,
  `Seit Jahren unbesetzt: „${YES}“, wenn die Aufgabe bei Ihnen seit Jahren niemand wahrnimmt.`,
  'Eigene Produktnummer und Bemerkung sind freiwillig.',
  'Ändern Sie die Spaltenköpfe und die Nummern der Aufgaben nicht. Sortieren und Filtern ist erlaubt.',
  'Formeln nimmt das Formular nicht an: Tragen Sie Werte ein.',
  'Danach laden Sie die Datei auf der Seite hoch, von der sie stammt. Vor dem Übernehmen sehen Sie, was sich ändert.',
];
