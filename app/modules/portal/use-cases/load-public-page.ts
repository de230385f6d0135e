import type { Alliance } from '../../../platform/alliances.ts';
import { listSealingKeys, type SealingKey } from '../../../platform/sealing/sealing-keys.ts';
import type { Services } from '../../../platform/services.ts';
import type { MemberFigures, UndertakingFigures } from '../domain/figures.ts';
import { readMembers, readUndertakings } from './read-figures.ts';

/** What an alliance shows to everyone: no amounts, no persons. */
export interface PublicFigures {
  readonly members: MemberFigures;
  readonly undertakings: readonly UndertakingFigures[];
  /** Public keys, for whoever checks a sealed record. */
  readonly sealingKeys: readonly SealingKey[];
}

/** Loads the public page of an alliance. */
export const loadPublicPage = ({ database, clock }: Services, alliance: Alliance): Promise<PublicFigures> =>
  database.inAlliance(alliance.id, async (tx) => ({
    members: await readMembers(tx, clock.today()),
    undertakings: await readUndertakings(tx, clock.today()),
    sealingKeys: await listSealingKeys(tx),
  }));
