import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import type { UploadedFile } from '../../../../platform/http/read-form.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { checkPdf } from '../../domain/notices/check-pdf.ts';
import { deleteNoticePaper, putNoticePaper } from '../../store/notice-paper-store.ts';
import { updateNotice } from '../../store/notice-store.ts';
import { changeNotice, type NoticeFailure, type NoticeOrder } from './change-notice.ts';
import type { NoticeCase } from './read-cases.ts';

/** A file that could not be taken, at its place in the checklist. */
export interface PaperRefusal {
  readonly item: string;
  readonly message: string;
}

export interface PapersOrder extends Omit<NoticeOrder, 'version'> {
  /** By place in the checklist. */
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Takes what can be taken and answers what cannot: one bad scan among ten must not cost the other nine. */
export function addNoticePapers(
  services: Services,
  alliance: Alliance,
  order: PapersOrder,
): Promise<Result<readonly PaperRefusal[], NoticeFailure<readonly PaperRefusal[]>>> {
  // Two people may add papers at once; the state is looked at under the lock.
  return changeNotice(services, alliance, { ...order, version: null }, async (tx, notice) => {
    const refusals = refusalsOf(notice, order.files);
    const good = [...order.files].filter(([item]) => !refusals.some((refusal) => refusal.item === item));
    if (good.length === 0)
      return fail(
        refusals.length > 0 ? refusals : [{ item: '', message: 'Wählen Sie mindestens eine Datei aus.' }],
      );
    const added = [];
    for (const [item, file] of good)
      added.push({
        item,
        name: file.name,
        sha256: await put({ services, tx, alliance }, notice.id, item, file),
      });
    await updateNotice(tx, notice.id, {});
    return ok({ value: refusals, action: 'notice.papers-added', after: { papers: added } });
  });
}

/** Takes a paper out of the checklist; the file itself stays with the trail. */
export function removeNoticePaper(
  services: Services,
  alliance: Alliance,
  order: NoticeOrder & { readonly item: string },
): Promise<Result<'removed', NoticeFailure<readonly PaperRefusal[]>>> {
  return changeNotice(services, alliance, order, async (tx, notice) => {
    const line = notice.checklist.find(({ item }) => item === order.item);
    if (notice.state !== 'in-vorbereitung' || !line?.paper)
      return fail([{ item: order.item, message: notice.state === 'in-vorbereitung' ? GONE : NOT_OPEN }]);
    await deleteNoticePaper(tx, notice.id, order.item);
    await updateNotice(tx, notice.id, {});
    const { item, name, sha256 } = line.paper;
    return ok({ value: 'removed', action: 'notice.paper-removed', before: { item, name, sha256 } });
  });
}

const NOT_OPEN = 'Unterlagen ändern Sie in der Vorbereitung. Öffnen Sie die Anzeige zuerst wieder.';
const GONE = 'Diese Unterlage liegt nicht mehr vor. Laden Sie die Seite neu.';

function refusalsOf(notice: NoticeCase, files: PapersOrder['files']): PaperRefusal[] {
  if (notice.state !== 'in-vorbereitung')
    return [...files.keys()].map((item) => ({ item, message: NOT_OPEN }));
  return [...files].flatMap(([item, file]) => {
    if (!notice.checklist.some((line) => line.item === item))
      return [{ item, message: 'Diese Unterlage gehört nicht zur Liste. Laden Sie die Seite neu.' }];
    const checked = checkPdf(file);
    return checked.ok ? [] : [{ item, message: checked.error }];
  });
}

interface Place {
  readonly services: Services;
  readonly tx: Tx;
  readonly alliance: Alliance;
}

async function put(
  { services, tx, alliance }: Place,
  noticeId: string,
  item: string,
  file: UploadedFile,
): Promise<string> {
  const { sha256 } = await storeFile(services, tx, alliance.id, { ...file, contentType: 'application/pdf' });
  const addedAt = services.clock.now();
  await putNoticePaper(tx, alliance.id, { noticeId, item, sha256, name: file.name, addedAt });
  return sha256;
}
