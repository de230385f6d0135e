import type { Alliance } from '../../../platform/alliances.ts';
import { type ChainReport as PlatformReport, verifyChain } from '../../../platform/audit/verify-chain.ts';
import type { Services } from '../../../platform/services.ts';

/** What the proof of a chain found; `broken` names the first entry that does not hold. */
export type ChainReport = PlatformReport;

/** Proves the audit chain of an alliance, as `gemeinwerk verify` does. */
export const verifyAuditTrail = ({ database }: Services, alliance: Alliance): Promise<ChainReport> =>
  database.inAlliance(alliance.id, (tx) => verifyChain(tx, alliance.id), 'snapshot');
