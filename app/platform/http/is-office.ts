import { rolesIn } from '../auth/access.ts';
import type { AllianceCall } from './page-route.ts';

/** Whether the caller is the alliance's office. */
export const isOffice = ({ principal, alliance, services }: AllianceCall): boolean =>
  rolesIn(principal, alliance.id, services.clock.today()).includes('coordinator');
