import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { explainPartners } from '../../domain/bundles/explain-partners.ts';
import type { PartnerSet } from '../../domain/bundles/find-partners.ts';
import type { CatalogueTask } from '../../use-cases/bundles/read-bundle-source.ts';

export interface PartnerTableProps {
  /** Address of the list of bundles. */
  readonly base: string;
  readonly sets: readonly PartnerSet[];
  readonly tasks: readonly CatalogueTask[];
  readonly mayCreate: boolean;
  readonly size: number;
}

/** Sets of partners of one size; neighbours carry a mark. */
export const PartnerTable = ({ sets, size, mayCreate, ...rest }: PartnerTableProps) => (
  <DataTable
    caption={`Gruppen aus ${size} Mitgliedern, die beste zuerst`}
    columns={mayCreate ? [...COLUMNS, actColumn(rest)] : COLUMNS}
    rows={sets}
    rowKey={namesOf}
    cards
  />
);

const namesOf = ({ partners }: PartnerSet): string => partners.map(({ name }) => name).join(', ');

const COLUMNS: readonly Column<PartnerSet>[] = [
  { id: 'rang', header: 'Rang', card: 'lead', width: 'rank', align: 'end', cell: ({ rank }) => rank },
  {
    id: 'gruppe',
    header: 'Gruppe',
    rowHeader: true,
    card: 'title',
    cell: (set) => (
      <>
        {namesOf(set)}{' '}
        {set.closeness.kind === 'nachbarn' && (
          <Badge tone="success" icon="check">
            Nachbarn
          </Badge>
        )}
      </>
    ),
  },
  { id: 'grund', header: 'Was dafür spricht', card: 'wide', cell: explainPartners },
];

const actColumn = ({ base, tasks }: Pick<PartnerTableProps, 'base' | 'tasks'>): Column<PartnerSet> => ({
  id: 'anlegen',
  header: 'Schritt',
  card: 'wide',
  cell: (set) => (
    <TextLink href={`${base}/neu?${addressOf(set, tasks)}`}>
      Bündel daraus anlegen<span className="kern-sr-only">: {namesOf(set)}</span>
    </TextLink>
  ),
});

const addressOf = ({ partners }: PartnerSet, tasks: readonly CatalogueTask[]): string =>
  new URLSearchParams([
    ...tasks.map(({ number }) => ['aufgabe', number]),
    ...partners.map(({ key }) => ['mitglied', key]),
    ['wer', 'auswahl'],
  ]).toString();
