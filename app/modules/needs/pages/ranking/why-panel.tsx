import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { CRITERIA, CRITERION_LABELS, explainRank, type RankGap, type Ranking } from '../../domain/index.ts';
import type { AreaRow } from './area-rows.ts';
import { fixedText, signedPoints } from './figure-text.ts';

export interface WhyPanelProps {
  readonly row: AreaRow;
  readonly ranking: Ranking;
}

/** "Warum Rang 3?": what parts the area from its neighbours, term by term, and what would lift it. */
export function WhyPanel({ row, ranking }: WhyPanelProps) {
  const { above, below, why, climb } = explainRank(row, ranking);
  const gaps = [above, below].filter((gap) => gap !== null);
  return (
    <Panel title={`Warum Rang ${row.rank}?`} id="warum" flush>
      <div className="gw-panel__text gw-stack">
        <p>{why}</p>
        <p>{climb}</p>
      </div>
      {gaps.length > 0 && (
        <DataTable
          caption={`Abstand von ${row.area} zu den Nachbarn in der Rangfolge, nach Kriterien`}
          columns={COLUMNS}
          rows={gaps}
          rowKey={({ other }) => other.area}
          cards
        />
      )}
      <PanelFoot>
        <span>
          Punkte = 100 × Summe aus Gewicht × Wert. Der Abstand ist die Summe der drei Unterschiede; + heißt:{' '}
          {row.area} hat dort mehr.
        </span>
      </PanelFoot>
    </Panel>
  );
}

const COLUMNS: readonly Column<RankGap>[] = [
  {
    id: 'rang',
    header: 'Rang',
    align: 'end',
    quiet: true,
    width: 'rank',
    card: 'lead',
    cell: ({ other }) => other.rank,
  },
  { id: 'bereich', header: 'Nachbar', rowHeader: true, card: 'title', cell: ({ other }) => other.area },
  {
    id: 'punkte',
    header: 'Punkte',
    align: 'end',
    card: 'meta',
    cardLabel: 'Punkte',
    cell: ({ other }) => fixedText(other.score),
  },
  {
    id: 'abstand',
    header: 'Abstand',
    align: 'end',
    strong: true,
    card: 'meta',
    cardLabel: 'Abstand',
    cell: ({ points }) => signedPoints(points),
  },
  ...CRITERIA.map(
    (criterion): Column<RankGap> => ({
      id: criterion,
      header: CRITERION_LABELS[criterion],
      group: { label: 'davon durch' },
      align: 'end',
      card: 'meta',
      cardLabel: CRITERION_LABELS[criterion],
      cell: ({ parts, decisive }) => (
        <>
          {decisive === criterion ? <b>{signedPoints(parts[criterion])}</b> : signedPoints(parts[criterion])}
        </>
      ),
    }),
  ),
];
