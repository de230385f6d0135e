import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type Consent, isConsentVerdict } from '../domain/reports/chapter-consent.ts';
import { isChapterKey, isReportKind } from '../domain/reports/report-kind.ts';
import type { ReportPlace } from './report-chapter-store.ts';

/** What heads answered to all versions of the chapters of a report, the oldest first. */
export async function listConsents(tx: Tx, { undertakingId, kind }: ReportPlace): Promise<Consent[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.chapter_consent')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .where('kind', '=', kind)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toConsent);
}

/** Reports of all projects in which a head ever did not agree to a chapter. */
export async function listObjectedReports(tx: Tx): Promise<ReportPlace[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.chapter_consent')
    .select(['undertaking_id', 'kind'])
    .distinct()
    .where('verdict', '=', 'widerspruch')
    .execute();
  return rows.map((row) => ({ undertakingId: row.undertaking_id, kind: knownWord(row.kind, isReportKind) }));
}

/** Keeps what heads answered. */
export async function insertConsents(
  tx: Tx,
  allianceId: string,
  { undertakingId, kind }: ReportPlace,
  consents: readonly Consent[],
  actor: string,
): Promise<void> {
  if (consents.length === 0) return;
  await queries(tx)
    .insertInto('appraisal.chapter_consent')
    .values(
      consents.map((consent) => ({
        alliance_id: allianceId,
        id: newId(),
        undertaking_id: undertakingId,
        kind,
        chapter: consent.key,
        version: consent.version,
        member_id: consent.memberId,
        verdict: consent.verdict,
        note: consent.note,
        by_label: consent.byLabel,
        actor,
        at: consent.at,
      })),
    )
    .execute();
}

const toConsent = (row: Selectable<DB['appraisal.chapter_consent']>): Consent => ({
  key: knownWord(row.chapter, isChapterKey),
  version: row.version,
  memberId: row.member_id,
  verdict: knownWord(row.verdict, isConsentVerdict),
  note: row.note,
  byLabel: row.by_label,
  at: row.at,
});
