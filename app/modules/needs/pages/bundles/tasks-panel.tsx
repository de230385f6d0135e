import { TextLink } from '../../../../ui/button.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { BundleSource, CatalogueTask } from '../../use-cases/bundles/read-bundle-source.ts';
import type { BundleView } from '../../use-cases/bundles/view-bundle.ts';

export interface TasksPanelProps {
  /** Path of the alliance. */
  readonly base: string;
  readonly view: BundleView;
  readonly source: BundleSource;
}

/** The tasks of a bundle, with how many of its members and of all want each. */
export function TasksPanel({ base, view, source }: TasksPanelProps) {
  const wanted = new Map((source.answers?.demand ?? []).map(({ taskId, members }) => [taskId, members.size]));
  return (
    <Panel title="Aufgaben" id="aufgaben" flush>
      <DataTable
        caption="Aufgaben des Bündels und wie viele Mitglieder jede wollen"
        columns={columns(base, view, wanted)}
        rows={view.tasks}
        rowKey={({ id }) => id}
        cards
      />
      {view.replacements.length > 0 && (
        <PanelFoot>
          {view.replacements.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </PanelFoot>
      )}
    </Panel>
  );
}

const titleOf = ({ title, isActive }: CatalogueTask): string =>
  isActive ? title : `${title} (nicht mehr im Katalog)`;

const columns = (
  base: string,
  { partners, figures }: BundleView,
  wanted: ReadonlyMap<string, number>,
): readonly Column<CatalogueTask>[] => [
  { id: 'nummer', header: 'Nr.', card: 'lead', quiet: true, width: 'rank', cell: ({ number }) => number },
  {
    id: 'aufgabe',
    header: 'Aufgabe',
    rowHeader: true,
    card: 'title',
    cell: (task) => (
      <TextLink className="gw-table__link" href={`${base}/aufgaben/${encodeURIComponent(task.number)}`}>
        {titleOf(task)}
      </TextLink>
    ),
  },
  { id: 'bereich', header: 'Bereich', card: 'meta', cell: ({ area }) => area },
  ...(figures
    ? [
        {
          id: 'hier',
          header: 'wollen hier',
          align: 'end' as const,
          card: 'meta' as const,
          cardLabel: 'wollen hier',
          cell: ({ id }: CatalogueTask) =>
            `${partners.filter(({ wants }) => wants.has(id)).length} von ${partners.length}`,
        },
        {
          id: 'alle',
          header: 'in der Allianz',
          align: 'end' as const,
          card: 'meta' as const,
          cardLabel: 'in der Allianz',
          cell: ({ id }: CatalogueTask) => wanted.get(id) ?? 0,
        },
      ]
    : []),
];
