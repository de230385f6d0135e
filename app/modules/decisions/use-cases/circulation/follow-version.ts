import type { Acting } from '../../../../platform/acting.ts';
import { afterEvent } from '../../domain/circulation/after-event.ts';
import type { PartyEvent } from '../../domain/circulation/transitions.ts';
import { insertAnswers } from '../../store/circulation-answer-store.ts';
import { updateParties } from '../../store/circulation-party-store.ts';
import { askMember, endLinks } from './ask-members.ts';
import type { Recipient } from './list-recipients.ts';
import type { Circulation } from './load-circulation.ts';

/** Lets parties follow the new version, each with an entry in the log. */
export async function follow(
  { tx, alliance, at, actor }: Acting,
  { document, parties }: Circulation,
  memberKeys: readonly string[],
  event: PartyEvent,
): Promise<void> {
  const concerned = parties.filter(({ memberKey }) => memberKeys.includes(memberKey));
  const logged = { event, remark: '', versionNumber: document.versionNumber };
  await updateParties(
    tx,
    alliance.id,
    concerned.map((party) => ({
      ...party,
      ...afterEvent(party, logged),
      version: party.version + 1,
      since: event === 'uebertragen' ? party.since : at,
    })),
  );
  const entry = {
    ...logged,
    channel: 'programm',
    byLabel: 'neue Fassung',
    proofNote: '',
    proofSha256: null,
  } as const;
  await insertAnswers(
    tx,
    alliance.id,
    document.id,
    concerned.map(({ memberId }) => ({ ...entry, memberId, actor, at })),
  );
}

/** Whom the new version concerns gets a new link; those of the version before end. */
export async function askAgain(
  acting: Acting,
  circulation: Circulation,
  asked: readonly string[],
  changeNote: string,
  recipients: readonly Recipient[],
): Promise<void> {
  const { document, parties } = circulation;
  await endLinks(acting, document.id, asked);
  for (const party of parties.filter(({ memberKey }) => asked.includes(memberKey))) {
    await askMember(acting, circulation, party, recipients, {
      occasion: { kind: 'fassung', changeNote },
      key: `umlauf/${document.id}/${document.versionNumber}/${party.memberKey}`,
    });
  }
}
