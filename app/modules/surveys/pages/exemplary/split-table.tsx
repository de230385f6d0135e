import { germanEuro, germanInteger } from '../../../../foundation/german.ts';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { type CostShare, costShares } from '../../domain/exemplary/cost-shares.ts';
import type { CostSplit, SharingMember } from '../../domain/exemplary/cost-split.ts';
import type { CostSplitPage } from '../../use-cases/exemplary/load-cost-split.ts';

interface SplitTableProps {
  readonly split: CostSplit;
  readonly page: Pick<CostSplitPage, 'names' | 'ownKeys' | 'candidates'>;
}

/** What each member pays, and why. */
export function SplitTable({ split, page: { names, ownKeys, candidates } }: SplitTableProps) {
  const shared = costShares(split, (id) => names.get(id) ?? '');
  if (!shared.ok)
    return (
      <Notice tone="danger" title="Diese Teilung geht nicht auf">
        <p>{shared.error}</p>
      </Notice>
    );
  const own = new Set(
    candidates.filter(({ memberKey }) => ownKeys.includes(memberKey)).map(({ memberId }) => memberId),
  );
  const { shares, allocated, unallocated } = shared.value;
  return (
    <Panel title="Anteile" id="anteile" flush>
      <DataTable
        caption="Anteil jeder Kommune mit Rechenweg"
        columns={columns(own, germanEuro(allocated))}
        rows={shares}
        rowKey={({ memberId }) => memberId}
        rowLook={({ memberId }) => (own.has(memberId) ? 'strong' : undefined)}
        cards
      />
      {unallocated !== 0n && (
        <PanelFoot>
          <p>
            {germanEuro(unallocated)} trägt niemand, weil der Höchstbetrag greift. Klären Sie, wer das
            übernimmt.
          </p>
        </PanelFoot>
      )}
    </Panel>
  );
}

const columns = (own: ReadonlySet<string>, sum: string): readonly Column<CostShare>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    footer: 'Zusammen',
    cell: ({ memberId, name, isSurveyed }) => (
      <>
        {name}
        {own.has(memberId) && <span className="gw-note"> (Ihre Kommune)</span>}
        {isSurveyed && <span className="gw-note"> erhoben</span>}
      </>
    ),
  },
  {
    id: 'einwohner',
    header: 'Einwohner',
    align: 'end',
    card: 'meta',
    cardLabel: 'Einwohner',
    footer: '',
    cell: ({ population }) => <Inhabitants population={population} />,
  },
  {
    id: 'rechenweg',
    header: 'Rechenweg',
    card: 'wide',
    footer: '',
    cell: ({ steps }) => steps.map((step) => <div key={step}>{step}</div>),
  },
  {
    id: 'anteil',
    header: 'Anteil',
    align: 'end',
    strong: true,
    card: 'value',
    footer: sum,
    cell: ({ amount }) => germanEuro(amount),
  },
];

const Inhabitants = ({ population }: Pick<SharingMember, 'population'>) =>
  population === null ? <NoValue spoken="keine" /> : germanInteger(population.value);
