import { germanDay } from '../../../../foundation/german-day.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { type Alone, aloneOf } from '../../domain/authority/alone.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { partyAuthority } from '../../domain/circulation/party-authority.ts';
import { waitingFor, waitingToClose } from '../../domain/circulation/waiting-documents.ts';
import type { WaitingItem } from '../../domain/inbox/waiting-item.ts';
import { listDocumentRecords } from '../../store/circulation-document-store.ts';
import { listPartiesOfDocuments } from '../../store/circulation-party-store.ts';
import { listValueLimits } from '../../store/value-limit-store.ts';
import { type CirculatingParty, joinMembers } from './load-circulation.ts';
import { readViewer } from './read-viewer.ts';

/** What of the documents that go round waits for someone: answers for their members, open matters for the office. */
export async function readWaitingDocuments(
  tx: Tx,
  { principal, allianceId }: { readonly principal: Principal; readonly allianceId: string },
  today: Parameters<typeof readViewer>[3],
): Promise<readonly WaitingItem[]> {
  const viewer = await readViewer(tx, principal, allianceId, today);
  if (!viewer.isOffice && viewer.actsFor.length === 0) return [];
  const running = (await listDocumentRecords(tx)).filter(({ state }) => state === 'im-umlauf');
  const records = await listPartiesOfDocuments(
    tx,
    running.map(({ id }) => id),
  );
  const members = await listMembers(tx);
  const parties = joinMembers(records, members);
  const limits = await listValueLimits(tx);
  const aloneFor = (document: DocumentRecord, party: CirculatingParty): Alone | undefined => {
    const kind = members.find(({ id }) => id === party.memberId)?.member.kind;
    const acts = viewer.actsFor.some(({ memberKey }) => memberKey === party.memberKey);
    return acts && kind ? aloneOf(partyAuthority(document, { ...party, kind }, limits, today)) : undefined;
  };
  return running.flatMap((document) => {
    const own = parties.filter(({ documentId }) => documentId === document.id);
    const items = own.flatMap((party) => {
      const rights = { isOffice: viewer.isOffice, alone: aloneFor(document, party) };
      return waitingFor(document, party, rights, germanDay(party.since)) ?? [];
    });
    const days = own.map((party) => ({ ...party, since: germanDay(party.since) }));
    const toClose = viewer.isOffice ? waitingToClose(document, days) : undefined;
    return toClose ? [...items, toClose] : items;
  });
}
