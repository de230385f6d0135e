import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { SHEET_STATES } from '../../domain/answers/answer.ts';
import { whyNotReminded } from '../../domain/follow-up/sheet-standing.ts';
import type { FollowedMember, FollowUp } from '../../use-cases/follow-up/load-follow-up.ts';
import { ContactList } from './contact-list.tsx';
import { SheetBadge } from './sheet-badge.tsx';
import { answeredText, dayOrDash, remindedText } from './standing-texts.ts';

export interface MembersPanelProps extends FollowUp {
  readonly own: string;
  readonly isOffice: boolean;
  /** How many were asked at all. */
  readonly asked: number;
}

/** Who has not begun first, who is through last. */
export function MembersPanel(props: MembersPanelProps) {
  const { members, asked, own } = props;
  const rows = members.toSorted((a, b) => SHEET_STATES.indexOf(a.state) - SHEET_STATES.indexOf(b.state));
  return (
    <Panel title="Kommunen" id="kommunen" flush>
      {rows.length === 0 ? (
        <Nobody asked={asked} own={own} />
      ) : (
        <DataTable
          caption="Kommunen mit Stand ihres Bogens, Erinnerungen und Ansprechstellen"
          columns={columns(props)}
          rows={rows}
          rowKey={({ memberKey }) => memberKey}
          cards
        />
      )}
    </Panel>
  );
}

const Nobody = ({ asked, own }: Pick<MembersPanelProps, 'asked' | 'own'>) =>
  asked === 0 ? (
    <EmptyState
      icon="groups"
      title="In dieser Abfrage ist noch niemand gefragt"
      action={<LinkButton href={own.replace(/\/rueckmeldungen$/, '')}>Zur Runde</LinkButton>}
    >
      Wählen Sie in der Abfrage, welche Kommunen antworten sollen.
    </EmptyState>
  ) : (
    <EmptyState
      icon="checkCircle"
      title="Alle Kommunen haben freigegeben"
      action={<LinkButton href={own}>Alle anzeigen</LinkButton>}
    >
      Es fehlt niemand mehr.
    </EmptyState>
  );

const columns = (props: MembersPanelProps): readonly Column<FollowedMember>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ name, memberKey }) => <TextLink href={`${props.own}/${memberKey}`}>{name}</TextLink>,
  },
  { id: 'stand', header: 'Stand', card: 'wide', cell: ({ state }) => <SheetBadge state={state} /> },
  {
    id: 'beantwortet',
    header: 'Beantwortet',
    card: 'meta',
    cardLabel: 'beantwortet',
    cell: (row) => <span className="gw-nowrap">{answeredText(row)}</span>,
  },
  {
    id: 'geaendert',
    header: 'Letzte Änderung',
    card: 'meta',
    cardLabel: 'geändert',
    cell: ({ changedOn }) => <span className="gw-nowrap">{dayOrDash(changedOn)}</span>,
  },
  {
    id: 'erinnert',
    header: 'Erinnert',
    card: 'meta',
    cardLabel: 'erinnert',
    quiet: true,
    cell: ({ remindedOn }) => remindedText(remindedOn) || 'noch nicht',
  },
  {
    id: 'ansprechstellen',
    header: 'Ansprechstellen',
    card: 'wide',
    cell: (row) => <ContactList {...row} />,
  },
  ...(props.isOffice && props.round.state === 'offen' ? [remindColumn(props)] : []),
];

const remindColumn = ({ round, own, today }: MembersPanelProps): Column<FollowedMember> => ({
  id: 'tun',
  header: <span className="gw-screen-only">Tun</span>,
  card: 'wide',
  cell: (row) =>
    whyNotReminded(round, row, today) === null && row.contacts.length > 0 ? (
      <RemindButton own={own} member={row} />
    ) : null,
});

/** Writes to one member at once: a reminder harms nobody, and a second one a day is refused. */
export const RemindButton = ({
  own,
  member: { name, memberKey },
}: {
  readonly own: string;
  readonly member: Pick<FollowedMember, 'name' | 'memberKey'>;
}) => (
  <form method="post" action={`${own}/${memberKey}/erinnern`} className="gw-screen-only">
    <Button type="submit" look="tertiary" icon="send" aria-label={`${name} erinnern`}>
      Erinnern
    </Button>
  </form>
);
