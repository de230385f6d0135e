import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import type { Party } from '../../domain/circulation/party.ts';
import { findDocumentRecord, lockDocumentRecord } from '../../store/circulation-document-store.ts';
import { listPartyRecords, type PartyRecord } from '../../store/circulation-party-store.ts';

/** A party with the member that it is. */
export type CirculatingParty = Party & PartyRecord & { readonly name: string };

/** A document with everyone that it was put to, in the order of every list of members. */
export interface Circulation {
  readonly document: DocumentRecord;
  readonly parties: readonly CirculatingParty[];
  readonly members: readonly MemberRecord[];
}

/** A document with its parties. */
export const loadCirculation = async (tx: Tx, id: string): Promise<Circulation | undefined> =>
  withParties(tx, await findDocumentRecord(tx, id));

/** The same, held until the transaction ends, so that whoever changes it sees what the others did. */
export const lockCirculation = async (tx: Tx, id: string): Promise<Circulation | undefined> =>
  withParties(tx, await lockDocumentRecord(tx, id));

async function withParties(tx: Tx, document: DocumentRecord | undefined): Promise<Circulation | undefined> {
  if (!document) return undefined;
  const members = await listMembers(tx);
  return { document, members, parties: joinMembers(await listPartyRecords(tx, document.id), members) };
}

/** Gives parties the key and the name of their member. */
export function joinMembers(
  records: readonly PartyRecord[],
  members: readonly MemberRecord[],
): CirculatingParty[] {
  return members.flatMap(({ id, member }) =>
    records
      .filter(({ memberId }) => memberId === id)
      .map((record) => ({ ...record, memberKey: member.key, name: member.name })),
  );
}

/** Name of a member for sentences; its key where it is not among the parties. */
export const nameIn =
  ({ parties }: Pick<Circulation, 'parties'>) =>
  (memberKey: string): string =>
    parties.find((party) => party.memberKey === memberKey)?.name ?? memberKey;
