import { germanDecimal, germanInteger } from '../../../../foundation/german.ts';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { Partner } from '../../domain/bundles/find-partners.ts';
import type { FoundPartners } from '../../use-cases/bundles/find-partners.ts';

export interface InterestedTableProps {
  readonly found: FoundPartners;
  /** Key of the member that must be part; empty for none. */
  readonly start: string;
}

/** Who has interest, with urgency, size and the neighbours among them; the neighbours of the starting member are marked. */
export const InterestedTable = ({ found, start }: InterestedTableProps) => (
  <>
    <DataTable
      caption="Mitglieder mit Interesse, ihre Dringlichkeit, Größe und Nachbarn"
      columns={columns(found, start)}
      rows={found.partners}
      rowKey={({ key }) => key}
      rowLook={({ key }) => (key === start ? 'strong' : undefined)}
      cards
    />
    <PanelFoot>
      <span>
        {found.neighbourSource === ''
          ? 'Für diese Allianz sind keine Nachbarn erfasst: Statt gemeinsamer Grenzen zählt der Kreisteil.'
          : `Nachbarn: ${found.neighbourSource}.`}
      </span>
    </PanelFoot>
  </>
);

const columns = ({ neighbours, partners }: FoundPartners, start: string): readonly Column<Partner>[] => [
  {
    id: 'mitglied',
    header: 'Mitglied',
    rowHeader: true,
    card: 'title',
    cell: ({ key, name }) => (
      <>
        {name} {neighbours.get(start)?.has(key) && <Badge tone="success">Nachbar</Badge>}
      </>
    ),
  },
  {
    id: 'dringlichkeit',
    header: 'Dringlichkeit',
    align: 'end',
    card: 'meta',
    cardLabel: 'Dringlichkeit',
    cell: ({ urgency }) => (urgency === null ? '–' : germanDecimal(ratioToFixed(urgency, 1))),
  },
  {
    id: 'einwohner',
    header: 'Einwohner',
    align: 'end',
    card: 'meta',
    cardLabel: 'Einwohner',
    cell: ({ inhabitants }) => (inhabitants === null ? '–' : germanInteger(inhabitants)),
  },
  {
    id: 'nachbarn',
    header: 'Nachbarn mit Interesse',
    card: 'wide',
    quiet: true,
    cell: ({ key }) =>
      partners
        .filter((other) => neighbours.get(key)?.has(other.key))
        .map(({ name }) => name)
        .join(', ') || '–',
  },
];
