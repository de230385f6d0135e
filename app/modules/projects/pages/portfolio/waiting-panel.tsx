import { Button, LinkButton } from '../../../../ui/button.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { BoardProject } from '../../use-cases/portfolio/load-portfolio.ts';
import { MEMBERS_COLUMN, nameColumn } from './board-columns.tsx';
import type { BoardPanelProps } from './places-panel.tsx';
import { waitsSince } from './portfolio-words.ts';

/** What waits for a place, in order; the office moves it step by step. */
export function WaitingPanel({ base, portfolio: { waiting, viewer } }: BoardPanelProps) {
  const order = waiting.map(({ project }) => project.slug);
  const columns: readonly Column<BoardProject>[] = [
    {
      id: 'rang',
      header: 'Rang',
      width: 'rank',
      card: 'lead',
      cell: ({ project }) => order.indexOf(project.slug) + 1,
    },
    nameColumn(base),
    { id: 'seit', header: 'Wartet seit', card: 'meta', cardLabel: 'wartet seit', cell: waitsSince },
    MEMBERS_COLUMN,
    ...(viewer.isOffice
      ? [
          {
            id: 'verschieben',
            header: 'Reihenfolge',
            card: 'wide' as const,
            cell: (entry: BoardProject) => <Moves base={base} entry={entry} order={order} />,
          },
        ]
      : []),
  ];
  return (
    <Panel title="Warteliste" id="warteliste" flush>
      {waiting.length === 0 ? (
        <EmptyState
          icon="hourglass"
          title="Nichts wartet auf einen Platz"
          action={
            viewer.isOffice && <LinkButton href={`${base}/projekte/neu`}>Vorhaben vormerken</LinkButton>
          }
        >
          Vorhaben auf der Warteliste rücken nach, sobald ein Projekt abgeschlossen ist.
        </EmptyState>
      ) : (
        <DataTable
          caption="Warteliste in der Reihenfolge, in der Vorhaben nachrücken"
          columns={columns}
          rows={waiting}
          rowKey={({ project }) => project.id}
          cards
        />
      )}
    </Panel>
  );
}

interface MovesProps {
  readonly base: string;
  readonly entry: BoardProject;
  readonly order: readonly string[];
}

function Moves({ base, entry: { project }, order }: MovesProps) {
  const place = order.indexOf(project.slug);
  const hidden = { projekt: project.slug, stand: order.join(' ') };
  return (
    <form method="post" action={`${base}/portfolio/warteliste`} className="gw-actions">
      <HiddenFields values={hidden} />
      {place > 0 && (
        <Button
          type="submit"
          name="richtung"
          value="hoch"
          look="tertiary"
          icon="sortAscending"
          aria-label={`Höher: ${project.title}`}
        >
          Höher
        </Button>
      )}
      {place < order.length - 1 && (
        <Button
          type="submit"
          name="richtung"
          value="runter"
          look="tertiary"
          icon="sortDescending"
          aria-label={`Tiefer: ${project.title}`}
        >
          Tiefer
        </Button>
      )}
    </form>
  );
}
