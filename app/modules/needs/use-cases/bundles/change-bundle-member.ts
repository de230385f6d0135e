import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { findMember } from '../../../region/index.ts';
import { isEditable } from '../../domain/bundles/bundle-state.ts';
import { type BundleRefusal, refusal } from '../../domain/bundles/check-bundle.ts';
import { saveBundleMembers } from '../../store/bundle-part-store.ts';
import { updateBundle } from '../../store/bundle-store.ts';
import {
  actOnBundles,
  BUNDLE_CONFLICT,
  BUNDLE_FIXED,
  type BundleActing,
  lockWholeBundle,
  recordBundle,
} from './bundle-acting.ts';

export interface MemberChange {
  readonly id: string;
  readonly memberKey: string;
  readonly takesPart: boolean;
  readonly reason: string;
  /** Version that was looked at. */
  readonly version: number;
}

type Changed = Result<'changed', readonly BundleRefusal[] | 'unknown'>;

/** Takes a member into a bundle or leaves it out, with the reason; the county may be a partner like any other. */
export const changeBundleMember = (
  services: Services,
  alliance: Alliance,
  change: MemberChange & { readonly actor: string },
): Promise<Changed> =>
  actOnBundles(services, alliance, change.actor, (acting) => placeMember(acting, change));

/** The same within a transaction. */
export async function placeMember(acting: BundleActing, change: MemberChange): Promise<Changed> {
  const { tx, allianceId } = acting;
  const { id, takesPart } = change;
  const before = await lockWholeBundle(tx, id);
  if (!before) return fail('unknown');
  if (before.version !== change.version) return fail([BUNDLE_CONFLICT]);
  if (!isEditable(before.state)) return fail([BUNDLE_FIXED]);
  const member = await findMember(tx, change.memberKey);
  const reason = change.reason.trim();
  if (!member) return fail([NO_MEMBER]);
  if (reason === '') return fail([NO_REASON]);
  if (reason.length > REASON_MAX) return fail([LONG_REASON]);
  const place = { memberId: member.id, takesPart, reason };
  await saveBundleMembers(tx, allianceId, id, [place]);
  await updateBundle(tx, before);
  const event = takesPart ? 'Mitglied aufgenommen' : 'Mitglied herausgenommen';
  const detail = `${member.member.name}: ${reason}`;
  const others = before.members.filter(({ memberId }) => memberId !== member.id);
  const after = { ...before, members: [...others, place], version: before.version + 1 };
  await recordBundle(acting, { id, action: 'bundle.changed', event, detail }, { before, after });
  return ok('changed');
}

const REASON_MAX = 400;

const NO_MEMBER = refusal('member', 'Wählen Sie ein Mitglied aus der Liste.');
const NO_REASON = refusal('reason', 'Nennen Sie den Grund; er steht beim Mitglied und im Verlauf.');
const LONG_REASON = refusal('reason', `Fassen Sie den Grund in höchstens ${REASON_MAX} Zeichen.`);
