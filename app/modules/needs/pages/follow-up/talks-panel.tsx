import { germanDate } from '../../../../foundation/german.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { FollowedMember } from '../../use-cases/follow-up/load-follow-up.ts';

export interface TalksPanelProps {
  readonly own: string;
  readonly members: readonly FollowedMember[];
}

type TalkRow = FollowedMember['talks'][number] & Pick<FollowedMember, 'name' | 'memberKey'>;

/** All talks about the round, the latest first; each is changed on its member's page. */
export function TalksPanel({ own, members }: TalksPanelProps) {
  const rows = members
    .flatMap(({ talks, name, memberKey }) => talks.map((talk) => ({ ...talk, name, memberKey })))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0));
  return (
    <Panel title="Bilaterale Gespräche" id="gespraeche" flush>
      {rows.length === 0 ? (
        <EmptyState icon="forum" title="Noch kein Gespräch notiert">
          Öffnen Sie eine Kommune, um ein Gespräch mit ihr zu notieren.
        </EmptyState>
      ) : (
        <DataTable
          caption="Gespräche mit Tag, Kommune, Amt, Inhalt und nächstem Schritt"
          columns={columns(own)}
          rows={rows}
          rowKey={({ id }) => id}
          cards
        />
      )}
    </Panel>
  );
}

const columns = (own: string): readonly Column<TalkRow>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ name, memberKey, isSample }) => (
      <>
        <TextLink href={`${own}/${memberKey}`}>{name}</TextLink> {isSample && <SampleDataBadge />}
      </>
    ),
  },
  {
    id: 'tag',
    header: 'Tag',
    card: 'meta',
    cell: ({ heldOn }) => <span className="gw-nowrap">{germanDate(heldOn)}</span>,
  },
  { id: 'amt', header: 'Mit', card: 'meta', cell: ({ office }) => office },
  { id: 'inhalt', header: 'Besprochen', card: 'wide', cell: ({ summary }) => summary },
  {
    id: 'weiter',
    header: 'Nächster Schritt',
    card: 'wide',
    cell: ({ nextStep }) => nextStep,
  },
];
