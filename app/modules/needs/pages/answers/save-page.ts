import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { ANSWER_FIELD_LABELS } from '../../domain/answers/answer-content.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import type { ChangeRefusal } from '../../domain/answers/plan-changes.ts';
import { saveOwnAnswers } from '../../use-cases/answers/change-own-sheet.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import type { SaveFailure } from '../../use-cases/answers/save-answers.ts';
import { fieldNames, readAnswerForm } from './read-answer-form.ts';
import { placeOf, refusedSheet, sheetPath } from './sheet-places.tsx';
import { readSheetQuery, sheetQueryText } from './sheet-query.ts';
import { sheetPage } from './show-sheet.tsx';

/** POST /v/:alliance/runden/:round/antwort/:member — one page of the sheet, saved by its button. */
export async function savePage(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const place = placeOf(call);
  const form = await call.form();
  const changes = readAnswerForm(form);
  const result = await saveOwnAnswers(services, alliance, principal, { ...place, changes });
  if (result.ok) return { kind: 'redirect', to: nextAddress(call, form.get('weiter') === 'ja') };
  const { error } = result;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedSheet(alliance, error);
  const opened = await openSheet(services, alliance, principal, place);
  return opened.ok ? refusedPage(call, opened.value, changes, error) : refusedSheet(alliance, opened.error);
}

function nextAddress({ alliance, params, query }: AllianceCall, further: boolean): string {
  const asked = readSheetQuery(query);
  const text = sheetQueryText({ ...asked, page: asked.page + (further ? 1 : 0) });
  return `${sheetPath(alliance, placeOf({ params }))}${text}${text === '' ? '?' : '&'}meldung=gespeichert`;
}

type Refusal = Exclude<SaveFailure, { kind: 'unknown' }>;

/** The page again with everything that was typed; nothing of it is saved. */
function refusedPage(
  call: AllianceCall,
  sheet: OpenSheet,
  changes: readonly AnswerChange[],
  failure: Refusal,
): PageAnswer {
  const refused = { changes, ...crossedOf(failure) };
  const errors = sheetErrors(sheet, failure);
  return sheetPage(call, sheet, { refused, errors }, failure.kind === 'conflict' ? 409 : 422);
}

/** What was refused and what someone else wrote, for the fields of a page. */
export const crossedOf = (failure: SaveFailure) => ({
  refusals: failure.kind === 'refused' ? failure.refusals : [],
  theirs: failure.kind === 'conflict' ? failure.current : [],
});

/** The error summary of a page of a sheet. */
export function sheetErrors({ areas }: Pick<OpenSheet, 'areas'>, failure: SaveFailure): FieldError[] {
  const titles = new Map(areas.flatMap(({ tasks }) => tasks.map(({ id, number }) => [id, number])));
  const { refusals, theirs } = crossedOf(failure);
  return [
    ...refusals.map((refusal) => toError(refusal, titles)),
    ...theirs.map(({ taskId }) => ({
      field: `aufgabe-${taskId}`,
      label: nameOf(titles, taskId),
      message: CROSSED,
    })),
    ...(failure.kind === 'closed' ? [{ field: 'weiter', label: 'Bogen', message: failure.message }] : []),
  ];
}

const CROSSED = 'Jemand anderes hat hier inzwischen geantwortet. Sehen Sie nach, welche Antwort gelten soll.';

const nameOf = (titles: ReadonlyMap<string, string>, taskId: string): string =>
  `Aufgabe ${titles.get(taskId) ?? ''}`.trim();

const toError = (
  { taskId, field, message }: ChangeRefusal,
  titles: ReadonlyMap<string, string>,
): FieldError =>
  field === 'task'
    ? { field: `aufgabe-${taskId}`, label: nameOf(titles, taskId), message }
    : {
        field: fieldNames(taskId)[field],
        label: `${nameOf(titles, taskId)}, ${ANSWER_FIELD_LABELS[field]}`,
        message,
      };
