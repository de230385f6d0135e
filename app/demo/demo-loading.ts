import { recordChange } from '../platform/audit/record-change.ts';
import type { Tx } from '../platform/transaction.ts';

export const DEMO_ACTOR = 'befehl:demo';

/** The transaction that loads one county. */
export interface Loading {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly at: Date;
}

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
