import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { discreetly, type VisibleParties, visibleParties } from '../../domain/circulation/visible-parties.ts';
import { listDocumentRecords, listDocumentsAfter } from '../../store/circulation-document-store.ts';
import { listPartiesOfDocuments } from '../../store/circulation-party-store.ts';
import { maySee } from './find-document.ts';
import { type CirculatingParty, joinMembers } from './load-circulation.ts';
import { type DocumentViewer, readViewer } from './read-viewer.ts';

/** A document in a list, with the counts of its members and what of it the viewer must answer. */
export interface DocumentSummary {
  readonly document: DocumentRecord;
  readonly parties: VisibleParties<CirculatingParty>;
  readonly own: readonly CirculatingParty[];
}

export interface DocumentList {
  readonly viewer: DocumentViewer;
  readonly documents: readonly DocumentSummary[];
}

/** All documents that someone may see, the youngest first. */
export const listDocuments = (
  { database, clock }: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
): Promise<DocumentList> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      const records = (await listDocumentRecords(tx)).filter((document) => maySee(viewer, document));
      return { viewer, documents: await summarise(tx, records, viewer) };
    },
    'snapshot',
  );

/** A page of the documents that someone may see, by id, and where the next one begins. */
export const listDocumentPage = (
  { database, clock }: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  page: { readonly after: string; readonly limit: number },
): Promise<{ readonly items: readonly DocumentSummary[]; readonly next: string | null }> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      const found = await listDocumentsAfter(tx, page.after, page.limit + 1, viewer.seesAll);
      const records = found.slice(0, page.limit);
      const next = found.length > page.limit ? (records.at(-1)?.id ?? null) : null;
      return { items: await summarise(tx, records, viewer), next };
    },
    'snapshot',
  );

async function summarise(
  tx: Tx,
  records: readonly DocumentRecord[],
  viewer: DocumentViewer,
): Promise<DocumentSummary[]> {
  const parties = await listPartiesOfDocuments(
    tx,
    records.map(({ id }) => id),
  );
  const joined = joinMembers(parties, await listMembers(tx)).map((party) => discreetly(viewer, party));
  return records.map((document) => {
    const asked = joined.filter(({ documentId }) => documentId === document.id);
    const own = asked.filter(({ memberKey }) =>
      viewer.actsFor.some((member) => member.memberKey === memberKey),
    );
    return { document, parties: visibleParties(viewer, asked), own };
  });
}
