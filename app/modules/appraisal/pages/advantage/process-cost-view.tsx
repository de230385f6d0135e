import {
  germanCount,
  germanDate,
  germanDecimal,
  germanEuro,
  germanList,
} from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { breakEvens } from '../../domain/advantage/break-even.ts';
import { sensitivityOf } from '../../domain/advantage/sensitivity.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { SampleNotice, SavedNotice } from './advantage-pages.tsx';
import { ModelPanels } from './model-panels.tsx';
import { PooledPanel } from './pooled-panel.tsx';
import { ResultPanel } from './result-panel.tsx';
import { SensitivityPanels } from './sensitivity-panels.tsx';
import { StaffingPanel } from './staffing-panel.tsx';

export interface ProcessCostViewProps {
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: ProcessCostPage;
  readonly query: URLSearchParams;
}

/** What the task costs each member today and together, how sure that is, and the model behind it. */
export function ProcessCostView({ path, page, query }: ProcessCostViewProps) {
  const { scene, costs, model, reach } = page;
  const base = `${path}/prozesskosten`;
  const isEmpty = page.processes.length === 0 && page.facts.length === 0 && !page.pooled;
  return (
    <>
      <PageTitle
        title={scene.project.title}
        lead={`Prozesskosten: Fälle × Minuten × Stundensatz, für jede Kommune heute und gemeinsam. Preisstand ${germanDate(model.pricedOn)}.`}
        actions={<Actions base={base} page={page} />}
      />
      <AppraisalTabs path={path} page="prozesskosten" />
      <SavedNotice query={query} />
      <SampleNotice isSample={page.isSample} hasSampleRates={page.hasSampleRates} />
      {isEmpty ? (
        <NoModel base={base} mayKeep={reach.mayKeep} />
      ) : (
        <>
          <Faults page={page} />
          {costs.counted > 0 && <Totals page={page} />}
          <Losers page={page} />
          <ResultPanel base={base} page={page} />
          <SensitivityPanels
            sensitivity={sensitivityOf(model, page.rates, costs)}
            limits={breakEvens(costs)}
            page={page}
          />
          <StaffingPanel page={page} />
          <ModelPanels base={base} page={page} />
          <PooledPanel base={base} page={page} />
        </>
      )}
    </>
  );
}

const Actions = ({
  base,
  page: { reach, costs, model },
}: {
  readonly base: string;
  readonly page: ProcessCostPage;
}) => (
  <>
    {reach.mayKeep && (
      <LinkButton icon="add" href={`${base}/prozesse/neu`}>
        Prozess anlegen
      </LinkButton>
    )}
    {reach.mayKeep && model.processes.length > 0 && (
      <LinkButton href={`${base}/uebernehmen`}>Aus der Erhebung übernehmen</LinkButton>
    )}
    {costs.members.some(({ today }) => today !== null) && (
      <>
        <LinkButton icon="download" href={`${base}.csv`}>
          CSV
        </LinkButton>
        <LinkButton icon="download" href={`${base}.xlsx`}>
          Excel
        </LinkButton>
      </>
    )}
    <PrintButton />
  </>
);

const NoModel = ({ base, mayKeep }: { readonly base: string; readonly mayKeep: boolean }) => (
  <Panel>
    <EmptyState
      icon="calculate"
      level={2}
      title="Noch kein Modell der Prozesskosten"
      action={
        mayKeep && (
          <LinkButton look="primary" href={`${base}/prozesse/neu`}>
            Ersten Prozess anlegen
          </LinkButton>
        )
      }
    >
      {mayKeep
        ? 'Zerlegen Sie die Aufgabe in Prozesse und Schritte. Dann tragen die Kommunen ihre Fallzahlen ein.'
        : 'Sobald die Projektleitung Prozesse angelegt hat, steht hier, was die Aufgabe jede Kommune heute und gemeinsam kostet.'}
    </EmptyState>
  </Panel>
);

/** Why there is no figure yet, said once. */
function Faults({ page: { costs } }: { readonly page: ProcessCostPage }) {
  const faults = costs.faults.today.length > 0 ? costs.faults.today : costs.faults.pooled;
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title="Was zum Ergebnis noch fehlt">
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Totals({ page: { costs } }: { readonly page: ProcessCostPage }) {
  const { total, counted, members } = costs;
  const open = members.length - counted;
  return (
    <>
      <Facts
        items={[
          { label: 'Heute im Jahr', value: germanEuro(total.today) },
          { label: 'Gemeinsam im Jahr', value: germanEuro(total.pooled) },
          {
            label: 'Ersparnis zusammen',
            value: germanEuro(total.saving),
            note: total.percent && `${germanDecimal(total.percent)} %`,
          },
          {
            label: 'Gerechnet mit',
            value: germanCount(counted, 'Kommune', 'Kommunen'),
            note: `von ${members.length}`,
          },
        ]}
      />
      {open > 0 && (
        <Notice tone="info">
          <p>
            Für {germanCount(open, 'Kommune', 'Kommunen')} fehlen noch Angaben. Gerechnet ist, als machten nur
            die übrigen mit: Sie teilen sich die gemeinsamen Kosten.
          </p>
        </Notice>
      )}
    </>
  );
}

/** A sum can hide who pays more, so it is said on top. */
function Losers({ page: { costs, reach } }: { readonly page: ProcessCostPage }) {
  if (costs.losers.length === 0) return null;
  const seesAll = costs.members.every(({ memberKey }) => reach.sees(memberKey));
  const who = seesAll ? germanList(costs.losers) : germanCount(costs.losers.length, 'Kommune', 'Kommunen');
  const verb = costs.losers.length === 1 ? 'zahlt' : 'zahlen';
  return (
    <Notice tone="danger" icon="warning" title={`${who} ${verb} gemeinsam mehr als heute`}>
      <p>
        {costs.total.saving > 0n
          ? 'Die Summe aller spart trotzdem. Klären Sie einen Ausgleich, einen anderen Schlüssel oder einen anderen Zuschnitt, bevor entschieden wird.'
          : 'Auch in der Summe wird es teurer. Prüfen Sie, ob andere Gründe dafür sprechen.'}
      </p>
    </Notice>
  );
}
