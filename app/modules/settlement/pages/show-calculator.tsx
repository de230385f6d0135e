import { csvDocument } from '../../../foundation/csv-writer.ts';
import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer, PageView } from '../../../platform/http/page-route.ts';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { explainAmount } from '../domain/rechenweg.ts';
import { writeWhatIf } from '../domain/write-what-if.ts';
import { loadWhatIf, type WhatIf } from '../use-cases/load-what-if.ts';
import { CalculatorView } from './calculator-view.tsx';
import { RechenwegView } from './rechenweg-view.tsx';
import { whatIfRows } from './what-if-csv.ts';

const TITLE = 'Was wäre, wenn?';

/** GET /v/:alliance/abrechnung/rechner: the whole question stands in the address. */
export async function showCalculator(call: AllianceCall): Promise<PageAnswer> {
  const whatIf = await load(call);
  const base = baseOf(call);
  if (!whatIf) return page(call, <NoTables />);
  return page(
    call,
    <CalculatorView
      base={base}
      whatIf={whatIf}
      query={sharedQuery(whatIf)}
      origin={call.services.config.baseUrl}
    />,
    whatIf.result.ok ? 200 : 422,
  );
}

/** GET /v/:alliance/abrechnung/rechner.csv, with the same question. */
export async function showCalculatorCsv(call: AllianceCall): Promise<PageAnswer> {
  const whatIf = await load(call);
  if (!whatIf?.result.ok) return { kind: 'redirect', to: `${baseOf(call)}/rechner?${call.query}` };
  return {
    kind: 'file',
    name: `was-waere-wenn-${call.alliance.slug}-${whatIf.table.slug}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(whatIfRows(whatIf.table, whatIf.result.value)),
  };
}

/** GET /v/:alliance/abrechnung/rechner/:member, with the same question. */
export async function showSimulatedRechenweg(call: AllianceCall): Promise<PageAnswer> {
  const whatIf = await load(call);
  if (!whatIf?.result.ok) return { kind: 'redirect', to: `${baseOf(call)}/rechner?${call.query}` };
  const { table, result } = whatIf;
  const ground = { ...result.value, poolSource: 'angenommene Gesamtkosten' };
  const rechenweg = explainAmount(ground, call.params['member'] ?? '');
  if (!rechenweg) return errorPage(404);
  const href = `${baseOf(call)}/rechner?${sharedQuery(whatIf)}`;
  return {
    kind: 'page',
    title: `Rechenweg ${rechenweg.name}, ${TITLE}`,
    section: 'abrechnung',
    crumbs: [{ label: 'Abrechnung', href: baseOf(call) }, { label: TITLE, href }, { label: rechenweg.name }],
    body: (
      <RechenwegView
        title={`${TITLE} ${table.title}`}
        rechenweg={rechenweg}
        printSentence={null}
        back={{ label: 'Zurück zum Rechner', href }}
      />
    ),
  };
}

const load = ({ services, alliance, query }: AllianceCall): Promise<WhatIf | undefined> =>
  loadWhatIf(services, alliance, {
    one: (name) => query.get(name) ?? undefined,
    all: (name) => query.getAll(name),
  });

const baseOf = ({ alliance }: AllianceCall): string => `/v/${alliance.slug}/abrechnung`;

/** The shortest address of the question; as typed where it was not understood. */
const sharedQuery = ({ values, table, members }: WhatIf): string =>
  values ? writeWhatIf(values, table, members) : `tabelle=${table.slug}`;

const page = (call: AllianceCall, body: PageView['body'], status: 200 | 422 = 200): PageView => ({
  kind: 'page',
  status,
  title: TITLE,
  section: 'abrechnung',
  crumbs: [{ label: 'Abrechnung', href: baseOf(call) }, { label: TITLE }],
  body,
});

const NoTables = () => (
  <>
    <PageTitle title={TITLE} />
    <Panel>
      <EmptyState icon="calculate" title="Noch keine Beitragstabelle">
        Der Rechner braucht eine Tabelle, von der er ausgeht. Sie entsteht, sobald Kosten und Schlüssel einer
        Aufgabe hinterlegt sind.
      </EmptyState>
    </Panel>
  </>
);
