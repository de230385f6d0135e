import type { AllianceCall, PageView } from '../../../platform/http/page-route.ts';
import { findAuditEntry, listAuditTrail } from '../use-cases/list-audit-trail.ts';
import { verifyAuditTrail } from '../use-cases/verify-audit-trail.ts';
import { AuditEntryView } from './audit-entry-view.tsx';
import { readAuditQuery } from './audit-query.ts';
import { AuditView } from './audit-view.tsx';

const MAX_DIGITS = 15;

/** GET /v/:alliance/protokoll?art=&gegenstand=&seite=&pruefen=1 */
export async function showAuditTrail({ services, alliance, query }: AllianceCall): Promise<PageView> {
  const asked = readAuditQuery(query);
  const trail = await listAuditTrail(services, alliance, asked, asked.page);
  const report = asked.verify ? await verifyAuditTrail(services, alliance) : undefined;
  return {
    kind: 'page',
    title: 'Protokoll',
    crumbs: [{ label: 'Protokoll' }],
    body: <AuditView {...trail} asked={asked} report={report} base={`/v/${alliance.slug}`} />,
  };
}

/** GET /v/:alliance/protokoll/:nummer: one entry with everything that was recorded. */
export async function showAuditEntry({ services, alliance, params }: AllianceCall): Promise<PageView> {
  const number = params['nummer'] ?? '';
  const base = `/v/${alliance.slug}`;
  const readable = /^\d+$/.test(number) && number.length <= MAX_DIGITS;
  const entry = readable ? await findAuditEntry(services, alliance, Number(number)) : undefined;
  return {
    kind: 'page',
    status: entry ? 200 : 404,
    title: entry ? `Eintrag ${entry.seq}` : 'Eintrag nicht gefunden',
    crumbs: [{ label: 'Protokoll', href: `${base}/protokoll` }, { label: `Eintrag ${number}` }],
    body: <AuditEntryView entry={entry} base={base} />,
  };
}
