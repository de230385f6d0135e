import type { Alliance } from '../../../../platform/alliances.ts';
import { readStoredFile, type StoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { listNoticePackages } from '../../store/notice-paper-store.ts';
import { readNoticeCase } from './read-cases.ts';

/** A file of a notice: a paper, an answer, a package. Undefined for any other, also where it is stored. */
export const findNoticeFile = (
  services: Services,
  alliance: Alliance,
  { id, sha256 }: { readonly id: string; readonly sha256: string },
): Promise<(StoredFile & { readonly bytes: Uint8Array }) | undefined> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const notice = await readNoticeCase(tx, id, services.clock.today());
    if (!notice) return undefined;
    const paper = notice.checklist.find((line) => line.paper?.sha256 === sha256)?.paper;
    const isOther =
      notice.steps.some((step) => step.sha256 === sha256) ||
      (await listNoticePackages(tx, id)).some((made) => made.sha256 === sha256);
    if (!paper && !isOther) return undefined;
    const file = await readStoredFile(services, tx, sha256);
    // Equal contents are stored once, under the first name: here it has its own.
    return file && { ...file, name: paper?.name ?? file.name };
  });
