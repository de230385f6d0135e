import type { ReactNode } from 'react';
import type { Result } from '../../../../foundation/result.ts';
import type { Authority } from '../../domain/authority/decide-authority.ts';

export interface AuthorityAnswerProps {
  readonly authority: Result<Authority, string>;
  /** Leads on where it cannot be said. */
  readonly otherwise?: ReactNode;
}

/** "Darf ich das allein entscheiden?", with reason and source. */
export const AuthorityAnswer = ({ authority, otherwise }: AuthorityAnswerProps) =>
  authority.ok ? (
    <>
      <strong>{authority.value.alone ? 'Ja.' : 'Nein.'}</strong> {authority.value.reason}{' '}
      <span className="gw-note">{authority.value.source}</span>
    </>
  ) : (
    <>
      {authority.error} {otherwise}
    </>
  );

export const MAY_I_ALONE = 'Darf ich das allein entscheiden?';
