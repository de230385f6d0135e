import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { renderPdf } from '../../../../platform/documents/render-pdf.ts';
import { type ZippedFile, zipFiles } from '../../../../platform/documents/zip.ts';
import { readStoredFile, storeFile } from '../../../../platform/files/file-store.ts';
import { sealRecord } from '../../../../platform/sealing/seal.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { coverPaper } from '../../domain/notices/cover-paper.ts';
import { packageNames } from '../../domain/notices/package-names.ts';
import { insertNoticePackage, listNoticePackages } from '../../store/notice-paper-store.ts';
import { changeNotice, type NoticeFailure, type NoticeOrder } from './change-notice.ts';
import { latestDay, type NoticeCase, readNoticeCase } from './read-cases.ts';

const COVER_NAME = '00 Deckblatt.pdf';
const LIST_NAME = 'Verzeichnis (versiegelt).json';

/**
 * Packs a notice that is ready: cover sheet, papers, and a sealed list of their names and checksums, as one ZIP that is
 * kept. The cover is set before the transaction that keeps it; who changes the notice meanwhile makes this a conflict.
 */
export async function makeNoticePackage(
  services: Services,
  alliance: Alliance,
  order: NoticeOrder,
): Promise<Result<number, NoticeFailure<string>>> {
  const files = await services.database.inAlliance(alliance.id, (tx) =>
    readEnclosures(services, tx, order.id),
  );
  if (!files) return fail('unknown');
  const cover = await renderPdf(coverOf(services, alliance, files));
  const content = [{ name: COVER_NAME, bytes: cover }, ...files.enclosures];
  return changeNotice(services, alliance, order, async (tx, notice) => {
    if (notice.state !== 'bereit') return fail(NOT_READY);
    const now = services.clock.now();
    const list = await sealRecord(services, tx, alliance.id, recordOf(alliance, notice, content, now));
    const bytes = zipFiles([...content, { name: LIST_NAME, bytes: list.bytes }], now);
    const { number, fingerprint } = {
      number: ((await listNoticePackages(tx, notice.id))[0]?.number ?? 0) + 1,
      fingerprint: list.fingerprint,
    };
    const name = `Anzeige-${number}.zip`;
    const { sha256 } = await storeFile(services, tx, alliance.id, {
      name,
      contentType: 'application/zip',
      bytes,
    });
    const made = {
      noticeId: notice.id,
      number,
      sha256,
      fingerprint,
      noticeVersion: notice.version,
      madeAt: now,
    };
    await insertNoticePackage(tx, alliance.id, made);
    return ok({ value: number, action: 'notice.packaged', after: { number, sha256, fingerprint } });
  });
}

const NOT_READY =
  'Das Paket entsteht erst, wenn alle Unterlagen vorliegen und als vollständig gemeldet sind. Melden Sie die Anzeige zuerst als bereit.';

interface Enclosures {
  readonly notice: NoticeCase;
  readonly labels: readonly string[];
  readonly enclosures: readonly ZippedFile[];
}

async function readEnclosures(services: Services, tx: Tx, id: string): Promise<Enclosures | undefined> {
  const notice = await readNoticeCase(tx, id, services.clock.today());
  if (!notice) return undefined;
  const present = notice.checklist.flatMap(({ label, isRequired, paper }) =>
    paper ? [{ label: isRequired ? label : paper.name, sha256: paper.sha256 }] : [],
  );
  const labels = present.map(({ label }) => label);
  const names = packageNames(labels);
  const enclosures: ZippedFile[] = [];
  for (const [index, { sha256 }] of present.entries()) {
    const file = await readStoredFile(services, tx, sha256);
    if (!file) throw new Error(`file ${sha256} of notice ${id} is not stored`);
    enclosures.push({ name: names[index] ?? '', bytes: file.bytes });
  }
  return { notice, labels, enclosures };
}

const coverOf = (
  { config, clock }: Services,
  { office }: Alliance,
  { notice, labels, enclosures }: Enclosures,
) =>
  coverPaper({
    title: notice.title,
    occasion: notice.rule,
    office,
    authority: notice.authority.ok ? notice.authority.value.name : '',
    parties: notice.parties.map(({ name }) => name),
    startsOn: notice.startsOn,
    latest: latestDay(notice),
    enclosures: enclosures.map(({ name }, index) => ({ label: labels[index] ?? name, fileName: name })),
    listName: LIST_NAME,
    checkAddress: `${config.baseUrl}/pruefen`,
    today: clock.today(),
    isSample: notice.isSample,
  });

const recordOf = (
  { slug, name }: Alliance,
  notice: NoticeCase,
  content: readonly ZippedFile[],
  sealedAt: Date,
) => ({
  kind: 'anzeige',
  alliance: { slug, name },
  title: notice.title,
  form: notice.rule.form,
  source: notice.rule.source,
  isSample: notice.isSample,
  startsOn: notice.startsOn,
  authority: notice.authority.ok ? notice.authority.value.name : '',
  parties: notice.parties.map(({ key, name: party }) => ({ memberKey: key, name: party })),
  files: content.map((file) => ({
    name: file.name,
    size: file.bytes.length,
    sha256: sha256Of(file.bytes),
  })),
  sealedAt,
});
