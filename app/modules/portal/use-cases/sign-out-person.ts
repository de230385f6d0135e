import { endSession } from '../../../platform/auth/session.ts';
import type { Services } from '../../../platform/services.ts';

/** Ends the session of a browser; without one nothing happens. */
export async function signOutPerson({ database }: Services, secret: string | undefined): Promise<void> {
  if (secret !== undefined) await database.inPlatform((tx) => endSession(tx, secret));
}
