import type { InformationOccasion } from './information.ts';

/** A participant as this decision needs it. */
export interface ToldMember {
  readonly participates: boolean;
  readonly represented: boolean;
}

/** Occasions that nothing was sent for, while somebody takes part without anybody in the group. */
export function openInformation(
  occasions: readonly InformationOccasion[],
  sentKeys: readonly string[],
  members: readonly ToldMember[],
): readonly InformationOccasion[] {
  if (!members.some(isUnrepresented)) return [];
  return occasions.filter(({ key }) => !sentKeys.includes(key));
}

/** Takes part, and nobody of it sits in the group. */
export const isUnrepresented = ({ participates, represented }: ToldMember): boolean =>
  participates && !represented;
