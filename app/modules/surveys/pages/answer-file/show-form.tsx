import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { ChangeRefusal } from '../../domain/sheet/plan-save.ts';
import { applyForm } from '../../use-cases/answer-file/apply-form.ts';
import {
  type CheckedForm,
  type CheckFailure,
  checkForm,
  recheckForm,
} from '../../use-cases/answer-file/check-form.ts';
import { writeForm } from '../../use-cases/answer-file/write-form.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from '../answers/sheet-places.tsx';
import { PLACE } from '../life/survey-places.ts';
import { FormView, type FormViewProps } from './form-view.tsx';
import { asChange, choiceField, chosenChanges, type PostedChange, readPosted } from './posted-changes.ts';
import { PreviewView, type PreviewViewProps } from './preview-view.tsx';

/** GET /v/:alliance/erhebungen/:survey/bogen/:member/tabelle */
export const showForm = (call: AllianceCall): Promise<PageAnswer> => formPage(call, {});

/** GET …/bogen.xlsx */
export async function downloadForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const file = await writeForm(services, alliance, principal, placeOf(call));
  if (!file.ok) return refusedSheet(call, file.error);
  return { kind: 'file', ...file.value, body: file.value.bytes };
}

/** POST …/tabelle: a file to look through, or what the preview of one showed, to take over. */
export async function submitForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const { fields, files } = await call.upload();
  if (fields.has('aenderungen')) return confirm(call, fields);
  const bytes = files.get('datei')?.bytes;
  if (!bytes) return formPage(call, { errors: [fileError(NO_FILE)] }, 422);
  const checked = await checkForm(services, alliance, principal, placeOf(call), bytes);
  return checked.ok ? previewPage(call, checked.value, {}) : failedPage(call, checked.error);
}

async function confirm(call: AllianceCall, fields: URLSearchParams): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = readPosted(fields.get('aenderungen') ?? '');
  if (!posted) return formPage(call, { errors: [fileError(UNREADABLE)] }, 422);
  const changes = chosenChanges(posted, fields);
  if (!changes) return again(call, posted, fields, 422);
  const place = placeOf(call);
  const applied = await applyForm(services, alliance, principal, place, changes);
  if (applied.ok) return { kind: 'redirect', to: `${sheetPath(call, place)}?meldung=gespeichert` };
  const { error } = applied;
  switch (error.kind) {
    case 'unknown':
    case 'forbidden':
      return refusedSheet(call, error);
    case 'conflict':
      return again(call, posted, fields, 409);
    case 'closed':
      return formPage(call, { errors: [fileError(error.message)] }, 422);
    case 'refused':
      return formPage(call, { errors: [fileError(refusedText(error.refusals))] }, 422);
  }
}

/** The preview once more against what stands in the sheet now. A choice stays where it was made about what stands there. */
async function again(
  call: AllianceCall,
  posted: readonly PostedChange[],
  fields: URLSearchParams,
  status: 409 | 422,
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const checked = await recheckForm(services, alliance, principal, placeOf(call), posted.map(asChange));
  if (!checked.ok) return failedPage(call, checked.error);
  const crossing = checked.value.preview.changes.filter(({ crossed }) => crossed);
  const chosen = new URLSearchParams();
  for (const { question, crossed } of crossing) {
    const seen = posted.find(({ questionKey }) => questionKey === question.key)?.seen;
    const choice = fields.get(choiceField(question.key));
    if (choice && seen === crossed?.version) chosen.set(choiceField(question.key), choice);
  }
  const errors = crossing
    .filter(({ question }) => !chosen.has(choiceField(question.key)))
    .map(({ number, question }) => ({
      ...{ field: choiceField(question.key), label: `Frage ${number}` },
      message: status === 422 ? OPEN_CHOICE : CROSSED,
    }));
  return { ...previewPage(call, checked.value, { chosen, errors }), status };
}

const refusedText = (refusals: readonly ChangeRefusal[]): string =>
  [...new Set(refusals.map(({ message }) => message))].join(' ');

const NO_FILE = 'Wählen Sie die ausgefüllte Tabelle.';
const UNREADABLE = 'Die Vorschau ist nicht mehr vollständig. Laden Sie die Tabelle noch einmal hoch.';
const OPEN_CHOICE = 'Wählen Sie, welche Antwort gelten soll. Noch ist nichts übernommen.';
const CROSSED =
  'Während Sie die Vorschau lasen, hat jemand anderes geantwortet. Nichts ist übernommen; wählen Sie, welche Antwort gelten soll.';

const fileError = (message: string): FieldError => ({ field: 'datei', label: 'Tabelle', message });

function failedPage(call: AllianceCall, failure: CheckFailure): Promise<PageAnswer> | PageAnswer {
  if (failure.kind === 'unknown' || failure.kind === 'forbidden') return refusedSheet(call, failure);
  if (failure.kind === 'cells') return formPage(call, { faults: failure.faults }, 422);
  return formPage(call, { errors: [fileError(failure.message)] }, 422);
}

async function formPage(
  call: AllianceCall,
  more: Pick<FormViewProps, 'errors' | 'faults'>,
  status: 200 | 422 = 200,
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const opened = await openSheet(services, alliance, principal, placeOf(call));
  if (!opened.ok) return refusedSheet(call, opened.error);
  const path = sheetPath(call, placeOf(call));
  const body = <FormView path={path} sheet={opened.value} {...more} />;
  return { ...page(call, opened.value, 'Als Tabelle ausfüllen', body), status };
}

function previewPage(
  call: AllianceCall,
  { sheet, preview }: CheckedForm,
  { chosen = new URLSearchParams(), errors = [] }: Partial<Pick<PreviewViewProps, 'chosen' | 'errors'>>,
): PageView {
  const path = sheetPath(call, placeOf(call));
  const body = <PreviewView path={path} sheet={sheet} preview={preview} chosen={chosen} errors={errors} />;
  return page(call, sheet, 'Tabelle prüfen', body);
}

const page = (call: AllianceCall, sheet: OpenSheet, title: string, body: PageView['body']): PageView => ({
  kind: 'page',
  title: `${title}: ${sheet.member.member.name}`,
  ...PLACE,
  crumbs: sheetCrumbs(call, sheet, title),
  body,
});
