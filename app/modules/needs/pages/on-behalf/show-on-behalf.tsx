import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { findProved, readProof } from '../../use-cases/on-behalf/read-proof.ts';
import { type ReleaseFailure, releaseOnBehalf } from '../../use-cases/on-behalf/release-on-behalf.ts';
import { reopenOnBehalf } from '../../use-cases/on-behalf/reopen-on-behalf.ts';
import { saveOnBehalf } from '../../use-cases/on-behalf/save-on-behalf.ts';
import type { FormEditor, FormRefusal } from '../../use-cases/sheet-file/find-form-editor.ts';
import { openForm } from '../../use-cases/sheet-file/open-form.ts';
import { readAnswerForm } from '../answers/read-answer-form.ts';
import { crossedOf, sheetErrors } from '../answers/save-page.ts';
import { officeCrumbs, placeOf, refusedSheet, sheetCrumbs, sheetPath } from '../answers/sheet-places.tsx';
import { pageOfSheet, readSheetQuery, sheetQueryText } from '../answers/sheet-query.ts';
import { refusedForm } from '../sheet-file/refused-form.tsx';
import { OfficeView, type OfficeViewProps } from './office-view.tsx';
import { ProofView } from './proof-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Gespeichert. Freigegeben ist damit noch nichts.',
  freigegeben: 'Freigegeben. Die Kommune ist per E-Mail benachrichtigt.',
  geoeffnet: 'Wieder geöffnet. Bis zur neuen Freigabe gilt die bisherige.',
};

type More = Pick<OfficeViewProps, 'errors' | 'refused' | 'message' | 'proofNote'>;
type Status = NonNullable<PageView['status']>;

/** GET …/im-auftrag: the office enters, the municipality reads what was entered for it. */
export async function showOnBehalf(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const proved = await findProved(services, alliance, principal, placeOf(call));
  if (!proved.ok) return refusedSheet(alliance, proved.error);
  const office = await openForm(services, alliance, principal, placeOf(call));
  const isOffice = office.ok && office.value.writer.capacity === 'geschaeftsstelle';
  if (isOffice) return officePage(call, office.value, { message: messageIn(MESSAGES, call.query) });
  if (proved.value.sheet.proofSha256 === null && !proved.value.isOwn && !office.ok)
    return refusedForm(alliance, office.error);
  return page(
    call,
    proved.value,
    <ProofView path={sheetPath(alliance, placeOf(call))} proved={proved.value} />,
  );
}

/** GET …/im-auftrag/nachweis */
export async function downloadProof(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const file = await readProof(services, alliance, principal, placeOf(call));
  return file.ok
    ? { kind: 'file', ...file.value, body: file.value.bytes }
    : refusedSheet(alliance, file.error);
}

/** POST …/im-auftrag: one page of answers. */
export async function saveOfficePage(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const form = await call.form();
  const changes = readAnswerForm(form);
  const saved = await saveOnBehalf(services, alliance, principal, placeOf(call), changes);
  if (saved.ok) {
    const asked = readSheetQuery(query);
    const text = sheetQueryText({ ...asked, page: asked.page + (form.get('weiter') === 'ja' ? 1 : 0) });
    return redirect(call, `${text}${text === '' ? '?' : '&'}meldung=gespeichert`);
  }
  const { error } = saved;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedForm(alliance, error);
  return again(call, error.kind === 'refused' ? 422 : 409, (editor) => ({
    errors: sheetErrors(editor, error),
    refused: { changes, ...crossedOf(error) },
  }));
}

/** POST …/im-auftrag/freigeben */
export async function submitRelease(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const { fields, files } = await call.upload();
  const note = fields.get('herkunft') ?? '';
  const order = { note, file: files.get('nachweis') };
  const released = await releaseOnBehalf(services, alliance, principal, placeOf(call), order);
  if (released.ok) return redirect(call, '?meldung=freigegeben');
  const { error } = released;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedForm(alliance, error);
  return again(call, error.kind === 'proof' ? 422 : 409, () => ({
    errors: releaseErrors(error),
    proofNote: note,
  }));
}

/** POST …/im-auftrag/oeffnen */
export async function submitReopen(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const reopened = await reopenOnBehalf(services, alliance, principal, placeOf(call));
  if (reopened.ok) return redirect(call, '?meldung=geoeffnet');
  const { error } = reopened;
  if (error.kind === 'unknown') return errorPage(404);
  if (error.kind === 'forbidden') return refusedForm(alliance, error);
  return again(call, 409, () => ({ errors: releaseErrors(error) }));
}

function releaseErrors(error: Exclude<ReleaseFailure, FormRefusal>): FieldError[] {
  if (error.kind === 'refused') return [{ field: 'herkunft', label: 'Freigabe', message: error.message }];
  return error.kind === 'proof'
    ? error.refusals.map(({ field, message }) =>
        field === 'note'
          ? { field: 'herkunft', label: 'Woher die Antwort stammt', message }
          : { field: 'nachweis', label: 'Nachweis', message },
      )
    : [];
}

const redirect = (call: AllianceCall, query: string): PageAnswer => ({
  kind: 'redirect',
  to: `${sheetPath(call.alliance, placeOf(call))}/im-auftrag${query}`,
});

/** The page again with what was refused. */
async function again(
  call: AllianceCall,
  status: Status,
  more: (editor: FormEditor) => More,
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const opened = await openForm(services, alliance, principal, placeOf(call));
  return opened.ok
    ? officePage(call, opened.value, more(opened.value), status)
    : refusedForm(alliance, opened.error);
}

function officePage(call: AllianceCall, editor: FormEditor, more: More, status: Status = 200): PageView {
  const query = readSheetQuery(call.query);
  const path = sheetPath(call.alliance, placeOf(call));
  const props = { path, editor, query, page: pageOfSheet(editor, query), ...more };
  return {
    ...page(call, editor, <OfficeView {...props} />, status),
    title: `Im Auftrag eintragen: ${editor.member.name}`,
    crumbs: officeCrumbs(call.alliance, editor, 'Im Auftrag eintragen'),
  };
}

const page = (
  { alliance }: AllianceCall,
  sheet: Parameters<typeof sheetCrumbs>[1],
  body: PageView['body'],
  status: Status = 200,
): PageView => ({
  kind: 'page',
  status,
  title: `Im Auftrag eingetragen: ${sheet.member.name}`,
  section: 'bedarf',
  tab: 'runden',
  crumbs: sheetCrumbs(alliance, sheet, 'Im Auftrag'),
  body,
});
