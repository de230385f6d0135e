import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { BundleFigures } from '../../domain/bundles/bundle-figures.ts';
import type { FigureChange } from '../../domain/bundles/compare-figures.ts';
import type { BundleView } from '../../use-cases/bundles/view-bundle.ts';
import { percentText } from './bundle-words.tsx';

/** Where a bundle's areas stand in the ranking, from which round, and what a later round would say. */
export function FiguresPanel({ view: { figures, changes, bundle } }: { readonly view: BundleView }) {
  if (!figures)
    return (
      <Panel title="Zahlen" id="zahlen">
        <p className="gw-note">
          Zu diesem Bündel gibt es keine Zahlen, die für Sie freigegeben sind. Fragen Sie die Geschäftsstelle.
        </p>
      </Panel>
    );
  return (
    <Panel title="Zahlen" id="zahlen">
      <div className="gw-stack">
        <DescriptionList items={figures.areas.map((place) => areaItem(place, figures))} />
        <p className="gw-note">
          Aus: {figures.round.title}, Stand {germanDate(calendarDate(figures.round.asOf))}. Gerechnet wie in
          der Rangfolge: Es zählen nur Antworten mit Interesse; eine fehlende Note ist keine Null.
          {bundle.frozen && ` Festgehalten am ${germanDate(bundle.frozen.on)}.`}
        </p>
        {changes.length > 0 && <Changes changes={changes} />}
      </div>
    </Panel>
  );
}

const areaItem = (
  { area, rank, of, robustness }: BundleFigures['areas'][number],
  { top }: BundleFigures,
) => ({
  term: area,
  value: `Rang ${rank} von ${of}; unter den ersten ${top} bei ${percentText(robustness)} aller Gewichtungen`,
});

const Changes = ({ changes }: { readonly changes: readonly FigureChange[] }) => (
  <DataTable
    caption="Was sich seit dem Bereitstellen geändert hat"
    columns={COLUMNS}
    rows={changes}
    rowKey={({ label }) => label}
    cards
  />
);

const COLUMNS: readonly Column<FigureChange>[] = [
  { id: 'was', header: 'Seither anders', rowHeader: true, card: 'title', cell: ({ label }) => label },
  {
    id: 'damals',
    header: 'festgehalten',
    card: 'meta',
    cardLabel: 'festgehalten',
    cell: ({ frozen }) => frozen,
  },
  { id: 'jetzt', header: 'heute', card: 'meta', cardLabel: 'heute', cell: ({ now }) => now },
];
