import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { readStoredFile, type StoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import { loadNotice } from './load-notices.ts';

/** A file of a notice that the viewer sees there: a paper, an answer, a package. Undefined for any other, also where it is stored. */
export async function findNoticeFile(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, sha256 }: { readonly id: string; readonly sha256: string },
): Promise<(StoredFile & { readonly bytes: Uint8Array }) | undefined> {
  const detail = await loadNotice(services, alliance, principal, id);
  if (!detail) return undefined;
  const { notice, packages } = detail;
  const paper = notice.checklist.find((line) => line.paper?.sha256 === sha256)?.paper;
  const isOther = [...notice.steps, ...packages].some((one) => one.sha256 === sha256);
  if (!paper && !isOther) return undefined;
  const file = await services.database.inAlliance(alliance.id, (tx) => readStoredFile(services, tx, sha256));
  // Equal contents are stored once, under the first name: here it has its own.
  return file && { ...file, name: paper?.name ?? file.name };
}
