import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { DescriptionList, Disclosure } from '../../../../ui/text.tsx';
import { nextToTell } from '../../domain/team/information.ts';
import { isUnrepresented, openInformation } from '../../domain/team/open-information.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';

interface InformationPanelProps {
  readonly path: string;
  readonly team: ShownTeam;
  /** Office, steering group and whoever keeps the project see to whom what was sent. */
  readonly mayRead: boolean;
}

/** What members without anybody in the group were told, and what is due. */
export function InformationPanel({ path, team, mayRead }: InformationPanelProps) {
  const untold = team.members.filter(({ onDay }) => onDay && isUnrepresented(onDay));
  if (!mayRead || (untold.length === 0 && team.information.length === 0)) return null;
  const send = team.mayKeep ? (
    <LinkButton href={`${path}/beteiligte/information`}>Information senden</LinkButton>
  ) : undefined;
  return (
    <Panel title="Informationspflicht" id="information" aside={send}>
      <DescriptionList
        items={dutyFacts(
          team,
          untold.map(({ name }) => name),
        )}
        stacked
      />
      {team.information.length > 0 && (
        <DataTable
          caption="Gesendete Informationen"
          columns={columnsOf(team)}
          rows={team.information}
          rowKey={({ occasion }) => occasion}
          cards
        />
      )}
    </Panel>
  );
}

function dutyFacts({ occasions, information, members, stages }: ShownTeam, names: readonly string[]) {
  const sent = information.map(({ occasion }) => occasion);
  const open = openInformation(
    occasions,
    sent,
    members.flatMap(({ onDay }) => onDay ?? []),
  );
  const [last] = information;
  const next = nextToTell(stages);
  return [
    { term: 'Ohne eigene Vertretung', value: names.length === 0 ? 'niemand' : names.join(', ') },
    {
      term: 'Zuletzt informiert',
      value: last ? `${germanDate(germanDay(last.sentAt))}: ${last.title}` : 'noch nie',
    },
    {
      term: 'Jetzt fällig',
      value:
        open.length === 0
          ? 'nichts'
          : open.map(({ title, dueOn }) => `${title} (bis ${germanDate(dueOn)})`).join('; '),
    },
    ...(next
      ? [
          {
            term: 'Als Nächstes',
            value: `Ende der Stufe „${next.title}“${next.on === null ? '' : `, geplant ${germanDate(next.on)}`}`,
          },
        ]
      : []),
  ];
}

type SentRow = ShownTeam['information'][number];

const columnsOf = ({ members }: ShownTeam): Column<SentRow>[] => [
  {
    id: 'anlass',
    header: 'Anlass',
    rowHeader: true,
    card: 'title',
    cell: ({ title, body }) => <Disclosure summary={title}>{body}</Disclosure>,
  },
  { id: 'wann', header: 'Gesendet', card: 'meta', cell: ({ sentAt }) => germanDate(germanDay(sentAt)) },
  {
    id: 'wem',
    header: 'An',
    card: 'wide',
    cell: ({ recipients }) =>
      recipients
        .map(({ memberId, mails }) => {
          const name = members.find((member) => member.memberId === memberId)?.name ?? '';
          return mails === 0
            ? `${name} (ohne Konto, bitte anders informieren)`
            : `${name} (${germanCount(mails, 'Mail', 'Mails')})`;
        })
        .join(', '),
  },
];
