import { germanCount, germanEuro } from '../../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { CENTRE_KINDS, CENTRES, SPLIT_KEYS } from '../../domain/advantage/process-model.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { postsWord } from './staffing-panel.tsx';

/** What doing it together costs whatever the number of cases. */
export function PooledPanel({ base, page }: { readonly base: string; readonly page: ProcessCostPage }) {
  const { pooled, reach } = page;
  const change = `${base}/gemeinsam`;
  if (!pooled)
    return (
      <Panel title="Gemeinsame Kosten" id="gemeinsam">
        <EmptyState
          icon="calculate"
          title="Noch nicht eingetragen"
          action={reach.mayWrite && <LinkButton href={change}>Gemeinsame Kosten eintragen</LinkButton>}
        >
          Fixkosten der Zentren, Aufbau, Mindestbesetzung und der Schlüssel, nach dem geteilt wird.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title="Gemeinsame Kosten"
      id="gemeinsam"
      aside={
        reach.mayWrite && (
          <TextLink href={change}>
            Ändern<span className="kern-sr-only">: gemeinsame Kosten</span>
          </TextLink>
        )
      }
    >
      <DescriptionList items={items(pooled)} />
    </Panel>
  );
}

const items = (pooled: NonNullable<ProcessCostPage['pooled']>) => [
  { term: 'Fixkosten der Zentren im Jahr', value: germanEuro(pooled.fixedCost) },
  {
    term: 'Aufbau einmalig',
    value: `${germanEuro(pooled.setUpCost)}, verteilt auf ${germanCount(pooled.setUpYears, 'Jahr', 'Jahre')}`,
  },
  { term: 'Geteilt wird', value: SPLIT_KEYS[pooled.splitKey] },
  ...CENTRE_KINDS.map((kind) => {
    const least = pooled.minimumStaff[kind];
    const posts = least && `${postsWord(least.fte)}, ${least.payGrade}`;
    return { term: `Mindestbesetzung ${CENTRES[kind]}`, value: posts ?? 'keine' };
  }),
  {
    term: 'Vertretung gilt als gesichert ab',
    value: postsWord(pooled.deputyFrom),
  },
];
