import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import type { PartyState } from '../../domain/circulation/transitions.ts';
import type { SignatureStanding } from '../../domain/signature/signature-state.ts';
import { listDocumentRecords, type SubjectChoice } from '../../store/circulation-document-store.ts';
import { listPartiesOfDocuments } from '../../store/circulation-party-store.ts';
import { listSignatures } from '../../store/signature-store.ts';
import { signingOf } from '../signature/read-signing.ts';
import { type CirculatingParty, joinMembers } from './load-circulation.ts';

/** Where one member stands with a document. */
export interface MemberStanding {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  readonly state: PartyState;
  /** Since when, as a moment. */
  readonly since: Date;
  /** The version it agreed to; null where it has not. */
  readonly agreedVersion: number | null;
  /** What it wrote with the answer that holds now; for the office and the member itself alone. */
  readonly remark: string;
  /** The condition that the office accepted, part of its agreement; '' for none. As discreet as the remark. */
  readonly condition: string;
  /** What it costs this member, in cents; null where nothing is known. */
  readonly amount: Cents | null;
  /**
   * It holds: agreed to the version that goes round (to any, where versions may differ) and, where the form is 'schrift',
   * signed completely (§ 71 II HGO).
   */
  readonly isBound: boolean;
  /** The first day on which it is bound: the later of its answer and its last signature; null where it is not. */
  readonly boundOn: CalendarDate | null;
}

/** A document of another module's thing, with where every member stands; whoever shows it guards names (practice 10). */
export interface DocumentStanding {
  readonly document: DocumentRecord;
  /** Below /v/<slug>. */
  readonly path: string;
  readonly parties: readonly MemberStanding[];
}

/** The documents that belong to a thing, by its path below /v/<slug>; the youngest first. */
export async function readStandingsOf(tx: Tx, subjectPath: string): Promise<DocumentStanding[]> {
  return standings(tx, { path: subjectPath });
}

/** The documents that belong to things of one kind ("project"); the youngest first. */
export async function readStandingsOfKind(tx: Tx, subjectKind: string): Promise<DocumentStanding[]> {
  return standings(tx, { kind: subjectKind });
}

async function standings(tx: Tx, subject: SubjectChoice): Promise<DocumentStanding[]> {
  const documents = await listDocumentRecords(tx, subject);
  if (documents.length === 0) return [];
  const ids = documents.map(({ id }) => id);
  const members = await listMembers(tx);
  const parties = joinMembers(await listPartiesOfDocuments(tx, ids), members);
  const signatures = await listSignatures(tx, ids);
  return documents.map((document) => {
    const asked = parties.filter(({ documentId }) => documentId === document.id);
    const signing = signingOf({ document, parties: asked, members }, signatures);
    const signed = new Map(signing.map(({ party, standing }) => [party.memberId, standing]));
    return {
      document,
      path: `/dokumente/${document.id}`,
      parties: asked.map((party) => standingOf(document, party, signed.get(party.memberId))),
    };
  });
}

const standingOf = (
  { form, sameVersion, versionNumber }: DocumentRecord,
  party: CirculatingParty,
  signing: SignatureStanding | undefined,
): MemberStanding => {
  const { memberId, memberKey, name, state, since, agreedVersion, remark, condition, amount } = party;
  const agreed = state === 'zugestimmt' && (!sameVersion || agreedVersion === versionNumber);
  const isBound = agreed && (form === 'text' || signing?.state === 'vollstaendig');
  const days = [germanDay(since), ...(signing?.counting.map(({ signedOn }) => signedOn) ?? [])];
  const boundOn = isBound ? (days.toSorted().at(-1) ?? null) : null;
  const told = { memberId, memberKey, name, state, since, agreedVersion, remark, condition, amount };
  return { ...told, isBound, boundOn };
};
