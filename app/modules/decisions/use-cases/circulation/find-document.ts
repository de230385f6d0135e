import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Authority } from '../../domain/authority/decide-authority.ts';
import type { DocumentRecord, DocumentVersion } from '../../domain/circulation/document.ts';
import { partyAuthority } from '../../domain/circulation/party-authority.ts';
import { discreetly, type VisibleParties, visibleParties } from '../../domain/circulation/visible-parties.ts';
import { listAnswers, type MemberAnswer } from '../../store/circulation-answer-store.ts';
import { findSealedRecord, type SealedRecord } from '../../store/circulation-seal-store.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { listValueLimits } from '../../store/value-limit-store.ts';
import { type CirculatingParty, type Circulation, loadCirculation } from './load-circulation.ts';
import { type DocumentViewer, readViewer } from './read-viewer.ts';

/** A member that the viewer may answer for, with what they must know for it. */
export interface OwnParty {
  readonly party: CirculatingParty;
  readonly capacity: 'leitung' | 'vertretung';
  /** "Darf ich das allein entscheiden?" */
  readonly authority: Result<Authority, string>;
}

export interface DocumentFile {
  readonly document: DocumentRecord;
  readonly viewer: DocumentViewer;
  /** The text of the versions, where the viewer may read it. */
  readonly versions: readonly DocumentVersion[];
  readonly mayRead: boolean;
  readonly parties: VisibleParties<CirculatingParty>;
  readonly own: readonly OwnParty[];
  /** The log, of the members that the viewer sees fully. */
  readonly answers: readonly (MemberAnswer & { readonly name: string; readonly memberKey: string })[];
  readonly sealed: SealedRecord | undefined;
}

/** A document as its viewer may see it; undefined where there is none for them. Drafts are the office's. */
export const findDocument = (
  { database, clock }: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  id: string,
): Promise<DocumentFile | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      const circulation = await loadCirculation(tx, id);
      if (!circulation || !maySee(viewer, circulation.document)) return undefined;
      return fileOf(tx, circulation, viewer, clock.today());
    },
    'snapshot',
  );

/** A draft is the office's and its supervisors' until it is sent; so is one that was withdrawn before. */
export const maySee = (
  { seesAll }: Pick<DocumentViewer, 'seesAll'>,
  { sentAt }: Pick<DocumentRecord, 'sentAt'>,
): boolean => seesAll || sentAt !== null;

async function fileOf(
  tx: Tx,
  circulation: Circulation,
  viewer: DocumentViewer,
  today: CalendarDate,
): Promise<DocumentFile> {
  const { document, parties } = circulation;
  const isOwn = ({ memberKey }: { readonly memberKey: string }) => viewer.memberKeys.includes(memberKey);
  const mayRead = viewer.seesAll || parties.some(isOwn);
  const log = mayRead ? await listAnswers(tx, document.id) : [];
  const shown = parties.filter((party) => viewer.seesAll || isOwn(party));
  return {
    document,
    viewer,
    mayRead,
    versions: mayRead ? await listVersions(tx, document.id) : [],
    parties: visibleParties(
      viewer,
      parties.map((party) => discreetly(viewer, party)),
    ),
    own: await ownParties(tx, circulation, viewer, today),
    answers: log.flatMap((answer) =>
      shown
        .filter(({ memberId }) => memberId === answer.memberId)
        .map(({ name, memberKey }) => ({ ...answer, name, memberKey })),
    ),
    sealed: await findSealedRecord(tx, document.id),
  };
}

async function ownParties(
  tx: Tx,
  { document, parties, members }: Circulation,
  { actsFor }: DocumentViewer,
  date: CalendarDate,
): Promise<OwnParty[]> {
  if (actsFor.length === 0) return [];
  const limits = await listValueLimits(tx);
  return actsFor.flatMap(({ memberKey, capacity }) => {
    const party = parties.find((candidate) => candidate.memberKey === memberKey);
    const member = members.find((candidate) => candidate.member.key === memberKey)?.member;
    if (!party || !member) return [];
    const authority = partyAuthority(document, { ...party, kind: member.kind }, limits, date);
    return [{ party, capacity, authority }];
  });
}
