import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { ShownSurvey } from '../../use-cases/overview/load-overview.ts';
import type { OverviewViewProps } from './overview-view-props.ts';

/** The surveys of the project; nothing before the first. */
export function SurveysPanel({ base, page }: OverviewViewProps) {
  if (page.surveys.length === 0) return null;
  return (
    <Panel
      title="Erhebungen dieses Projekts"
      id="erhebungen"
      flush
      aside={
        page.mayAsk && (
          <TextLink
            href={`${base}/erhebungen/neu?projekt=${page.project.slug}`}
            icon="add"
            className="gw-screen-only"
          >
            Weitere Erhebung
          </TextLink>
        )
      }
    >
      <DataTable
        caption="Erhebungen dieses Projekts"
        columns={columns(base)}
        rows={page.surveys}
        rowKey={({ id }) => id}
        cards
      />
    </Panel>
  );
}

const columns = (base: string): readonly Column<ShownSurvey>[] => [
  {
    id: 'titel',
    header: 'Erhebung',
    rowHeader: true,
    card: 'title',
    cell: ({ slug, title }) => <TextLink href={`${base}/erhebungen/${slug}`}>{title}</TextLink>,
  },
  { id: 'jahr', header: 'Jahr', card: 'meta', cardLabel: 'Jahr', cell: ({ referenceYear }) => referenceYear },
  { id: 'stand', header: 'Stand', card: 'value', cell: ({ stateLabel }) => stateLabel },
  {
    id: 'boegen',
    header: 'Bögen',
    card: 'meta',
    cardLabel: 'Bögen:',
    cell: ({ asked, released }) => `${released} von ${asked} freigegeben`,
  },
];
