import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { FilledSheet } from '../../../needs/domain/index.ts';
import type { CurrentAnswer } from '../sheet/plan-save.ts';
import { readAnswerCells } from './answer-cells.ts';
import type { FormOwner, KeptAnswers } from './build-form.ts';
import { checksum } from './checksum.ts';
import { BLOCK_SHEETS, FORM_FORMAT, FORM_SHEETS, type IdentityField } from './form-layout.ts';

/** The sheets of a form that belongs here, and what stood in it when it was written. */
export interface FoundForm {
  readonly blocks: readonly FilledSheet[];
  readonly sheetOf: (name: string) => FilledSheet | undefined;
  readonly baseline: KeptAnswers;
}

/** Recognises a workbook as the form of this survey, questionnaire and member; else a sentence with the remedy. */
export function findForm(sheets: readonly FilledSheet[], owner: FormOwner): Result<FoundForm, string> {
  const sheetOf = (name: string) => sheets.find((sheet) => sheet.name === name);
  const blocks = Object.values(BLOCK_SHEETS).flatMap((name) => sheetOf(name) ?? []);
  const identity = sheetOf(FORM_SHEETS.identity);
  if (!identity) return fail(NOT_A_FORM);
  const values = new Map(identity.rows.map(([field = '', value = '']) => [field, value]));
  const of = (field: IdentityField): string => values.get(field) ?? '';
  const stranger = refuseStranger(of, owner);
  if (stranger !== undefined) return fail(stranger);
  const baseline = readBaseline(sheetOf(FORM_SHEETS.baseline)?.rows ?? [], of('pruefzahl'));
  return baseline && blocks.length > 0 ? ok({ blocks, sheetOf, baseline }) : fail(DAMAGED);
}

function refuseStranger(of: (field: IdentityField) => string, owner: FormOwner): string | undefined {
  if (of('format') !== FORM_FORMAT) return OLD_FORM;
  if (of('erhebung') !== owner.surveyId)
    return `Dieses Formular gehört zu einer anderen Erhebung („${short(of('titel'))}“). ${FETCH}`;
  if (of('kommune') !== owner.memberKey)
    return `Dieses Formular gehört zu einer anderen Kommune („${short(of('name'))}“). Laden Sie auf dieser Seite das Formular für ${owner.memberName} herunter.`;
  if (of('fragebogen') !== owner.questionnaire) return OTHER_VERSION;
  return undefined;
}

/** Undefined where the hidden sheet was damaged. */
function readBaseline(rows: readonly (readonly string[])[], expected: string): KeptAnswers | undefined {
  const body = rows.slice(1).map(withoutEmptyEnd);
  if (checksum(body) !== expected) return undefined;
  const baseline = new Map<string, CurrentAnswer>();
  for (const [, key = '', version = '', ...cells] of body) {
    const answer = readAnswerCells(cells);
    if (answer === null || !/^\d{1,9}$/.test(version)) return undefined;
    baseline.set(key, { answer, version: Number(version) });
  }
  return baseline;
}

/** Rows are read equally long. */
const withoutEmptyEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const FETCH = 'Laden Sie auf dieser Seite das Formular herunter, und übertragen Sie Ihre Angaben.';
const NOT_A_FORM = `Diese Arbeitsmappe ist nicht das Formular dieser Erhebung. ${FETCH}`;
const OLD_FORM = `Dieses Formular stammt aus einer anderen Programmfassung. ${FETCH}`;
const OTHER_VERSION = `Dieses Formular gehört zu einer anderen Fassung des Fragebogens. ${FETCH}`;
const DAMAGED = `Im Formular fehlen Blätter, oder die verborgenen sind verändert; so lässt sich nicht erkennen, was neu ist. ${FETCH}`;
