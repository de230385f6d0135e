import type { Alliance } from '../../../platform/alliances.ts';
import { listSealingKeys, type SealingKey } from '../../../platform/sealing/sealing-keys.ts';
import type { Services } from '../../../platform/services.ts';
import { findPublicRound } from '../../needs/index.ts';
import type { MemberFigures, UndertakingFigures } from '../domain/figures.ts';
import { readMembers, readUndertakings } from './read-figures.ts';

/** What an alliance shows to everyone: no amounts, no persons. */
export interface PublicFigures {
  readonly members: MemberFigures;
  /** Those that work began on. */
  readonly undertakings: readonly UndertakingFigures[];
  /** Title of the latest round whose ranking is public; null where there is none. */
  readonly ranking: { readonly title: string; readonly isSample: boolean } | null;
  /** Public keys, for whoever checks a sealed record. */
  readonly sealingKeys: readonly SealingKey[];
}

/** Loads the public page of an alliance. */
export const loadPublicPage = ({ database, clock }: Services, alliance: Alliance): Promise<PublicFigures> =>
  database.inAlliance(alliance.id, async (tx) => ({
    members: await readMembers(tx, clock.today()),
    undertakings: (await readUndertakings(tx, clock.today())).filter(({ hasBegun }) => hasBegun),
    ranking: (await findPublicRound(tx)) ?? null,
    sealingKeys: await listSealingKeys(tx),
  }));
