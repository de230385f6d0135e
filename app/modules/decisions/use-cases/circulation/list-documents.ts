import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { discreetly, type VisibleParties, visibleParties } from '../../domain/circulation/visible-parties.ts';
import { listDocumentRecords } from '../../store/circulation-document-store.ts';
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
      const parties = await listPartiesOfDocuments(
        tx,
        records.map(({ id }) => id),
      );
      const joined = joinMembers(parties, await listMembers(tx));
      const documents = records.map((document) => {
        const own = joined
          .filter(({ documentId }) => documentId === document.id)
          .map((party) => discreetly(viewer, party));
        return {
          document,
          parties: visibleParties(viewer, own),
          own: own.filter(({ memberKey }) => viewer.actsFor.some((member) => member.memberKey === memberKey)),
        };
      });
      return { viewer, documents };
    },
    'snapshot',
  );
