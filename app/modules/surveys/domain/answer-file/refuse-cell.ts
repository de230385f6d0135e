import type { CellFault } from '../../../needs/domain/index.ts';
import type { Question } from '../questionnaire/question.ts';
import type { CurrentAnswer } from '../sheet/plan-save.ts';
import { pointer } from './build-form.ts';
import { rowHeads, rowSheetName } from './form-layout.ts';
import type { PlacedRow } from './read-blocks.ts';

const DAY = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/;

/** Why the answer cell of a question cannot be taken whatever it says; undefined where it can be read. */
export function refuseCell(
  question: Question,
  number: string,
  { cells, addressOf }: PlacedRow,
  before: CurrentAnswer,
): CellFault | undefined {
  const typed = cells.answer.trim();
  const refused = (message: string) => ({ address: addressOf.answer, message });
  if (typed === '') return undefined;
  if (rowHeads(question)) return typed === pointer(number) ? undefined : refused(elsewhere(number));
  if (question.kind === 'datei') return typed === fileName(before) ? undefined : refused(NO_FILE);
  const isFigure = question.kind === 'zahl' || question.kind === 'betrag';
  return isFigure && DAY.test(typed) ? refused(dayFor(typed)) : undefined;
}

const fileName = ({ answer }: CurrentAnswer): string =>
  answer?.value?.kind === 'datei' ? answer.value.name.trim() : '';

const elsewhere = (number: string): string =>
  `Tragen Sie die Antwort auf dem Blatt „${rowSheetName(number)}“ ein, und leeren Sie diese Zelle.`;
const NO_FILE =
  'Dateien lassen sich nicht in der Tabelle anhängen. Leeren Sie die Zelle, und laden Sie die Datei auf der Seite des Bogens hoch.';
const dayFor = (day: string): string =>
  `Hier steht ein Datum (${day}), gefragt ist eine Zahl. Tabellenprogramme machen aus „1.5“ den 1. Mai: Formatieren Sie die Zelle als Text, und schreiben Sie die Zahl mit Komma.`;
