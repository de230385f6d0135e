import { germanCount } from '../../../../foundation/german.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { BundleView } from '../../use-cases/bundles/view-bundle.ts';
import { BundleBadge, figureText, wantingText } from './bundle-words.tsx';

export interface BundleTableProps {
  /** Address of the list. */
  readonly base: string;
  readonly bundles: readonly BundleView[];
}

/** The bundles of an alliance with state and figures. */
export const BundleTable = ({ base, bundles }: BundleTableProps) => (
  <DataTable
    caption="Bündel mit Stand, Zahl der Mitglieder, Dringlichkeit und Komplexität"
    columns={columns(base)}
    rows={bundles}
    rowKey={({ bundle }) => bundle.id}
    rowLook={({ bundle }) => (bundle.state === 'verworfen' ? 'quiet' : undefined)}
    cards
  />
);

const FIGURE_COLUMNS: readonly Column<BundleView>[] = [
  { id: 'stand', header: 'Stand', card: 'meta', cell: ({ bundle }) => <BundleBadge {...bundle} /> },
  {
    id: 'mitglieder',
    header: 'Mitglieder',
    align: 'end',
    card: 'meta',
    cardLabel: 'Mitglieder',
    cell: ({ partners }) => partners.length,
  },
  {
    id: 'interesse',
    header: 'mit Interesse',
    align: 'end',
    card: 'meta',
    cardLabel: 'mit Interesse',
    cell: ({ figures }) => (figures ? wantingText(figures) : '–'),
  },
  {
    id: 'sicht',
    header: 'Sicht',
    card: 'meta',
    cell: ({ figures }) => figures?.view ?? '–',
  },
  {
    id: 'dringlichkeit',
    header: <>Ø Dringlich&shy;keit</>,
    align: 'end',
    card: 'meta',
    cardLabel: 'Ø Dringlichkeit',
    cell: ({ figures }) => figureText(figures?.urgency ?? null),
  },
  {
    id: 'komplexitaet',
    header: <>Ø Komple&shy;xität</>,
    align: 'end',
    card: 'meta',
    cardLabel: 'Ø Komplexität',
    cell: ({ figures }) => figureText(figures?.complexity ?? null),
  },
];

const columns = (base: string): readonly Column<BundleView>[] => [
  {
    id: 'titel',
    header: 'Bündel',
    rowHeader: true,
    card: 'title',
    cell: ({ bundle, tasks }) => (
      <>
        <a href={`${base}/${bundle.id}`}>{bundle.title}</a> {bundle.isSample && <SampleDataBadge />}{' '}
        <span className="gw-note">{germanCount(tasks.length, 'Aufgabe', 'Aufgaben')}</span>
      </>
    ),
  },
  ...FIGURE_COLUMNS,
];
