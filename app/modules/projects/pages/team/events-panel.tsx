import { germanDate } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { TEAM_EVENT_LABELS } from '../../domain/team/team-event.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import type { TeamViewProps } from './team-props.ts';

type EventRow = ShownTeam['events'][number];

/** Who joined after the start and who left, with reason and proof. */
export function EventsPanel({ base, path, team }: TeamViewProps) {
  const rows = team.events.filter(({ kind }) => kind !== 'anfrage').toReversed();
  if (rows.length === 0) return null;
  return (
    <Panel title="Beitritte und Rückzüge" id="verlauf" flush>
      <DataTable
        caption="Beitritte und Rückzüge"
        columns={columnsOf(base, path, team)}
        rows={rows}
        rowKey={({ memberId, recordedAt }) => `${memberId} ${recordedAt.toISOString()}`}
        cards
      />
    </Panel>
  );
}

const columnsOf = (base: string, path: string, { members, viewer }: ShownTeam): Column<EventRow>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ memberId }) => members.find((member) => member.memberId === memberId)?.name ?? '',
  },
  { id: 'was', header: 'Was', card: 'meta', cell: ({ kind }) => TEAM_EVENT_LABELS[kind] },
  { id: 'ab', header: 'Ab', card: 'meta', cell: ({ onDay }) => germanDate(onDay) },
  {
    id: 'grund',
    header: 'Grund',
    card: 'wide',
    cell: ({ reason, byLabel }) => `${reason} (${byLabel})`.trim(),
  },
  {
    id: 'nachweis',
    header: 'Nachweis',
    card: 'wide',
    cell: ({ memberId, documentId, proofSha256, proofNote }) => {
      const key = members.find((member) => member.memberId === memberId)?.memberKey ?? '';
      const seesProof = viewer.seesAll || viewer.memberKeys.includes(key);
      if (documentId !== null) return <TextLink href={`${base}/dokumente/${documentId}`}>Dokument</TextLink>;
      return proofSha256 !== null && seesProof ? (
        <TextLink href={`${path}/beteiligte/nachweis/${proofSha256}`}>{proofNote}</TextLink>
      ) : (
        ''
      );
    },
  },
];
