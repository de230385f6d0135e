import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { PortfolioCounts } from '../../use-cases/portfolio/load-counts.ts';
import { CountForm } from './count-form.tsx';
import { CountTable } from './count-table.tsx';
import { type CountForms, errorsOf } from './counts-forms.ts';
import { PortfolioTabs } from './portfolio-places.tsx';

export interface CountsViewProps {
  /** Address of the portfolio. */
  readonly path: string;
  readonly counts: PortfolioCounts;
  readonly forms: CountForms;
  readonly message: string | undefined;
  readonly today: CalendarDate;
  readonly selects: boolean;
}

/** The limit of parallel projects and the capacities, each a dated history with its source. */
export function CountsView(props: CountsViewProps) {
  const { path, counts, forms, message, selects } = props;
  return (
    <>
      <PageTitle
        title="Grenze und Auslastung"
        lead="Wie viele Projekte gleichzeitig laufen sollen, und wie viele jede Kommune tragen kann. Was galt, bleibt stehen."
      />
      <PortfolioTabs path={path} page="auslastung" selects={selects} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {forms.problem !== null && <Notice tone="danger" title={forms.problem} live />}
      <ErrorSummary errors={[...errorsOf('grenze', forms.limit), ...errorsOf('kraft', forms.capacity)]} />
      {hasSamples(counts) && (
        <SampleDataNotice>
          <p>Angaben mit dem Kennzeichen „Beispieldaten“ sind ausgedacht.</p>
        </SampleDataNotice>
      )}
      <LimitPanel {...props} />
      <CapacityPanel {...props} />
    </>
  );
}

const hasSamples = ({ limits, members }: PortfolioCounts): boolean =>
  [...limits, ...members.flatMap(({ entries }) => entries)].some(({ isSample }) => isSample);

const LimitPanel = ({ path, counts, forms, today }: CountsViewProps) => (
  <Panel title="Grenze gleichzeitiger Projekte" id="grenze" flush>
    <CountTable
      caption="Grenze gleichzeitiger Projekte, die neueste zuerst"
      rows={counts.limits.map((entry) => ({ entry, member: null, history: counts.limits }))}
      path={path}
      today={today}
      mayEdit={() => counts.isOffice}
      empty="Ohne Grenze meldet niemand, wenn zu viele Projekte zugleich laufen. In Groß-Gerau sind es fünf."
    />
    {counts.isOffice && (
      <CountForm
        action={`${path}/auslastung/grenze`}
        part="grenze"
        typed={forms.limit}
        summary="Neue Grenze eintragen"
        sourceHint="Bericht, Beschluss oder Absprache mit Datum."
      />
    )}
  </Panel>
);

const CapacityPanel = ({ path, counts, forms, today }: CountsViewProps) => (
  <Panel title="Kraft der Kommunen" id="kraft" flush>
    <CountTable
      caption="Wie viele Projekte eine Kommune gleichzeitig tragen kann, die neueste Angabe zuerst"
      rows={counts.members.flatMap(({ key, name, entries }) =>
        entries.map((entry) => ({ entry, member: { key, name }, history: entries })),
      )}
      path={path}
      today={today}
      mayEdit={(key: string) => counts.actsFor.includes(key)}
      empty="Ohne Angabe gilt eine Kommune als frei. Sie sagt selbst, in wie vielen Projektgruppen ihre Leute zugleich arbeiten können."
    />
    {counts.actsFor.length > 0 && (
      <CountForm
        action={`${path}/auslastung/kraft`}
        part="kraft"
        typed={forms.capacity}
        summary="Kraft einer Kommune eintragen"
        sourceHint="Zum Beispiel „Angabe der Kommune vom 12.03.2026“."
        members={counts.members.filter(({ key }) => counts.actsFor.includes(key))}
        memberKey={forms.capacity.memberKey}
      />
    )}
  </Panel>
);
