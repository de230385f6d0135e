import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';

export const ProcessCostActions = ({
  base,
  page: { reach, costs, model },
}: {
  readonly base: string;
  readonly page: ProcessCostPage;
}) => (
  <>
    {reach.mayWrite && (
      <LinkButton icon="add" href={`${base}/prozesse/neu`}>
        Prozess anlegen
      </LinkButton>
    )}
    {reach.mayWrite && reach.keepsFigures && model.processes.length > 0 && (
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
