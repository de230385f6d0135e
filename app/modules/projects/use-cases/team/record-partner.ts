import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { takesPart } from '../../domain/participation/participation.ts';
import { checkPartner, type Partner, type PartnerRefusal } from '../../domain/team/partner.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listParticipationsOf } from '../../store/participation-store.ts';
import { insertPartner, listPartners, type PartnerRecord, updatePartner } from '../../store/partner-store.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';

export interface PartnerOrder {
  readonly slug: string;
  /** `steeredBy` is a member's key here. */
  readonly partner: Partner;
  /** The partner that changes, in the version that was looked at; null for a new one. */
  readonly changes: { readonly id: string; readonly version: number } | null;
  readonly actor: string;
}

/** Adds a partner to a project, or changes one: its end, who steers it. Answers its id. */
export function recordPartner(
  services: Services,
  alliance: Alliance,
  order: PartnerOrder,
): Promise<Result<string, readonly PartnerRefusal[] | 'unknown'>> {
  return inActing(services, alliance, order.actor, async (acting) => {
    const undertaking = await lockUndertaking(acting.tx, order.slug);
    if (!undertaking) return fail('unknown');
    const members = await listMembers(acting.tx);
    const parts = (await listParticipationsOf(acting.tx, undertaking.id)).filter(
      (part) => takesPart(part) && part.validTo === null,
    );
    const participants = members.filter(({ id }) => parts.some(({ memberId }) => memberId === id));
    const refusals = checkPartner(
      order.partner,
      participants.map(({ member }) => member.key),
    );
    if (refusals.length > 0) return fail(refusals);
    const steering = participants.find(({ member }) => member.key === order.partner.steeredBy);
    return save(acting, undertaking, order, steering?.id ?? null);
  });
}

async function save(
  acting: Acting,
  undertaking: UndertakingRecord,
  { partner, changes }: PartnerOrder,
  steeredBy: string | null,
): Promise<Result<string, readonly PartnerRefusal[] | 'unknown'>> {
  const { tx, alliance } = acting;
  const tidy = { ...partner, name: partner.name.trim(), note: partner.note.trim(), steeredBy };
  const before = (await listPartners(tx, undertaking.id)).find(({ id }) => id === changes?.id);
  if (changes && !before) return fail('unknown');
  if (changes && !(await updatePartner(tx, changes, tidy))) return fail([CROSSED]);
  const id = changes?.id ?? (await insertPartner(tx, alliance.id, undertaking.id, tidy));
  const after = { partner: { ...tidy, id, steeredBy: partner.steeredBy } };
  const earlier = before && { partner: keyed(before, await listMembers(tx)) };
  await recordUndertaking(acting, undertaking.slug, 'partner-recorded', after, earlier);
  return ok(id);
}

/** As the trail keeps it: without its version, with the key of the member that steers it. */
function keyed(
  { undertakingId: _undertaking, version: _version, ...partner }: PartnerRecord,
  members: readonly MemberRecord[],
) {
  const steering = members.find(({ id }) => id === partner.steeredBy);
  return { ...partner, steeredBy: steering?.member.key ?? null };
}

const CROSSED: PartnerRefusal = {
  field: 'conflict',
  message:
    'Dieser Partner wurde inzwischen von jemand anderem geändert. Vergleichen Sie den neuen Stand mit Ihrer Eingabe, und speichern Sie dann noch einmal.',
};
