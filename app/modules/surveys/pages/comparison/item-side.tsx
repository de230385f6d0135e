import type { Ratio } from '../../../../foundation/ratio.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { classMedians, countedFigures, type ItemComparison } from '../../domain/comparison/compare-item.ts';
import { figureText, figureWithUnit, potentialText } from '../../domain/comparison/comparison-text.ts';
import { meanOf, sumOf } from '../../domain/comparison/statistics.ts';

/** Statistics, size classes and what the differences might mean, beside the figures. */
export const ItemSide = ({ comparison }: { readonly comparison: ItemComparison }) => (
  <>
    <StatisticsPanel comparison={comparison} />
    <ClassPanel comparison={comparison} />
    <PotentialPanel comparison={comparison} />
  </>
);

function StatisticsPanel({ comparison }: { readonly comparison: ItemComparison }) {
  const { item, statistics, answered, cells, measure } = comparison;
  if (!statistics) return null;
  const figures = countedFigures(comparison);
  const mean = meanOf(figures.map(({ value }) => value));
  const shown = (term: string, value: Ratio | null) =>
    value === null ? [] : [{ term, value: figureText(item, value, measure) }];
  return (
    <Panel title="Kennwerte" id="kennwerte">
      <DescriptionList
        figures
        items={[
          { term: 'Angaben', value: `${answered} von ${cells.length}` },
          ...shown('Größter Wert', statistics.max),
          ...shown('Oberes Quartil', statistics.upperQuartile),
          ...shown('Median', statistics.median),
          ...shown('Unteres Quartil', statistics.lowerQuartile),
          ...shown('Kleinster Wert', statistics.min),
          ...shown('Mittelwert', mean),
          {
            term: measure === 'absolut' ? 'Summe' : 'Summe der Angaben',
            value: figureWithUnit(item, sumOf(figures.map(({ raw }) => raw))),
          },
        ]}
      />
    </Panel>
  );
}

function ClassPanel({ comparison }: { readonly comparison: ItemComparison }) {
  const classes = classMedians(comparison);
  if (classes.length < 2) return null;
  return (
    <Panel title="Median nach Größe" id="groessen">
      <DescriptionList
        figures
        items={classes.map(({ sizeClass, count, median }) => ({
          term: `${sizeClass.label} Einwohner (${count})`,
          value:
            median === null ? 'unter drei Werten' : figureText(comparison.item, median, comparison.measure),
        }))}
      />
    </Panel>
  );
}

function PotentialPanel({ comparison }: { readonly comparison: ItemComparison }) {
  const text = potentialText(comparison);
  return text === '' ? null : (
    <Panel title="Anhaltspunkt" id="anhaltspunkt">
      <p>{text}</p>
      <p className="gw-note">
        Keine Einsparung: Fragen Sie nach, was hinter den Unterschieden steht, bevor Sie damit rechnen.
      </p>
    </Panel>
  );
}
