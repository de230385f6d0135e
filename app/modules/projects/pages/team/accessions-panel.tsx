import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { openRequests } from '../../domain/team/team-event.ts';
import { accessionAnswers } from '../../use-cases/team/accession-answers.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import type { TeamViewProps } from './team-props.ts';

interface AccessionRow {
  readonly memberKey: string;
  readonly name: string;
  readonly state: string;
  readonly documentId: string | null;
  /** Bound, and the office has not entered the day yet. */
  readonly isReady: boolean;
}

/** Who wants to join or is asked to: for the office, the steering group and the member itself (practice 10). */
export function AccessionsPanel({ base, path, team }: TeamViewProps) {
  const rows = [...requestRows(team), ...documentRows(team)].filter(
    ({ memberKey }) => team.viewer.seesAll || team.viewer.memberKeys.includes(memberKey),
  );
  if (rows.length === 0) return null;
  return (
    <Panel title="Beitritte in Vorbereitung" id="beitritte" flush>
      <DataTable
        caption="Beitritte in Vorbereitung"
        columns={columnsOf(base, path, team.viewer.isOffice)}
        rows={rows}
        rowKey={({ memberKey, documentId }) => `${memberKey} ${documentId ?? ''}`}
        cards
      />
    </Panel>
  );
}

function requestRows({ members, events, standings }: ShownTeam): AccessionRow[] {
  return openRequests(events, accessionAnswers(standings)).flatMap(({ memberId, onDay, reason }) => {
    const member = members.find((candidate) => candidate.memberId === memberId);
    const state = `angefragt am ${germanDate(onDay)}${reason === '' ? '' : `: ${reason}`}`;
    return member
      ? [{ memberKey: member.memberKey, name: member.name, state, documentId: null, isReady: false }]
      : [];
  });
}

function documentRows({ standings, events }: ShownTeam): AccessionRow[] {
  const entered = events.map(({ documentId }) => documentId);
  return standings.flatMap(({ document, parties: [party] }) => {
    const isOver = document.state === 'zurueckgezogen' || entered.includes(document.id);
    if (document.kind !== 'beitritt' || isOver || !party) return [];
    const { memberKey, name, isBound, state: answer } = party;
    const state = isBound
      ? 'verbindlich, der Tag ist noch einzutragen'
      : answer === 'nimmt-nicht-teil'
        ? 'tritt nicht bei'
        : answer === 'zugestimmt'
          ? 'zugestimmt, Unterschriften fehlen noch'
          : 'Antwort steht aus';
    return [{ memberKey, name, state, documentId: document.id, isReady: isBound }];
  });
}

const columnsOf = (base: string, path: string, isOffice: boolean): Column<AccessionRow>[] => [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  { id: 'stand', header: 'Stand', card: 'meta', cell: ({ state }) => state },
  {
    id: 'weiter',
    header: 'Weiter',
    card: 'wide',
    cell: ({ memberKey, documentId, isReady }) => {
      if (documentId === null)
        return isOffice ? (
          <LinkButton href={`${path}/beteiligte/beitritt?kommune=${memberKey}`}>
            Beitritt vorbereiten
          </LinkButton>
        ) : (
          'Die Geschäftsstelle antwortet.'
        );
      return isReady && isOffice ? (
        <LinkButton href={`${path}/beteiligte/beitritt/${documentId}`}>Tag eintragen</LinkButton>
      ) : (
        <TextLink href={`${base}/dokumente/${documentId}`}>Zum Dokument</TextLink>
      );
    },
  },
];
