import type { ReactNode } from 'react';
import { RoleChip } from '../../../../ui/badge.tsx';
import type { Role } from '../../domain/participation/participation.ts';
import { MATRIX_ROLES } from '../matrix/matrix-model.tsx';

/** The roles of a member as chips, with their names for who hears them. */
export function RoleChips({
  roles,
  children,
}: {
  readonly roles: readonly Role[];
  /** What is said behind them. */
  readonly children?: ReactNode;
}) {
  const shown = MATRIX_ROLES.filter(({ code }) => roles.includes(code));
  return (
    <span className="gw-roles">
      {shown.map((role) => (
        <RoleChip key={role.code} code={role.code} look={role.look} title={role.name} />
      ))}
      <span className="kern-sr-only">{shown.map((role) => role.name).join(', ')}</span>
      {children}
    </span>
  );
}
