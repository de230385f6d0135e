import { germanCount, germanDecimal, germanList } from '../../../../foundation/german.ts';
import { type Ratio, ratioToNumber } from '../../../../foundation/ratio.ts';
import { Legend } from '../../../../ui/badge.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Swatch } from '../../../../ui/marks.tsx';
import { ScatterChart } from '../../../../ui/scatter.tsx';
import { meanOf, placeInQuadrants, QUADRANT_LABELS } from '../../domain/index.ts';
import type { AreaRow } from './area-rows.ts';
import { fixedText, meanText, VIEW_LABELS } from './figure-text.ts';

export interface QuadrantPanelProps {
  /** All areas of the round: they set the lines. */
  readonly all: readonly AreaRow[];
  /** The areas to draw. */
  readonly shown: readonly AreaRow[];
  /** Members that answered. */
  readonly roundMembers: number;
  /** Whole percent. */
  readonly threshold: number;
}

/** Demand against urgency, with the threshold and the mean as lines. */
export function QuadrantPanel({ all, shown, roundMembers, threshold }: QuadrantPanelProps) {
  const share = (roundMembers * threshold) / 100;
  const chart = placeInQuadrants(all, Math.ceil(share));
  const drawn = shown.filter((row) => row.urgency !== null);
  if (drawn.length === 0 || chart.meanUrgency === null)
    return (
      <Panel title="Bedarf und Dringlichkeit" id="bild">
        <p className="gw-note">Zu dieser Auswahl gibt es keine Dringlichkeit, die sich zeichnen ließe.</p>
      </Panel>
    );
  const first = chart.areas.filter(({ quadrant }) => quadrant === 'vorrang').map(({ area }) => area);
  return (
    <Panel title="Bedarf und Dringlichkeit" id="bild">
      <ScatterChart
        id="quadranten"
        title="Punktdiagramm: Zahl der interessierten Kommunen und durchschnittliche Dringlichkeit je Aufgabenbereich"
        description={`Oben rechts im Feld ${QUADRANT_LABELS.vorrang} liegen ${listOr(first, 'keine Bereiche')}. Alle Werte stehen in der Tabelle.`}
        points={drawn.toReversed().map(pointOf)}
        xLabel="interessierte Kommunen"
        yLabel="Dringlichkeit"
        xReference={share}
        yReference={ratioToNumber(chart.meanUrgency)}
        zoneLabel={QUADRANT_LABELS.vorrang}
      />
      <Legend
        className="gw-legend--block"
        items={[
          { mark: <Swatch kind="dot" />, label: VIEW_LABELS.kreisweit },
          { mark: <Swatch kind="ring" />, label: VIEW_LABELS.bilateral },
        ]}
      />
      <ReadingAid
        first={first}
        example={drawn.find((row) => row.rank === 1) ?? drawn[0]}
        lines={{ roundMembers, threshold, meanUrgency: chart.meanUrgency }}
      />
    </Panel>
  );
}

const pointOf = (row: AreaRow) => ({
  x: row.members,
  y: row.urgency ? ratioToNumber(meanOf(row.urgency)) : 0,
  mark: String(row.rank),
  name: `${row.area}: ${germanCount(row.members, 'Kommune', 'Kommunen')}, Dringlichkeit ${meanText(row.urgency)}, ${VIEW_LABELS[row.view]}`,
  filled: row.view === 'kreisweit',
});

interface Lines {
  readonly roundMembers: number;
  readonly threshold: number;
  readonly meanUrgency: Ratio;
}

function ReadingAid({
  first,
  example,
  lines: { roundMembers, threshold, meanUrgency },
}: {
  readonly first: readonly string[];
  readonly example: AreaRow | undefined;
  readonly lines: Lines;
}) {
  return (
    <p className="gw-note">
      <strong>Lesehilfe:</strong> Die Zahl im Punkt ist der errechnete Rang in der Tabelle. Rechts der
      senkrechten Linie ({threshold}&nbsp;% von {roundMembers} Kommunen, also{' '}
      {germanDecimal(String((roundMembers * threshold) / 100))}) liegen kreisweite Themen, über der
      waagerechten ({fixedText(meanUrgency)}) überdurchschnittlich dringende.{' '}
      {example && (
        <>
          Punkt {example.rank} ist {example.area}: {germanCount(example.members, 'Kommune', 'Kommunen')},
          Dringlichkeit {meanText(example.urgency)}.{' '}
        </>
      )}
      {first.length > 0
        ? `Viele wollen es und es drängt: ${germanList(first)}.`
        : 'Zurzeit liegt kein Bereich im Feld Vorrang.'}
    </p>
  );
}

const listOr = (names: readonly string[], none: string): string =>
  names.length > 0 ? germanList(names) : none;
