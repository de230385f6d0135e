import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  csvFile,
  type ExportColumn,
  type ExportTable,
  xlsxFile,
} from '../../../../platform/sheets/export-table.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { loadCrossTab } from '../../use-cases/cross-tab/load-cross-tab.ts';
import { readerFor } from '../reader-for.ts';
import { type CellFigure, type CrossModel, type CrossRow, crossModel, HIDDEN } from './cross-model.ts';
import { readCrossQuery } from './cross-query.ts';
import { CrossView } from './cross-view.tsx';

const TITLE = 'Vergleich nach Merkmalen';

/** GET /v/:alliance/bedarf/vergleich — with attributes that cannot be used status 422, the table as with the usual ones. */
export async function showCrossTab(call: AllianceCall): Promise<PageAnswer> {
  const path = `/v/${call.alliance.slug}/bedarf/vergleich`;
  const asked = await loadAsked(call);
  if (!asked.model && asked.rounds.length > 0) return errorPage(404);
  return {
    kind: 'page',
    status: asked.model && asked.query.problems.length > 0 ? 422 : 200,
    title: TITLE,
    section: 'bedarf',
    tab: 'vergleich',
    crumbs: [{ label: 'Rangfolge', href: `/v/${call.alliance.slug}/bedarf` }, { label: 'Vergleich' }],
    body: asked.model ? (
      <CrossView {...asked} path={path} chosen={asked.chosen} model={asked.model} />
    ) : (
      <NoRound base={`/v/${call.alliance.slug}`} />
    ),
  };
}

/** GET /v/:alliance/bedarf/vergleich.csv — the table of the screen. */
export async function showCrossTabCsv(call: AllianceCall): Promise<PageAnswer> {
  const table = await crossExport(call);
  return table ? csvFile(table) : errorPage(404);
}

/** GET /v/:alliance/bedarf/vergleich.xlsx — the same as a workbook. */
export async function showCrossTabSheet(call: AllianceCall): Promise<PageAnswer> {
  const table = await crossExport(call);
  return table ? xlsxFile(table) : errorPage(404);
}

async function loadAsked(call: AllianceCall) {
  const { services, alliance } = call;
  const loaded = await loadCrossTab(services, alliance, readerFor(call), call.query.get('runde') || null);
  const { chosen } = loaded;
  const query = readCrossQuery(call.query, chosen?.showsRatings ?? false);
  return chosen
    ? { ...loaded, chosen, query, model: crossModel(chosen, loaded.traitsFor(query.limits), query) }
    : { ...loaded, chosen, query, model: undefined };
}

async function crossExport(call: AllianceCall): Promise<ExportTable<CrossRow> | undefined> {
  const { chosen, model } = await loadAsked(call);
  if (!chosen || !model) return undefined;
  const { round } = chosen;
  return {
    name: `vergleich-${call.alliance.slug}-${round.slug}`,
    sheet: 'Vergleich',
    columns: exportColumns(model, round.isSample ? `Beispieldaten: ${round.note}` : null),
    rows: [...model.rows, model.totals],
  };
}

const exportColumns = (model: CrossModel, note: string | null): ExportColumn<CrossRow>[] => [
  { header: model.rowHeader, kind: 'text', value: ({ label }) => label },
  ...model.columns.map(
    ({ label }, index): ExportColumn<CrossRow> => ({
      header: label,
      kind: 'number',
      value: ({ cells }) => exported(cells[index] ?? null),
    }),
  ),
  { header: 'Gesamt', kind: 'number', value: ({ total }) => exported(total) },
  { header: 'Hinweis', kind: 'text', value: () => note },
];

const exported = (figure: CellFigure): string | number | null => (figure === HIDDEN ? 'verdeckt' : figure);

const NoRound = ({ base }: { readonly base: string }) => (
  <>
    <PageTitle title={TITLE} lead="Wer will was, nach Größe, Kreisteil, Gruppe und Art der Kommune?" />
    <Panel>
      <EmptyState
        level={2}
        title="Es gibt noch keine freigegebene Bedarfsabfrage"
        action={<LinkButton href={`${base}/bedarf`}>Zur Rangfolge</LinkButton>}
      >
        Sobald die Geschäftsstelle eine Abfrage freigibt, steht hier der Vergleich.
      </EmptyState>
    </Panel>
  </>
);
