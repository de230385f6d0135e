import type { FieldError } from '../../../../ui/notice.tsx';
import type { QuestionField, QuestionRefusal } from '../../domain/questionnaire/question-refusal.ts';

/** Field of the page for each field of the rules. */
const FIELDS: Readonly<Record<QuestionField, Pick<FieldError, 'field' | 'label'>>> = {
  kind: { field: 'art', label: 'Art der Antwort' },
  block: { field: 'block', label: 'Block' },
  label: { field: 'frage', label: 'Frage' },
  help: { field: 'hilfe', label: 'Hilfe' },
  unit: { field: 'einheit', label: 'Einheit' },
  places: { field: 'stellen', label: 'Nachkommastellen' },
  measure: { field: 'mass', label: 'Vergleich' },
  rangePer: { field: 'grenze-je', label: 'Üblicher Bereich' },
  rangeMin: { field: 'grenze-von', label: 'Untere Grenze' },
  rangeMax: { field: 'grenze-bis', label: 'Obere Grenze' },
  countsCases: { field: 'faelle', label: 'Fälle' },
  choices: { field: 'antworten', label: 'Antworten' },
  columns: { field: 'spalten', label: 'Spalten' },
  condition: { field: 'bedingung', label: 'Bedingung' },
  checks: { field: 'teil', label: 'Prüfung' },
  changeNote: { field: 'anlass', label: 'Anlass' },
  questions: { field: 'fragen', label: 'Fragen' },
  conflict: { field: 'frage', label: 'Zwischenzeitlich geändert' },
};

export const questionErrors = (refusals: readonly QuestionRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));

/** Somebody was faster: 409; anything else that was refused: 422. */
export const statusOf = (refusals: readonly { readonly field: string }[]): 409 | 422 =>
  refusals.some(({ field }) => field === 'conflict') ? 409 : 422;

/** Id, name and sentence of a field. */
export function fieldAt(errors: readonly FieldError[], field: string) {
  const found = errors.find((error) => error.field === field);
  return { id: field, name: field, ...(found ? { error: found.message } : {}) };
}
