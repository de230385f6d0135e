import type { Role } from '../../../../platform/auth/roles.ts';

/** Who reads by name how far the members are; nobody else is told who is late (practice 10). */
export const FOLLOW_UP_READERS: readonly Role[] = ['coordinator', 'steering'];
