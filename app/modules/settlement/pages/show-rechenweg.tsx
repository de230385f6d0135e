import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { explainAmount } from '../domain/rechenweg.ts';
import { loadTable } from '../use-cases/load-table.ts';
import { RechenwegView } from './rechenweg-view.tsx';

/** GET /v/:alliance/abrechnung/:table/:member */
export async function showRechenweg({ services, alliance, params }: AllianceCall): Promise<PageAnswer> {
  const found = await loadTable(services, alliance, params['table'] ?? '');
  const memberKey = params['member'] ?? '';
  if (!found) return errorPage(404);
  const { table, recomputed } = found;
  const poolSource = `${table.planningState}, ${table.source}`;
  const rechenweg = explainAmount({ ...recomputed, poolSource, measures: table.scheme.measures }, memberKey);
  if (!rechenweg) return errorPage(404);
  const base = `/v/${alliance.slug}/abrechnung`;
  const row = recomputed.rows.find((candidate) => candidate.memberKey === memberKey);
  return {
    kind: 'page',
    title: `Rechenweg ${rechenweg.name}, ${table.title}`,
    section: 'abrechnung',
    crumbs: [
      { label: 'Abrechnung', href: base },
      { label: table.title, href: `${base}/${table.slug}` },
      { label: rechenweg.name },
    ],
    body: (
      <RechenwegView
        title={table.title}
        rechenweg={rechenweg}
        printSentence={row?.reconciliation?.sentence ?? null}
        back={{ label: 'Zurück zur Tabelle', href: `${base}/${table.slug}` }}
      />
    ),
  };
}
