import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanList } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { aloneOf } from '../../domain/authority/alone.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import { partyAuthority } from '../../domain/circulation/party-authority.ts';
import type { WaitingItem } from '../../domain/inbox/waiting-item.ts';
import { refuseDocument } from '../../domain/signature/signing-refusals.ts';
import { listDocumentRecords } from '../../store/circulation-document-store.ts';
import { listPartiesOfDocuments } from '../../store/circulation-party-store.ts';
import { listSignatures } from '../../store/signature-store.ts';
import { listValueLimits } from '../../store/value-limit-store.ts';
import { joinMembers } from '../circulation/load-circulation.ts';
import { readRecorder } from './read-recorder.ts';
import { type SigningMember, signingOf } from './read-signing.ts';

/** What the inbox knows of whoever looks. */
interface Looking {
  readonly principal: Principal;
  readonly allianceId: string;
}

/**
 * Signatures that wait: for a member's head, deputy and delegate all that are missing, for the office those of which one
 * of two is there, for then something lies around. Only where the member has agreed.
 */
export async function readWaitingSignatures(
  tx: Tx,
  { principal, allianceId }: Looking,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const { by, decidesFor } = await readRecorder(tx, principal, allianceId, today);
  if (by.kind === 'konto' && by.memberKeys.length === 0) return [];
  const waiting = (await readAllSigning(tx)).filter(({ own }) => isWaiting(own));
  const limits = waiting.length === 0 ? [] : await listValueLimits(tx);
  const aloneFor = ({ document, own: { party, member } }: OpenSigning): Pick<WaitingItem, 'alone'> =>
    decidesFor.includes(party.memberKey)
      ? { alone: aloneOf(partyAuthority(document, { ...party, kind: member.kind }, limits, today)) }
      : {};
  return waiting
    .filter(({ own }) =>
      by.kind === 'konto'
        ? by.memberKeys.includes(own.party.memberKey)
        : own.standing.state === 'eine-von-zwei',
    )
    .map((open) => ({ ...itemOf(open), ...aloneFor(open) }));
}

interface OpenSigning {
  readonly document: DocumentRecord;
  readonly own: SigningMember;
}

/** Everyone's signatures under all documents that take any. */
async function readAllSigning(tx: Tx): Promise<OpenSigning[]> {
  const documents = (await listDocumentRecords(tx)).filter(
    (document) => refuseDocument(document) === undefined,
  );
  if (documents.length === 0) return [];
  const ids = documents.map(({ id }) => id);
  const members = await listMembers(tx);
  const parties = joinMembers(await listPartiesOfDocuments(tx, ids), members);
  const signatures = await listSignatures(tx, ids);
  return documents.flatMap((document) => {
    const own = parties.filter(({ documentId }) => documentId === document.id);
    return signingOf({ document, members, parties: own }, signatures).map((member) => ({
      document,
      own: member,
    }));
  });
}

const isWaiting = ({ party, standing }: SigningMember): boolean =>
  party.state === 'zugestimmt' && standing.state !== 'vollstaendig';

function itemOf({ document, own: { party, standing, signatures } }: OpenSigning): WaitingItem {
  const last = signatures.at(-1)?.recordedAt ?? party.since;
  const missing = germanList(standing.missing.map(({ label }) => label));
  return {
    kind: 'unterschrift',
    title: document.title,
    task:
      standing.state === 'fehlt'
        ? `Unterschreiben und zurücksenden für ${party.name}`
        : `Zweite Unterschrift für ${party.name}: ${missing}`,
    path: `/dokumente/${document.id}/unterschriften/${party.memberKey}`,
    memberKey: party.memberKey,
    dueOn: document.dueOn,
    waitsSince: germanDay(last),
    amount: party.amount,
    isSample: document.isSample,
  };
}
