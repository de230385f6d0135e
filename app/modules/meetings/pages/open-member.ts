import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { mayEditBodies } from '../use-cases/decide-editing.ts';
import { findMemberBodies, type MemberBodies } from '../use-cases/find-member-bodies.ts';
import { refuseCall } from './refuse-call.tsx';

/** A member whose bodies the caller may change, with the address of its page. */
export interface OpenMember {
  readonly found: MemberBodies;
  readonly own: string;
}

/** Shows a page of a member's bodies to who may change them, or why not. */
export async function withMember(
  { services, alliance, principal, params }: AllianceCall,
  show: (open: OpenMember) => PageAnswer,
): Promise<PageAnswer> {
  const key = params['key'] ?? '';
  const own = `/v/${alliance.slug}/gremien/${key}`;
  const found = await findMemberBodies(services, alliance, key);
  if (!found) return refuseCall({ kind: 'unknown' }, own);
  if (!mayEditBodies(principal, alliance.id, key, services.clock.today()))
    return refuseCall({ kind: 'forbidden' }, own);
  return show({ found, own });
}
