import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { Deputy } from '../../domain/authority/deputy.ts';
import { type LegalPartyName, legalPartyName } from '../../domain/authority/legal-party-name.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { allSigned } from '../../domain/signature/signature-state.ts';
import { refuseDocument, refuseParty, refuseRecorder } from '../../domain/signature/signing-refusals.ts';
import { type VisibleSigning, visibleSigning } from '../../domain/signature/visible-signing.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { listDeputies } from '../../store/deputy-store.ts';
import { listLegalParties } from '../../store/legal-party-store.ts';
import { maySee } from '../circulation/find-document.ts';
import { type Circulation, loadCirculation } from '../circulation/load-circulation.ts';
import { type DocumentViewer, readViewer } from '../circulation/read-viewer.ts';
import { type RecorderRights, readRecorder } from './read-recorder.ts';
import { readSigning, type SigningMember } from './read-signing.ts';

/** The signatures of a document as its viewer may see them. */
export interface SigningOverview {
  readonly document: DocumentRecord;
  readonly viewer: DocumentViewer;
  readonly members: VisibleSigning<ShownMember>;
  /** Everyone who takes part has signed. */
  readonly isComplete: boolean;
}

/** A member with its standing beside its party, for the rule on who is named. */
export type ShownMember = SigningMember & {
  readonly party: SigningMember['party'] & { readonly standing: SigningMember['standing'] };
};

const shown = (member: SigningMember): ShownMember => ({
  ...member,
  party: { ...member.party, standing: member.standing },
});

/** Everyone's signatures under a document; undefined where there is none for the viewer. */
export const findSigning = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
): Promise<SigningOverview | undefined> =>
  inSnapshot(services, alliance, principal, id, async (tx, circulation, viewer) => {
    const members = (await readSigning(tx, circulation)).map(shown);
    return {
      document: circulation.document,
      viewer,
      members: visibleSigning(viewer, members),
      isComplete: allSigned(members.map(({ party }) => party)),
    };
  });

/** What one member signs, for itself and the office. */
export interface MemberSigning {
  readonly document: DocumentRecord;
  readonly own: SigningMember;
  /** Numbers of all versions. */
  readonly versions: readonly number[];
  readonly deputies: readonly Deputy[];
  readonly legalName: Result<LegalPartyName, string>;
  /** Why nothing can be recorded now; null where it can. */
  readonly blocked: string | null;
  readonly mayRecord: boolean;
}

/** The signatures of one member. `forbidden`: they concern the member, the office and its supervisors alone. */
export const findMemberSigning = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, memberKey }: { readonly id: string; readonly memberKey: string },
): Promise<MemberSigning | 'forbidden' | undefined> =>
  inSnapshot(services, alliance, principal, id, async (tx, circulation, viewer) => {
    const own = (await readSigning(tx, circulation)).find(({ party }) => party.memberKey === memberKey);
    if (!own) return undefined;
    if (!viewer.seesAll && !viewer.memberKeys.includes(memberKey)) return 'forbidden';
    const rights = await readRecorder(tx, principal, alliance.id, services.clock.today());
    return memberSigning(tx, circulation, own, rights, services);
  });

async function memberSigning(
  tx: Tx,
  { document }: Circulation,
  own: SigningMember,
  { by }: RecorderRights,
  { clock }: Services,
): Promise<MemberSigning> {
  const { member, party } = own;
  const names = (await listLegalParties(tx)).filter(({ memberId }) => memberId === party.memberId);
  return {
    document,
    own,
    versions: (await listVersions(tx, document.id)).map(({ number }) => number),
    deputies: await listDeputies(tx, party.memberId),
    legalName: legalPartyName(member, names, clock.today()),
    blocked: (refuseDocument(document) ?? refuseParty(party))?.reason ?? null,
    mayRecord: refuseRecorder(by, party) === undefined,
  };
}

/** Reads of one moment, for a viewer who may see the document. */
export function inSnapshot<T>(
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
  work: (tx: Tx, circulation: Circulation, viewer: DocumentViewer) => Promise<T>,
): Promise<T | undefined> {
  return database.inAlliance(
    alliance.id,
    async (tx) => {
      const viewer = await readViewer(tx, principal, alliance.id, clock.today());
      const circulation = await loadCirculation(tx, id);
      if (!circulation || !maySee(viewer, circulation.document)) return undefined;
      return work(tx, circulation, viewer);
    },
    'snapshot',
  );
}
