import type { Alliance } from '../../../platform/alliances.ts';
import {
  type AuditFilter,
  type AuditRecord,
  findEntry,
  listEntries,
  listSubjectKinds,
} from '../../../platform/audit/list-entries.ts';
import { addressesOf } from '../../../platform/auth/account-addresses.ts';
import type { Services } from '../../../platform/services.ts';
import { type ChangedField, readChange } from '../domain/read-change.ts';

export const AUDIT_PAGE_SIZE = 50;

/** An entry of the trail as a page shows it. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Date;
  /** Address of the account, or the command that acted. */
  readonly actor: string;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Null once erased by rule. */
  readonly changes: readonly ChangedField[] | null;
}

export interface AuditTrail {
  readonly entries: readonly AuditEntry[];
  readonly total: number;
  readonly kinds: readonly string[];
}

/** One page of an alliance's audit trail, newest first. `page` counts from 1. */
export async function listAuditTrail(
  services: Services,
  alliance: Alliance,
  filter: AuditFilter,
  page: number,
): Promise<AuditTrail> {
  const offset = (page - 1) * AUDIT_PAGE_SIZE;
  const found = await services.database.inAlliance(alliance.id, async (tx) => ({
    ...(await listEntries(tx, alliance.id, filter, { offset, limit: AUDIT_PAGE_SIZE })),
    kinds: await listSubjectKinds(tx, alliance.id),
  }));
  return { ...found, entries: await readable(services, found.entries) };
}

/** One entry by its number. */
export async function findAuditEntry(
  services: Services,
  alliance: Alliance,
  seq: number,
): Promise<AuditEntry | undefined> {
  const found = await services.database.inAlliance(alliance.id, (tx) =>
    findEntry(tx, alliance.id, BigInt(seq)),
  );
  const [entry] = await readable(services, found ? [found] : []);
  return entry;
}

async function readable({ database }: Services, records: readonly AuditRecord[]): Promise<AuditEntry[]> {
  const addresses = await addressesOf(database, [...new Set(records.map(({ actor }) => actor))]);
  return records.map(({ seq, at, actor, action, subjectKind, subjectId, payload }) => ({
    seq: Number(seq),
    at,
    actor: addresses.get(actor) ?? actor,
    action,
    subject: { kind: subjectKind, id: subjectId },
    changes: readChange(payload),
  }));
}
