import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { UploadedFile } from '../../../../platform/http/read-form.ts';
import {
  addNoticePapers,
  type PaperRefusal,
  removeNoticePaper,
} from '../../use-cases/notices/record-papers.ts';
import { CROSSED, PAPER_PREFIX, paperFieldId } from './notice-answer.ts';
import { noticePage } from './show-notice.tsx';

/** POST /v/:alliance/anzeigen/:id/unterlagen: takes the files that were chosen, or takes out one that is there. */
export async function submitPapers(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const { fields, files } = await call.upload();
  const id = params['id'] ?? '';
  const actor = principal.accountId;
  const own = `/v/${alliance.slug}/anzeigen/${id}`;
  const removed = fields.get('entfernen');
  const done =
    removed === null
      ? await addNoticePapers(services, alliance, { id, actor, files: byItem(files) })
      : await removeNoticePaper(services, alliance, {
          id,
          actor,
          item: removed,
          version: fields.get('version'),
        });
  if (!done.ok) {
    if (done.error === 'unknown') return errorPage(404);
    return done.error === 'conflict'
      ? noticePage(call, { errors: [CROSSED], status: 409 })
      : noticePage(call, { errors: done.error.refused.map(toError), status: 422 });
  }
  if (done.value === 'removed') return { kind: 'redirect', to: `${own}?meldung=entfernt` };
  if (done.value.length === 0) return { kind: 'redirect', to: `${own}?meldung=hochgeladen` };
  return noticePage(call, { errors: done.value.map(partly), status: 422 });
}

const byItem = (files: ReadonlyMap<string, UploadedFile>): ReadonlyMap<string, UploadedFile> =>
  new Map(
    [...files].flatMap(([name, file]) =>
      name.startsWith(PAPER_PREFIX) ? [[name.slice(PAPER_PREFIX.length), file] as const] : [],
    ),
  );

const toError = ({ item, message }: PaperRefusal) => ({
  field: item === '' ? 'unterlagen' : paperFieldId(item),
  label: 'Unterlage',
  message,
});
const partly = (refusal: PaperRefusal) => {
  const error = toError(refusal);
  return { ...error, message: `${error.message} Die übrigen Dateien sind gespeichert.` };
};
