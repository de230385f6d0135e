import { germanList } from '../../../../foundation/german.ts';
import { SelectField } from '../../../../ui/fields.tsx';
import { LiveForm } from '../../../../ui/form.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  CRITERIA,
  CRITERION_LABELS,
  findSwaps,
  type Ranking,
  rankRange,
  WEIGHTINGS,
  type WeightSwap,
} from '../../domain/index.ts';
import type { AreaRow } from './area-rows.ts';
import { shareText, weightText } from './figure-text.ts';
import { ScoreCurves } from './score-curves.tsx';

export interface StabilityPanelProps {
  readonly row: AreaRow;
  /** All areas in rank order. */
  readonly all: readonly AreaRow[];
  readonly ranking: Ranking;
  /** The area it is compared with beside its neighbours. */
  readonly rival: AreaRow | undefined;
  readonly action: string;
  /** What the form carries on: round, weights, threshold. */
  readonly carried: Readonly<Record<string, string>>;
}

interface SwapRow {
  readonly other: AreaRow;
  readonly swaps: readonly WeightSwap[];
}

/** Would the rank survive other weights? Best and worst rank, and at which weight the area and its neighbours swap. */
export function StabilityPanel(props: StabilityPanelProps) {
  const { row, all, ranking, rival } = props;
  const { best, worst } = rankRange(row, { areas: all });
  const others = all.filter((other) => Math.abs(other.rank - row.rank) === 1 || other === rival);
  const rows = others.map((other) => ({ other, swaps: swapsOf(row, other, ranking) }));
  return (
    <Panel title="Hält der Rang anderen Gewichten stand?" id="gewichte-wechsel" flush>
      <div className="gw-panel__text gw-stack">
        <p>
          {best === worst ? `Immer Rang ${best}` : `Rang ${best} bis ${worst}`}: so steht der Bereich in den{' '}
          {WEIGHTINGS.length} Gewichtungen von je 0 bis 100 % in Schritten von 5 %. In{' '}
          {shareText(row.robustness)} davon liegt er unter den ersten {ranking.top}.
        </p>
        <RivalForm {...props} />
      </div>
      <div id="platzwechsel" data-live-part data-summary={rival ? `Vergleich mit ${rival.area}` : undefined}>
        {rows.length > 0 && (
          <>
            <DataTable
              caption={`Bei welchem Gewicht ${row.area} und andere Bereiche die Plätze tauschen`}
              columns={swapColumns(rows[0]?.swaps ?? [])}
              rows={rows}
              rowKey={({ other }) => other.area}
              cards
            />
            <div className="gw-panel__text">
              <ScoreCurves row={row} others={others} ranking={ranking} />
            </div>
          </>
        )}
      </div>
      <PanelFoot>
        <span>
          Gewicht eines Kriteriums, bei dem die beiden die Plätze tauschen; die übrigen Gewichte bleiben
          zueinander, wie sie sind. „nie“: Bei keinem Gewicht dieses Kriteriums.
        </span>
      </PanelFoot>
    </Panel>
  );
}

const swapsOf = (first: AreaRow, second: AreaRow, { members, weights }: Ranking): readonly WeightSwap[] =>
  findSwaps({ first, second, roundMembers: members, weights });

const swapColumns = (swaps: readonly WeightSwap[]): Column<SwapRow>[] => [
  {
    id: 'rang',
    header: 'Rang',
    align: 'end',
    quiet: true,
    width: 'rank',
    card: 'lead',
    cell: ({ other }) => other.rank,
  },
  { id: 'bereich', header: 'Tausch mit', rowHeader: true, card: 'title', cell: ({ other }) => other.area },
  ...CRITERIA.map((criterion, index): Column<SwapRow> => {
    const now = swaps[index]?.now;
    return {
      id: criterion,
      header: (
        <>
          {CRITERION_LABELS[criterion]}
          {now && <span className="gw-note"> jetzt {weightText(now)}</span>}
        </>
      ),
      align: 'end',
      card: 'meta',
      cardLabel: CRITERION_LABELS[criterion],
      cell: (row) => swapText(row.swaps[index]),
    };
  }),
];

const swapText = (swap: WeightSwap | undefined): string =>
  swap === undefined || swap.at.length === 0 ? 'nie' : `bei ${germanList(swap.at.map(weightText))}`;

function RivalForm({ row, all, rival, action, carried }: StabilityPanelProps) {
  const options = all
    .filter((other) => other !== row)
    .map((other) => ({ value: other.slug, label: `${other.rank}. ${other.area}` }));
  return (
    <LiveForm
      action={`${action}#gewichte-wechsel`}
      target="platzwechsel"
      label="Mit einem weiteren Bereich vergleichen"
      hidden={carried}
      submit="Vergleichen"
    >
      <SelectField
        id="gegen"
        name="gegen"
        label="Auch vergleichen mit"
        value={rival?.slug ?? ''}
        options={[{ value: '', label: 'nur den Nachbarn' }, ...options]}
      />
    </LiveForm>
  );
}
