import { Badge, SampleDataBadge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { MemberLoad } from '../../domain/portfolio/member-load.ts';
import type { SelectionLine } from '../../domain/portfolio/selection.ts';
import { pointsText } from './points-text.ts';

interface SelectionTableProps {
  readonly base: string;
  readonly lines: readonly SelectionLine[];
  readonly loads: readonly MemberLoad[];
}

/** What is in and what is out, each with its reason and what the other way would cost. */
export const SelectionTable = ({ base, lines, loads }: SelectionTableProps) => (
  <Panel title="Auswahl mit Begründung" id="begruendung" flush>
    <DataTable
      caption="Vorhaben in und außerhalb der besten Auswahl, mit Begründung"
      columns={columns(base, new Map(loads.map(({ key, name }) => [key, name])))}
      rows={lines}
      rowKey={({ candidate }) => candidate.id}
      rowLook={({ isIn }) => (isIn ? undefined : 'quiet')}
      cards
    />
    <PanelFoot>
      <p className="gw-note">
        Punkte sind die der Rangfolge: Zahl der Kommunen, Dringlichkeit und Komplexität mit den üblichen
        Gewichten. Jedes Vorhaben belastet jede beteiligte Kommune mit einem Projekt.
      </p>
    </PanelFoot>
  </Panel>
);

const columns = (base: string, names: ReadonlyMap<string, string>): readonly Column<SelectionLine>[] => [
  {
    id: 'vorhaben',
    header: 'Vorhaben',
    rowHeader: true,
    card: 'title',
    cell: ({ candidate }) => (
      <>
        <a href={`${base}${candidate.path}`}>{candidate.title}</a> {candidate.isSample && <SampleDataBadge />}
        <p className="gw-note">{candidate.kind === 'buendel' ? 'bereites Bündel' : 'Warteliste'}</p>
      </>
    ),
  },
  {
    id: 'drin',
    header: 'Auswahl',
    card: 'meta',
    cell: ({ isIn }) =>
      isIn ? (
        <Badge tone="success" icon="check">
          dabei
        </Badge>
      ) : (
        <Badge icon="close">nicht dabei</Badge>
      ),
  },
  {
    id: 'punkte',
    header: 'Punkte',
    align: 'end',
    card: 'meta',
    cardLabel: 'Punkte',
    cell: ({ candidate }) => pointsText(candidate.points) ?? 'keine',
  },
  {
    id: 'grund',
    header: 'Begründung',
    card: 'wide',
    cell: (line) => <Reason line={line} names={names} />,
  },
  {
    id: 'weiter',
    header: 'Weiter',
    card: 'wide',
    cell: ({ candidate }) => <Next base={base} candidate={candidate} />,
  },
];

interface ReasonProps {
  readonly line: SelectionLine;
  readonly names: ReadonlyMap<string, string>;
}

const Reason = ({ line: { reason, candidate }, names }: ReasonProps) => (
  <>
    {reason}
    <p className="gw-note">
      {candidate.pointsFrom}
      {candidate.memberKeys.length > 0 &&
        `. Kommunen: ${candidate.memberKeys.map((key) => names.get(key) ?? key).join(', ')}`}
    </p>
  </>
);

const Next = ({ base, candidate }: { readonly base: string } & Pick<SelectionLine, 'candidate'>) =>
  candidate.kind === 'buendel' ? (
    <TextLink href={`${base}/projekte/neu?buendel=${candidate.id}`}>Projekt anlegen</TextLink>
  ) : (
    <TextLink href={`${base}${candidate.path}/stand`}>Vorbereitung aufnehmen</TextLink>
  );
