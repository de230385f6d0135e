import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { closeSent, type MemberStanding, readStandingsOf } from '../../../decisions/index.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';
import { accessionNotEnterable } from '../../domain/team/accession.ts';
import type { TeamEvent } from '../../domain/team/team-event.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { lockOpenParticipation } from '../../store/participation-store.ts';
import { insertTeamEvent, listTeamEvents } from '../../store/team-event-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { applyChange, planChange } from '../participation/change-participation.ts';

export interface AccessionOrder {
  readonly slug: string;
  readonly documentId: string;
  readonly from: ParticipationRequest['effectiveFrom'];
  readonly roles: readonly string[];
  readonly actor: string;
}

export interface AccessionRecordRefusal {
  readonly field: 'tag' | 'rolle' | 'stand';
  readonly message: string;
}

type AccessionResult = Result<string, readonly AccessionRecordRefusal[] | 'unknown'>;

/** Records the day of an accession that binds its member: from then on it takes part. Answers the member's key. */
export function recordAccession(
  services: Services,
  alliance: Alliance,
  order: AccessionOrder,
): Promise<AccessionResult> {
  return inActing(services, alliance, order.actor, async (acting) => {
    const undertaking = await lockUndertaking(acting.tx, order.slug);
    if (!undertaking) return fail('unknown');
    const standings = await readStandingsOf(acting.tx, projectSubject(undertaking).path);
    const found = standings.find(
      ({ document }) => document.id === order.documentId && document.kind === 'beitritt',
    );
    const [party] = found?.parties ?? [];
    if (!found || !party) return fail('unknown');
    const refusal = accessionNotEnterable({
      state: stateAt(undertaking.states, acting.today)?.state ?? null,
      isWithdrawn: found.document.state === 'zurueckgezogen',
      isBound: party.isBound,
      isEntered: (await listTeamEvents(acting.tx, undertaking.id)).some(
        ({ documentId }) => documentId === order.documentId,
      ),
    });
    if (refusal !== null) return fail([{ field: 'stand', message: refusal }]);
    const recorded = await takeIn(acting, undertaking, party, order);
    if (recorded.ok && found.document.state === 'im-umlauf') await closeSent(acting, order.documentId);
    return recorded;
  });
}

async function takeIn(
  acting: Acting,
  undertaking: UndertakingRecord,
  { memberId, memberKey }: MemberStanding,
  { documentId, from, roles }: AccessionOrder,
): Promise<AccessionResult> {
  const { tx, alliance, at } = acting;
  const current = await lockOpenParticipation(tx, undertaking.id, memberId);
  const request: ParticipationRequest = {
    participates: true,
    represented: roles.length > 0,
    roles,
    implementation: undertaking.implementationTitle === null ? null : false,
    coreTeam: false,
    note: current?.note ?? '',
    effectiveFrom: from,
    version: current?.version ?? null,
  };
  const planned = await planChange(acting, { undertaking, memberId, memberKey }, request);
  if (!planned.ok)
    return fail(
      planned.error.map(({ field, message }) => ({ field: field === 'roles' ? 'rolle' : 'tag', message })),
    );
  const event: TeamEvent = {
    memberId,
    kind: 'beitritt',
    onDay: from,
    reason: '',
    documentId,
    byLabel: 'Geschäftsstelle',
    proofNote: '',
    proofSha256: null,
    recordedAt: at,
  };
  await applyChange(acting, planned.value);
  await insertTeamEvent(tx, alliance.id, { ...event, undertakingId: undertaking.id });
  const { before, after } = planned.value;
  await recordUndertaking(
    acting,
    undertaking.slug,
    'member-joined',
    { participations: after, event },
    { participations: before },
  );
  return ok(memberKey);
}
