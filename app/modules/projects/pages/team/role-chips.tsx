import { RoleChip } from '../../../../ui/badge.tsx';
import type { Participation } from '../../domain/participation/participation.ts';
import { MATRIX_ROLES, MATRIX_WORDS } from '../matrix/matrix-model.tsx';

/** How a member stands to a project, in chips and words. */
export function RoleChips({
  part,
}: {
  readonly part: Pick<Participation, 'participates' | 'roles' | 'implementation'> | undefined;
}) {
  if (!part) return MATRIX_WORDS.absent;
  const roles = MATRIX_ROLES.filter(({ code }) => part.roles.includes(code));
  if (roles.length === 0) return part.participates ? 'ohne Vertretung' : 'nur Umsetzung';
  return (
    <span className="gw-roles">
      {roles.map((role) => (
        <RoleChip key={role.code} code={role.code} look={role.look} title={role.name} />
      ))}
      <span className="kern-sr-only">{roles.map((role) => role.name).join(', ')}</span>
      {!part.participates && <span>{MATRIX_WORDS.absent}</span>}
    </span>
  );
}
