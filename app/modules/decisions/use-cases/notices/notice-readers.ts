import type { Role } from '../../../../platform/auth/roles.ts';

/** Draft agreements and the authority's letters: for those who steer, audit or decide for a member. */
export const NOTICE_READERS: readonly Role[] = [
  'coordinator',
  'steering',
  'auditor',
  'head',
  'delegate',
  'controller',
];
