import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { loadText, type MemberLoad } from '../../domain/portfolio/member-load.ts';
import type { BoardPanelProps } from './places-panel.tsx';

/** What each member carries; capacities only where the reader may know them (practice 10). */
export const LoadsPanel = ({ base, portfolio: { loads, viewer } }: BoardPanelProps) => (
  <Panel title="Auslastung der Kommunen" id="auslastung" flush>
    <DataTable
      caption="Laufende Projekte mit Projektgruppe je Kommune"
      columns={columns(viewer.seesAll || loads.some(({ capacity }) => capacity !== null))}
      rows={loads}
      rowKey={({ key }) => key}
      rowLook={({ isOverloaded }) => (isOverloaded ? 'strong' : undefined)}
      cards
    />
    <PanelFoot>
      <div className="gw-stack">
        <p className="gw-note">
          Nur Projekte, in deren Gruppe Beschäftigte der Kommune sitzen, zählen gegen die angegebene Kraft.
          Wer überlastet ist, sehen nur die Geschäftsstelle, die Lenkungsgruppe, die Rechnungsprüfung und die
          Kommune selbst.
        </p>
        <p>
          <TextLink href={`${base}/portfolio/auslastung`}>Grenze und Auslastung</TextLink>
        </p>
      </div>
    </PanelFoot>
  </Panel>
);

const columns = (showsCapacity: boolean): readonly Column<MemberLoad>[] => [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  {
    id: 'dabei',
    header: 'Dabei',
    align: 'end',
    card: 'meta',
    cardLabel: 'dabei',
    cell: ({ takesPart }) => takesPart,
  },
  {
    id: 'leitet',
    header: 'Leitet',
    align: 'end',
    card: 'meta',
    cardLabel: 'leitet',
    cell: ({ leads }) => leads,
  },
  {
    id: 'vertreten',
    header: 'Mit eigenen Leuten',
    align: 'end',
    card: 'meta',
    cardLabel: 'mit eigenen Leuten',
    cell: ({ represented }) => represented,
  },
  ...(showsCapacity
    ? [
        {
          id: 'kraft',
          header: 'Angegebene Kraft',
          card: 'wide' as const,
          cell: (load: MemberLoad) => (
            <>
              {loadText(load)} {load.capacity?.isSample === true && <SampleDataBadge />}
            </>
          ),
        },
      ]
    : []),
];
