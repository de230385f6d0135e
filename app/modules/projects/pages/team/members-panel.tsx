import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { partText } from '../../domain/participation/part-text.ts';
import { type Participation, takesPart } from '../../domain/participation/participation.ts';
import type { ParticipationHistoryEntry } from '../../domain/participation/participation-history.ts';
import type { TeamMember } from '../../use-cases/team/read-team.ts';
import { PartChips } from './part-chips.tsx';
import type { TeamViewProps } from './team-props.ts';

/** Whoever takes part on the day, and who attends without taking part. */
export function MembersPanel({ base, path, team }: TeamViewProps) {
  const shown = team.members.filter((member) => partOf(member) !== undefined);
  return (
    <Panel title="Wer ist dabei?" id="beteiligte" flush>
      {shown.length === 0 ? (
        <EmptyState
          icon="groups"
          title={`Am ${germanDate(team.day)} ist niemand eingetragen`}
          action={
            team.viewer.isOffice ? (
              <LinkButton href={`${path}/beteiligte/rollen`}>Beteiligte eintragen</LinkButton>
            ) : undefined
          }
        >
          {team.undertaking.printedParticipants === null
            ? 'Vor dem Start steht hier, wer dem Projektauftrag zugestimmt hat; danach, wer teilnimmt.'
            : `Die Quelle nennt nur die Zahl der Beteiligten: ${team.undertaking.printedParticipants}.`}
        </EmptyState>
      ) : (
        <DataTable
          caption={`Beteiligte mit Rollen am ${germanDate(team.day)}: ${team.undertaking.title}`}
          columns={columnsOf(
            base,
            team.undertaking.implementationTitle,
            shown.some((member) => partOf(member)?.coreTeam),
          )}
          rows={shown}
          rowKey={({ memberKey }) => memberKey}
          cards
        />
      )}
      {shown.length > 0 && (
        <PanelFoot>
          <p>{countText(shown)}</p>
        </PanelFoot>
      )}
    </Panel>
  );
}

const partOf = ({ onDay, agreed }: TeamMember): Participation | undefined =>
  onDay && (takesPart(onDay) || onDay.roles.length > 0) ? onDay : agreed;

function countText(shown: readonly TeamMember[]): string {
  const parts = shown.flatMap((member) => partOf(member) ?? []);
  const taking = parts.filter(({ participates }) => participates);
  const without = taking.filter(({ represented }) => !represented).length;
  return without === 0
    ? `Beteiligt: ${taking.length}, alle mit eigener Vertretung in der Gruppe.`
    : `Beteiligt: ${taking.length}, davon ${without} ohne eigene Vertretung in der Gruppe.`;
}

const columnsOf = (
  base: string,
  implementationTitle: string | null,
  hasCoreTeam: boolean,
): Column<TeamMember>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ name, memberKey, isGuest }) => (
      <>
        <a href={`${base}/beteiligung/${memberKey}`}>{name}</a> {isGuest && <Badge>Gast</Badge>}
      </>
    ),
  },
  {
    id: 'rolle',
    header: 'Rolle',
    card: 'meta',
    cell: (member) => <PartChips part={partOf(member)} />,
  },
  ...(hasCoreTeam
    ? [
        {
          id: 'kernteam',
          header: 'Kernteam',
          card: 'meta' as const,
          cell: (member: TeamMember) => (partOf(member)?.coreTeam ? 'Kernteam' : ''),
        },
      ]
    : []),
  ...(implementationTitle === null
    ? []
    : [
        {
          id: 'umsetzung',
          header: 'Umsetzung',
          card: 'meta' as const,
          cell: (member: TeamMember) => (partOf(member)?.implementation ? 'dabei' : 'nicht dabei'),
        },
      ]),
  {
    id: 'seit',
    header: 'Seit',
    card: 'wide',
    cell: (member) => <Since member={member} />,
  },
];

function Since({ member: { onDay, history } }: { readonly member: TeamMember }) {
  if (!onDay) return 'hat dem Projektauftrag zugestimmt';
  const span = onDay.validTo
    ? `${germanDate(onDay.validFrom)} bis ${germanDate(onDay.validTo)}`
    : germanDate(onDay.validFrom);
  if (history.length === 1) return span;
  return (
    <Disclosure summary={span}>
      <ul>
        {history.map((entry) => (
          <li key={entry.validFrom}>{historyLine(entry)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function historyLine(entry: ParticipationHistoryEntry): string {
  const span = entry.validTo
    ? `${germanDate(entry.validFrom)} bis ${germanDate(entry.validTo)}`
    : `seit ${germanDate(entry.validFrom)}`;
  return [`${span}: ${partText(entry)}`, entry.coreTeam ? 'Kernteam' : '', entry.note]
    .filter((part) => part !== '')
    .join(', ');
}
