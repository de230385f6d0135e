import { centsToString } from '../../../foundation/cents.ts';
import type { AllocatedMember, Allocation } from './allocation.ts';

/** A member's part in the JSON of `allocate`. */
export interface AllocationPartJson {
  readonly layer: string;
  readonly amount: string;
  readonly basis: string;
}

export interface AllocationMemberJson {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
  readonly guaranteed?: string;
  readonly parts: readonly AllocationPartJson[];
}

/** The JSON of `allocate` (contract): money as decimal strings, members in the order given. */
export interface AllocationJson {
  readonly pool: string;
  readonly allocated: string;
  readonly unallocated: string;
  readonly members: readonly AllocationMemberJson[];
}

export const writeAllocationResult = (allocation: Allocation): AllocationJson => ({
  pool: centsToString(allocation.pool),
  allocated: centsToString(allocation.allocated),
  unallocated: centsToString(allocation.unallocated),
  members: allocation.members.map(writeMember),
});

const writeMember = ({ id, name, amount, guaranteed, parts }: AllocatedMember): AllocationMemberJson => ({
  id,
  name,
  amount: centsToString(amount),
  ...(guaranteed === null ? {} : { guaranteed: centsToString(guaranteed) }),
  parts: parts.map((part) => ({ layer: part.layer, amount: centsToString(part.amount), basis: part.basis })),
});
