import { storeFile } from '../../../../platform/files/file-store.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { SampleNotice } from '../../domain/notices/sample-notice.ts';
import { noticeTransition } from '../../domain/notices/transitions.ts';
import { putNoticePaper } from '../../store/notice-paper-store.ts';
import { insertNoticeStep } from '../../store/notice-step-store.ts';
import { insertNotice, replaceNoticeParties } from '../../store/notice-store.ts';

export interface SamplePlace {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly at: Date;
  readonly actor: string;
  readonly memberIds: ReadonlyMap<string, string>;
  /** A PDF that says what it stands for. */
  readonly pdfOf: (item: string) => Promise<Uint8Array>;
}

/** Loads a notice with its papers and its way so far, marked as sample. The caller records it. */
export async function loadSampleNotice(
  services: Pick<Services, 'config' | 'clock'>,
  { tx, allianceId, at, actor, memberIds, pdfOf }: SamplePlace,
  sample: SampleNotice,
): Promise<void> {
  const { title, occasion, startsOn, memberKeys, papers, steps } = sample;
  const last = steps.at(-1);
  const { to: state, result = null } = last
    ? noticeTransition(last.step)
    : { to: 'in-vorbereitung' as const };
  const id = newId();
  const about = { id, title, occasion, startsOn, state, result, isSample: true, version: steps.length + 1 };
  await insertNotice(tx, allianceId, { ...about, createdAt: at, createdBy: actor });
  const parties = memberKeys.flatMap((key) => memberIds.get(key) ?? []);
  await replaceNoticeParties(tx, allianceId, id, parties);
  for (const item of papers) {
    const name = `Beispiel ${item.replace('/', ' ')}.pdf`;
    const file = { name, contentType: 'application/pdf', bytes: await pdfOf(item) };
    const { sha256 } = await storeFile(services, tx, allianceId, file);
    await putNoticePaper(tx, allianceId, { noticeId: id, item, sha256, name, addedAt: at });
  }
  const by = 'IKZ-Geschäftsstelle';
  for (const step of steps)
    await insertNoticeStep(tx, allianceId, { noticeId: id, ...step, sha256: null, by, at });
}
