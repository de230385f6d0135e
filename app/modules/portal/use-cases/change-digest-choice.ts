import type { Principal } from '../../../platform/auth/access.ts';
import { chooseDigest } from '../../../platform/mail/mail-choice.ts';
import type { Services } from '../../../platform/services.ts';

/** Switches the daily digest of the person who acts on or off. */
export const changeDigestChoice = (
  { database, clock }: Services,
  { accountId }: Principal,
  wants: boolean,
): Promise<void> => chooseDigest(database, accountId, wants, clock.now());
