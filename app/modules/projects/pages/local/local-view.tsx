import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { countLocal, LOCAL_STATES, type LocalState } from '../../domain/local/local-part.ts';
import type { LocalPage } from '../../use-cases/local/load-local-parts.ts';
import type { ShownLocalPart } from '../../use-cases/local/read-local-parts.ts';
import { ProjectTabs } from '../undertakings/project-places.tsx';

export interface LocalViewProps {
  /** Address of the project's own page. */
  readonly path: string;
  readonly page: LocalPage;
  readonly message: string | undefined;
}

const LOOK: Readonly<Record<LocalState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  offen: { tone: 'neutral', icon: 'hourglass' },
  laufend: { tone: 'info', icon: 'schedule' },
  abgeschlossen: { tone: 'success', icon: 'checkCircle' },
  entfaellt: { tone: 'neutral', icon: 'close' },
};

/** Where the work in each town hall stands. */
export const LocalView = ({ path, page, message }: LocalViewProps) => {
  const { undertaking, parts } = page;
  return (
    <>
      <PageTitle
        title={undertaking.title}
        lead="Örtliche Teilprojekte: wo die Arbeit in den Verwaltungen steht, die beteiligt sind."
        actions={<PrintButton />}
      />
      <ProjectTabs path={path} page="beteiligte" project={undertaking} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
      {parts.length > 0 && <Facts items={facts(parts)} />}
      <Panel title="Vor Ort" id="vor-ort" flush>
        {parts.length === 0 ? (
          <EmptyState
            icon="groups"
            title="Es ist noch niemand beteiligt"
            action={<LinkButton href={`${path}/stand`}>Zum Stand</LinkButton>}
          >
            Örtliche Teilprojekte gibt es, sobald das Projekt begonnen hat.
          </EmptyState>
        ) : (
          <DataTable
            caption="Beteiligte Kommunen mit dem Stand vor Ort"
            columns={columns(path, page.mayWrite)}
            rows={parts}
            rowKey={({ memberKey }) => memberKey}
            cards
          />
        )}
      </Panel>
    </>
  );
};

const facts = (parts: readonly ShownLocalPart[]) => {
  const counts = countLocal(parts);
  return (Object.keys(LOCAL_STATES) as LocalState[])
    .filter((state) => counts[state] > 0)
    .map((state) => ({
      label: LOCAL_STATES[state],
      value: germanCount(counts[state], 'Kommune', 'Kommunen'),
    }));
};

const columns = (path: string, mayWrite: readonly string[]): readonly Column<ShownLocalPart>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ memberKey, memberName }) => (
      <TextLink href={`${path}/oertlich/${memberKey}`}>{memberName}</TextLink>
    ),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ state }) => <Badge {...LOOK[state]}>{LOCAL_STATES[state]}</Badge>,
  },
  { id: 'amt', header: 'Federführendes Amt', card: 'meta', cell: ({ office }) => office || 'nicht benannt' },
  { id: 'zeit', header: 'Zeit', card: 'meta', cell: (part) => spanText(part) },
  {
    id: 'notiz',
    header: 'Bemerkung',
    card: 'wide',
    cell: ({ note }) => note || <span aria-hidden="true">–</span>,
  },
  ...(mayWrite.length > 0 ? [actColumn(path, mayWrite)] : []),
];

const actColumn = (path: string, mayWrite: readonly string[]): Column<ShownLocalPart> => ({
  id: 'tun',
  header: 'Eintragen',
  card: 'wide',
  cell: ({ memberKey, memberName }) =>
    mayWrite.includes(memberKey) ? (
      <TextLink href={`${path}/oertlich/${memberKey}`}>
        Eintragen<span className="kern-sr-only"> für {memberName}</span>
      </TextLink>
    ) : null,
});

/** "seit 01.04.2026", "01.04.2026 bis 30.09.2026". */
export function spanText({ startsOn, endsOn }: Pick<ShownLocalPart, 'startsOn' | 'endsOn'>): string {
  if (startsOn && endsOn) return `${germanDate(startsOn)} bis ${germanDate(endsOn)}`;
  if (startsOn) return `ab ${germanDate(startsOn)}`;
  return endsOn ? `bis ${germanDate(endsOn)}` : 'nicht angegeben';
}
