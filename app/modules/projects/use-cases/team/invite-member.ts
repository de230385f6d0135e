import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { fail, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  addDraft,
  type DocumentStanding,
  listRecipients,
  type NewDocument,
  readStandingsOf,
  sendOut,
} from '../../../decisions/index.ts';
import { findMember } from '../../../region/index.ts';
import { startedOn } from '../../domain/participation/started-on.ts';
import {
  type AccessionRefusal,
  accessionBody,
  accessionClosed,
  accessionDaysRefused,
} from '../../domain/team/accession.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { lockOpenParticipation } from '../../store/participation-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { readSignedCharter } from './read-signed-charter.ts';

export interface InvitationOrder {
  readonly slug: string;
  readonly memberKey: string;
  /** From which day it would take part. */
  readonly from: CalendarDate;
  readonly dueOn: CalendarDate;
  /** What it pays; null where nothing is said. */
  readonly amount: Cents | null;
  readonly actor: string;
}

/** Sends the accession to a project to the member that is to join; answers the id of the document. */
export async function inviteMember(
  services: Services,
  alliance: Alliance,
  order: InvitationOrder,
): Promise<Result<string, readonly AccessionRefusal[] | 'unknown'>> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, order.actor, async (acting) => {
    const { tx } = acting;
    const undertaking = await lockUndertaking(tx, order.slug);
    const member = await findMember(tx, order.memberKey);
    if (!undertaking || !member) return fail('unknown');
    const standings = await readStandingsOf(tx, projectSubject(undertaking).path);
    const refusals = await refuse(acting, undertaking, { ...order, memberId: member.id }, standings);
    if (refusals.length > 0) return fail(refusals);
    const draft = await draftOf(acting, undertaking, { ...order, name: member.member.name }, standings);
    const added = await addDraft(acting, draft);
    if (!added.ok)
      return fail(added.error.map(({ reason }) => ({ field: 'kommune' as const, message: reason })));
    const sent = await sendOut(acting, added.value, recipients);
    // Nothing stays of a draft that cannot be sent: the transaction ends with the exception.
    if (!sent.ok) throw new Error('an accession that was just drafted could not be sent');
    const { memberKey, from } = order;
    await recordUndertaking(acting, order.slug, 'accession-sent', {
      documentId: added.value,
      memberKey,
      from,
    });
    return added;
  });
}

async function refuse(
  { tx, today }: Acting,
  undertaking: UndertakingRecord,
  { memberId, memberKey, from, dueOn }: InvitationOrder & { readonly memberId: string },
  standings: readonly DocumentStanding[],
): Promise<AccessionRefusal[]> {
  const current = await lockOpenParticipation(tx, undertaking.id, memberId);
  const closed = accessionClosed(stateAt(undertaking.states, today)?.state ?? null, current ?? null);
  if (closed !== null) return [{ field: 'kommune', message: closed }];
  const running = standings.some(
    ({ document, parties }) =>
      document.kind === 'beitritt' &&
      document.state === 'im-umlauf' &&
      parties.some((party) => party.memberKey === memberKey && party.state !== 'nimmt-nicht-teil'),
  );
  if (running)
    return [
      {
        field: 'kommune',
        message: 'Für diese Kommune ist schon ein Beitritt im Umlauf. Öffnen Sie ihn unten.',
      },
    ];
  return accessionDaysRefused({ from, dueOn, startedOn: startedOn(undertaking.states), today });
}

async function draftOf(
  { tx, alliance }: Acting,
  undertaking: UndertakingRecord,
  { name, memberKey, from, dueOn, amount }: InvitationOrder & { readonly name: string },
  standings: readonly DocumentStanding[],
): Promise<NewDocument> {
  const charter = await readSignedCharter(tx, undertaking.id, standings);
  const { title: project, isSample } = undertaking;
  const hasCost = amount !== null && amount > 0n;
  return {
    // Everybody reads the title; who is asked and has not agreed is named to nobody (practice 10).
    title: `Beitritt zu „${project}“`,
    kind: 'beitritt',
    form: hasCost ? 'schrift' : (charter?.form ?? 'text'),
    sameVersion: true,
    dueOn,
    body: accessionBody({ project, member: name, from, office: alliance.office, charter }),
    parties: [{ memberKey, amount }],
    subject: projectSubject(undertaking),
    isSample,
  };
}
