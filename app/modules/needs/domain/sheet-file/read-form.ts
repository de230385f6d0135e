import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { AnswerChange } from '../answers/plan-answer.ts';
import type { FormOwner, FormTask } from './build-form.ts';
import type { CellFault, FilledSheet } from './filled-sheet.ts';
import { findColumns } from './find-columns.ts';
import { FORM_COLUMNS, FORM_FORMAT, FORM_SHEETS, type IDENTITY } from './form-layout.ts';
import { readBaseline } from './read-baseline.ts';
import { readRows } from './read-rows.ts';

/** `form`: not this form at all. `cells`: every faulty cell. */
export type FormFailure =
  | { readonly kind: 'form'; readonly message: string }
  | { readonly kind: 'cells'; readonly faults: readonly CellFault[] };

/**
 * Reads a filled form, all or nothing: whose it is, its columns, and per task what differs from what stood there when
 * the form was written. A task whose row was deleted is not touched.
 */
export function readForm(
  sheets: readonly FilledSheet[],
  owner: FormOwner,
  tasks: readonly FormTask[],
): Result<readonly AnswerChange[], FormFailure> {
  const stranger = refuseStranger(sheets, owner);
  if (stranger !== undefined) return fail({ kind: 'form', message: stranger });
  const sheet = find(sheets, FORM_SHEETS.sheet);
  const baseline = readBaseline(find(sheets, FORM_SHEETS.baseline)?.rows ?? [], tasks);
  if (!sheet || !baseline) return fail({ kind: 'form', message: DAMAGED });
  const columns = findColumns(sheet, FORM_COLUMNS);
  if (!columns.ok) return fail({ kind: 'cells', faults: columns.error });
  const read = readRows(sheet, columns.value, tasks, baseline);
  return read.ok ? ok(read.value) : fail({ kind: 'cells', faults: read.error });
}

const find = (sheets: readonly FilledSheet[], name: string): FilledSheet | undefined =>
  sheets.find((sheet) => sheet.name === name);

/** Why a workbook is not the form of this round and member; undefined where it is. */
function refuseStranger(sheets: readonly FilledSheet[], owner: FormOwner): string | undefined {
  const identity = find(sheets, FORM_SHEETS.identity);
  if (!identity || !find(sheets, FORM_SHEETS.sheet)) return NOT_A_FORM;
  const values = new Map(identity.rows.map(([field = '', value = '']) => [field, value]));
  const of = (field: (typeof IDENTITY)[number]): string => values.get(field) ?? '';
  if (of('format') !== FORM_FORMAT) return OLD_FORM;
  if (of('runde') !== owner.roundId)
    return `Dieses Formular gehört zu einer anderen Abfrage („${short(of('abfrage'))}“). ${FETCH}`;
  if (of('kommune') !== owner.memberKey)
    return `Dieses Formular gehört zu einer anderen Kommune („${short(of('name'))}“). Laden Sie auf dieser Seite das Formular für ${owner.memberName} herunter.`;
  return undefined;
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const FETCH = 'Laden Sie auf dieser Seite das Formular herunter, und übertragen Sie Ihre Angaben.';
const NOT_A_FORM = `Diese Arbeitsmappe ist nicht das Formular dieser Abfrage. ${FETCH}`;
const OLD_FORM = `Dieses Formular stammt aus einer anderen Programmfassung. ${FETCH}`;
const DAMAGED = `Dem Formular fehlen die verborgenen Blätter, an denen sich Änderungen erkennen lassen. ${FETCH}`;
