/** Front door of region: who belongs to an alliance, and how many live there. The first three share the caller's transaction. */
export { findMember, insertMembers, listMembers, type MemberRecord } from './store/member-store.ts';
export { insertNeighbours, readNeighbourhood } from './store/neighbour-store.ts';
export { importMembers } from './use-cases/import-members.ts';
