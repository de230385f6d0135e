import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { applyForm } from '../../use-cases/sheet-file/apply-form.ts';
import { type CheckFailure, checkForm } from '../../use-cases/sheet-file/check-form.ts';
import type { FormEditor } from '../../use-cases/sheet-file/find-form-editor.ts';
import { openForm } from '../../use-cases/sheet-file/open-form.ts';
import { writeForm } from '../../use-cases/sheet-file/write-form.ts';
import { sheetErrors } from '../answers/save-page.ts';
import { officeCrumbs, placeOf, sheetCrumbs, sheetPath } from '../answers/sheet-places.tsx';
import { FormView, type FormViewProps } from './form-view.tsx';
import { chosenChanges, readPosted } from './posted-changes.ts';
import { PreviewView } from './preview-view.tsx';
import { refusedForm } from './refused-form.tsx';

/** GET /v/:alliance/runden/:round/antwort/:member/datei */
export const showForm = (call: AllianceCall): Promise<PageAnswer> => formPage(call, {});

/** GET …/datei/bogen.xlsx */
export async function downloadForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const file = await writeForm(services, alliance, principal, placeOf(call));
  return file.ok
    ? { kind: 'file', ...file.value, body: file.value.bytes }
    : refusedForm(alliance, file.error);
}

/** POST …/datei: a file to look through, or what the preview of one showed, to take over. */
export async function submitForm(call: AllianceCall): Promise<PageAnswer> {
  const { fields, files } = await call.upload();
  return fields.has('aenderungen') ? confirm(call, fields) : preview(call, files.get('datei')?.bytes);
}

async function preview(call: AllianceCall, bytes: Uint8Array | undefined): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  if (!bytes) return formPage(call, { errors: [fileError(NO_FILE)] }, 422);
  const checked = await checkForm(services, alliance, principal, placeOf(call), bytes);
  if (!checked.ok) return failedPage(call, checked.error);
  const { editor, changes } = checked.value;
  const path = sheetPath(alliance, placeOf(call));
  return page(call, editor, 'Formular prüfen', <PreviewView path={path} editor={editor} changes={changes} />);
}

async function confirm(call: AllianceCall, fields: URLSearchParams): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = readPosted(fields.get('aenderungen') ?? '');
  const changes = posted && chosenChanges(posted, fields);
  if (!changes) return formPage(call, { errors: [fileError(posted ? OPEN_CHOICE : UNREADABLE)] }, 422);
  const place = placeOf(call);
  const applied = await applyForm(services, alliance, principal, place, changes);
  if (applied.ok) {
    const isOffice = applied.value.answers.some(({ source }) => source === 'im-auftrag');
    return {
      kind: 'redirect',
      to: `${sheetPath(alliance, place)}${isOffice ? '/im-auftrag' : ''}?meldung=gespeichert`,
    };
  }
  const { error } = applied;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedForm(alliance, error);
  if (error.kind === 'conflict') return formPage(call, { errors: [fileError(CROSSED)] }, 409);
  const opened = await openForm(services, alliance, principal, place);
  if (!opened.ok) return refusedForm(alliance, opened.error);
  const errors = sheetErrors(opened.value, error).map((one) => ({ ...one, field: 'datei' }));
  return formPage(call, { errors }, 422);
}

const NO_FILE = 'Wählen Sie das ausgefüllte Formular.';
const UNREADABLE = 'Die Vorschau ist nicht mehr vollständig. Laden Sie das Formular noch einmal hoch.';
const OPEN_CHOICE =
  'Zu einer Aufgabe fehlt die Wahl, welcher Wert gelten soll. Nichts wurde übernommen; laden Sie das Formular noch einmal hoch, und wählen Sie.';
const CROSSED =
  'Während Sie die Vorschau lasen, hat jemand eine der Antworten geändert. Nichts wurde übernommen; laden Sie das Formular noch einmal hoch, die Vorschau zeigt beide Werte.';

const fileError = (message: string): FieldError => ({ field: 'datei', label: 'Formular', message });

function failedPage(call: AllianceCall, failure: CheckFailure): Promise<PageAnswer> | PageAnswer {
  if (failure.kind === 'unknown' || failure.kind === 'forbidden') return refusedForm(call.alliance, failure);
  if (failure.kind === 'cells') return formPage(call, { faults: failure.faults }, 422);
  return formPage(call, { errors: [fileError(failure.message)] }, 422);
}

async function formPage(
  call: AllianceCall,
  more: Pick<FormViewProps, 'errors' | 'faults'>,
  status: 200 | 409 | 422 = 200,
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const opened = await openForm(services, alliance, principal, placeOf(call));
  if (!opened.ok) return refusedForm(alliance, opened.error);
  const path = sheetPath(alliance, placeOf(call));
  const body = <FormView path={path} editor={opened.value} {...more} />;
  return { ...page(call, opened.value, 'Als Excel-Formular ausfüllen', body), status };
}

const page = (
  { alliance }: AllianceCall,
  { round, member, writer }: FormEditor,
  title: string,
  body: PageView['body'],
): PageView => ({
  kind: 'page',
  title: `${title}: ${member.name}`,
  section: 'bedarf',
  tab: 'runden',
  crumbs: (writer.capacity === 'geschaeftsstelle' ? officeCrumbs : sheetCrumbs)(
    alliance,
    { round, member },
    title,
  ),
  body,
});
