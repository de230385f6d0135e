import type { Participation } from '../../domain/participation/participation.ts';
import { MATRIX_WORDS } from '../matrix/matrix-model.tsx';
import { RoleChips } from '../undertakings/role-chips.tsx';

/** How a member stands to a project, in chips and words. */
export function PartChips({
  part,
}: {
  readonly part: Pick<Participation, 'participates' | 'roles' | 'implementation'> | undefined;
}) {
  if (!part) return MATRIX_WORDS.absent;
  if (part.roles.length === 0) return part.participates ? 'ohne Vertretung' : 'nur Umsetzung';
  return <RoleChips roles={part.roles}>{!part.participates && <span>{MATRIX_WORDS.absent}</span>}</RoleChips>;
}
