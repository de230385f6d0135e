import { germanDate } from '../../../../foundation/german.ts';
import { Icon, type IconName } from '../../../../ui/icon.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  type AreaMovement,
  type MovementKind,
  movementReason,
  movementText,
} from '../../domain/rounds/movement.ts';
import type { RoundViewProps } from './round-props.ts';

/** How the areas moved against the round before; nothing where there is none to compare with. */
export function MovementPanel({ file: { movement } }: RoundViewProps) {
  if (!movement || movement.areas.length === 0) return null;
  return (
    <Panel title={`Bewegung gegenüber „${movement.previous.title}“`} id="bewegung" flush>
      <DataTable
        caption="Aufgabenbereiche mit Rang jetzt und in der Vorrunde"
        columns={COLUMNS}
        rows={movement.areas}
        rowKey={({ area }) => area}
        cards
      />
      <PanelFoot>
        <span>
          Beide Ränge mit den Gewichten dieser Runde gerechnet; Vorrunde mit Stand{' '}
          {germanDate(movement.previous.asOf)}.
        </span>
      </PanelFoot>
    </Panel>
  );
}

const ARROW: Readonly<Partial<Record<MovementKind, IconName>>> = {
  auf: 'sortAscending',
  ab: 'sortDescending',
};

const TONE: Readonly<Partial<Record<MovementKind, string>>> = {
  auf: 'gw-tone-success',
  ab: 'gw-tone-warning',
};

function Arrow({ kind }: Pick<AreaMovement, 'kind'>) {
  const [icon, tone] = [ARROW[kind], TONE[kind]];
  return icon && <Icon name={icon} size={18} {...(tone !== undefined && { className: tone })} />;
}

const COLUMNS: readonly Column<AreaMovement>[] = [
  {
    id: 'rang',
    header: 'Rang',
    align: 'end',
    width: 'rank',
    card: 'lead',
    cell: ({ rank }) => rank ?? '–',
  },
  { id: 'bereich', header: 'Aufgabenbereich', rowHeader: true, card: 'title', cell: ({ area }) => area },
  {
    id: 'vorher',
    header: 'Vorrunde',
    align: 'end',
    width: 'short',
    card: 'meta',
    cardLabel: 'Vorrunde',
    cell: ({ previousRank }) => previousRank ?? '–',
  },
  {
    id: 'bewegung',
    header: 'Bewegung',
    card: 'wide',
    cell: (movement) => (
      <span className="gw-nowrap">
        <Arrow kind={movement.kind} /> {movementText(movement)}
      </span>
    ),
  },
  { id: 'grund', header: 'Warum', card: 'wide', quiet: true, cell: movementReason },
];
