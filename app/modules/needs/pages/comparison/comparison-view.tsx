import { germanDecimal, germanInteger, germanList } from '../../../../foundation/german.ts';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { JudgedComparison, JudgedCriterion } from '../../domain/comparison/check-comparison.ts';
import { type ComparedOption, compareOptions } from '../../domain/comparison/compare-options.ts';
import { OPTION_LABELS, OPTIONS } from '../../domain/comparison/option.ts';

/** The judged comparison: who leads and why, the recommendation, and the points by criterion. */
export function ComparisonView({ comparison }: { readonly comparison: JudgedComparison }) {
  const { options, reason, decisive } = compareOptions(comparison.criteria);
  return (
    <>
      <Panel title="Ergebnis" id="ergebnis">
        <div className="gw-stack">
          <p>{reason}</p>
          <p className="gw-note">{decisiveText(decisive)}</p>
          {comparison.recommended !== null && (
            <p>
              <strong>
                Empfehlung: {comparison.recommended} ({OPTION_LABELS[comparison.recommended]}).
              </strong>{' '}
              {comparison.reason}
            </p>
          )}
        </div>
      </Panel>
      <Panel title="Die vier Formen" id="formen" flush>
        <DataTable
          caption="Formen der Organisation nach Punkten"
          columns={optionColumns(comparison, options)}
          rows={options.toSorted(byPlace)}
          rowKey={({ option }) => option}
          cards
        />
      </Panel>
      <Panel title="Punkte nach Kriterien" id="kriterien" flush>
        <DataTable
          caption="Punkte von 1 (schlecht) bis 5 (gut) je Kriterium und Form"
          columns={CRITERION_COLUMNS}
          rows={comparison.criteria}
          rowKey={({ label }) => label}
        />
      </Panel>
    </>
  );
}

const decisiveText = (decisive: readonly string[]): string =>
  decisive.length === 0
    ? 'Der erste Platz bleibt, auch wenn man ein beliebiges Kriterium weglässt.'
    : `Ohne dieses Kriterium läge eine andere Form vorn: ${germanList(decisive)}.`;

/** The best first; what has no place yet stands last. */
const byPlace = (a: ComparedOption, b: ComparedOption): number =>
  (a.place ?? OPTIONS.length + 1) - (b.place ?? OPTIONS.length + 1);

const optionColumns = (
  { recommended }: JudgedComparison,
  options: readonly ComparedOption[],
): readonly Column<ComparedOption>[] => [
  {
    id: 'platz',
    header: 'Platz',
    width: 'rank',
    card: 'lead',
    cell: ({ place }) => (place === null ? '–' : germanInteger(place)),
  },
  {
    id: 'form',
    header: 'Form',
    rowHeader: true,
    card: 'title',
    cell: ({ option }) => (
      <>
        {option}: {OPTION_LABELS[option]}{' '}
        {option === recommended && (
          <Badge tone="success" icon="check">
            empfohlen
          </Badge>
        )}
      </>
    ),
  },
  {
    id: 'punkte',
    header: 'Punkte',
    align: 'end',
    card: 'value',
    cell: ({ score }) => (score === null ? '–' : germanDecimal(ratioToFixed(score, 2))),
  },
  ...(options.some(({ missing }) => missing.length > 0) ? [MISSING] : []),
];

const MISSING: Column<ComparedOption> = {
  id: 'fehlt',
  header: 'Noch nicht bewertet',
  card: 'meta',
  cell: ({ missing }) => germanList(missing),
};

const CRITERION_COLUMNS: readonly Column<JudgedCriterion>[] = [
  { id: 'kriterium', header: 'Kriterium', rowHeader: true, cell: ({ label }) => label },
  { id: 'gewicht', header: 'Gewicht', align: 'end', cell: ({ weight }) => germanInteger(weight) },
  ...OPTIONS.map(
    (option): Column<JudgedCriterion> => ({
      id: option,
      header: <abbr title={OPTION_LABELS[option]}>{option}</abbr>,
      align: 'end',
      cell: ({ points }) => points[option] ?? '–',
    }),
  ),
  { id: 'grund', header: 'Begründung', cell: ({ reason }) => reason },
];
