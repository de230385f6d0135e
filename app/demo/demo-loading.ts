import type { Alliance } from '../platform/alliances.ts';
import { recordChange } from '../platform/audit/record-change.ts';
import type { Services } from '../platform/services.ts';
import type { Tx } from '../platform/transaction.ts';

export const DEMO_ACTOR = 'befehl:demo';

/** The transaction that loads one county. */
export interface Loading {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly at: Date;
}

/** The same for samples that are played by the acts and rules of real ones. */
export const actingOf = (
  { config, clock }: Pick<Services, 'config' | 'clock'>,
  { tx, at }: Loading,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
) => ({ tx, alliance, at, today: clock.today(), actor: DEMO_ACTOR, origin: config.baseUrl });

/** A mass run records one entry for its block. */
export const recordBlock = ({ tx, allianceId, at }: Loading, kind: string, after: unknown): Promise<void> =>
  recordChange(tx, {
    chain: allianceId,
    at,
    actor: DEMO_ACTOR,
    action: `${kind}.loaded`,
    subject: { kind, id: 'block' },
    after,
  });
