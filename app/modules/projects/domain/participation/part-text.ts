import { type Participation, ROLE_LABELS } from './participation.ts';

/** How a member stands to a project, in words: "Projektgruppe, Lenkungsgruppe", "beteiligt", "nur Umsetzung". */
export function partText({
  participates,
  roles,
  implementation,
}: Pick<Participation, 'participates' | 'roles' | 'implementation'>): string {
  const named = roles.map((role) => ROLE_LABELS[role]).join(', ');
  if (participates) return named || 'beteiligt';
  if (named !== '') return `${named}, nicht beteiligt`;
  return implementation ? 'nur Umsetzung' : 'nicht beteiligt';
}
