import { rolesIn } from '../../../../platform/auth/access.ts';
import type { AllianceCall } from '../../../../platform/http/page-route.ts';

/** Whether the caller is the alliance's office. */
export const isOffice = ({ principal, alliance, services }: AllianceCall): boolean =>
  rolesIn(principal, alliance.id, services.clock.today()).includes('coordinator');
