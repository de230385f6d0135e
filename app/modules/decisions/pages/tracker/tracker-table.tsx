import { germanEuro } from '../../../../foundation/german.ts';
import { StateMatrix, type StateRow } from '../../../../ui/state-matrix.tsx';
import type { Tracker, TrackerRow } from '../../domain/tracker/build-tracker.ts';
import { STATION_LABELS, STATIONS, type Station } from '../../domain/tracker/station.ts';
import { stepMark } from './step-marks.tsx';
import { OUTCOME_WORDS, outlookText } from './tracker-words.ts';

export interface TrackerTableProps {
  /** Address of the matter's page. */
  readonly own: string;
  readonly tracker: Tracker;
}

/** Members by stations: a member's row shows how far its paper has come. */
export function TrackerTable({ own, tracker: { rows } }: TrackerTableProps) {
  const stations = occurring(rows);
  const withAmounts = rows.some(({ amount }) => amount !== null);
  return (
    <StateMatrix
      caption={`Weg von ${rows.length} Mitgliedern durch ihre Gremien`}
      corner="Mitglied"
      columns={stations.map((station) => ({ id: station, label: STATION_LABELS[station] }))}
      endColumns={[
        { id: 'frueh', label: 'Frühestens durch' },
        ...(withAmounts ? [{ id: 'betrag', label: 'Betrag', align: 'end' as const }] : []),
      ]}
      rows={rows.map((row) => toRow(row, stations, own, withAmounts))}
    />
  );
}

const occurring = (rows: readonly TrackerRow[]): readonly Station[] => {
  const passed = new Set(rows.flatMap(({ steps }) => steps.map(({ station }) => station)));
  return STATIONS.filter((station) => passed.has(station));
};

const toRow = (
  { memberKey, memberName, kind, steps, outcome, outlook, amount }: TrackerRow,
  stations: readonly Station[],
  own: string,
  withAmounts: boolean,
): StateRow => ({
  id: memberKey,
  label: memberName,
  parted: memberKey.length === 5,
  absent: kind === 'ganz' ? 'nicht auf diesem Weg' : 'hier nicht angezeigt',
  ...(kind === 'ganz' && { href: `${own}/${memberKey}` }),
  cells: stations.map((station) =>
    steps.filter((step) => step.station === station).map((step) => stepMark(step, outlook)),
  ),
  ends: [
    outlook === null ? OUTCOME_WORDS[outcome] : outlookText(outlook),
    ...(withAmounts ? [amount === null ? '–' : germanEuro(amount)] : []),
  ],
});
