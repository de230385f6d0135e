import type { Alliance } from '../../../platform/alliances.ts';
import {
  type AuditFilter,
  type AuditRecord,
  findEntry,
  listEntries,
  listSubjectKinds,
  readSubjectTitles,
} from '../../../platform/audit/list-entries.ts';
import { addressesOf } from '../../../platform/auth/account-addresses.ts';
import type { Services } from '../../../platform/services.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type ChangedField, readChange } from '../domain/read-change.ts';

export const AUDIT_PAGE_SIZE = 50;

/** An entry of the trail as a page shows it. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Date;
  /** Address of the account, or the command that acted. */
  readonly actor: string;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly title?: string | undefined };
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
  const found = await services.database.inAlliance(alliance.id, async (tx) => {
    const { entries, total } = await listEntries(tx, alliance.id, filter, { offset, limit: AUDIT_PAGE_SIZE });
    const titles = await titlesOf(tx, alliance.id, entries);
    return { entries, titles, total, kinds: await listSubjectKinds(tx, alliance.id) };
  });
  const { entries, titles, total, kinds } = found;
  return { entries: await readable(services, entries, titles), total, kinds };
}

/** One entry by its number. */
export async function findAuditEntry(
  services: Services,
  alliance: Alliance,
  seq: number,
): Promise<AuditEntry | undefined> {
  const found = await services.database.inAlliance(alliance.id, async (tx) => {
    const record = await findEntry(tx, alliance.id, BigInt(seq));
    const records = record ? [record] : [];
    return { records, titles: await titlesOf(tx, alliance.id, records) };
  });
  const [entry] = await readable(services, found.records, found.titles);
  return entry;
}

/** "0199/06433010/3" belongs to 0199: a step is named by its matter. */
const ownerOf = (subjectId: string): string => subjectId.split('/')[0] ?? subjectId;

async function titlesOf(
  tx: Tx,
  chain: string,
  records: readonly AuditRecord[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(records.map(({ subjectId }) => ownerOf(subjectId)));
  return readSubjectTitles(tx, chain, [...ids]);
}

async function readable(
  { database }: Services,
  records: readonly AuditRecord[],
  titles: ReadonlyMap<string, string>,
): Promise<AuditEntry[]> {
  const addresses = await addressesOf(database, [...new Set(records.map(({ actor }) => actor))]);
  return records.map(({ seq, at, actor, action, subjectKind, subjectId, payload }) => ({
    seq: Number(seq),
    at,
    actor: addresses.get(actor) ?? actor,
    action,
    subject: { kind: subjectKind, id: subjectId, title: titles.get(ownerOf(subjectId)) },
    changes: readChange(payload),
  }));
}
