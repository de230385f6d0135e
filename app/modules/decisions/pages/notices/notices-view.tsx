import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { DUTY_LABELS } from '../../domain/notices/occasions.ts';
import { latestDay, type NoticeCase } from '../../use-cases/notices/read-cases.ts';
import { distanceText, isOpen, latestText, NoticeBadge } from './notice-texts.tsx';

export interface NoticesViewProps {
  readonly base: string;
  readonly notices: readonly NoticeCase[];
  readonly today: CalendarDate;
  readonly mayEdit: boolean;
}

/** What the supervisory authority must be told or asked, and how far each is. */
export function NoticesView({ base, notices, today, mayEdit }: NoticesViewProps) {
  const add = (
    <LinkButton look="primary" icon="add" href={`${base}/neu`}>
      Anzeige vorbereiten
    </LinkButton>
  );
  return (
    <>
      <PageTitle
        title="Anzeigen und Genehmigungen"
        lead="Was die Aufsichtsbehörde erfahren oder genehmigen muss: bis wann, bei wem, und was noch fehlt."
        actions={mayEdit && add}
      />
      {notices.length === 0 ? (
        <Panel>
          <EmptyState title="Es ist nichts anzuzeigen." level={2} action={mayEdit && add}>
            {mayEdit
              ? 'Bereiten Sie eine Anzeige vor: Behörde, Frist und Unterlagen werden berechnet.'
              : 'Sobald die Geschäftsstelle eine Anzeige vorbereitet, steht sie hier.'}
          </EmptyState>
        </Panel>
      ) : (
        <Panel flush>
          <DataTable
            caption="Anzeigen und Genehmigungen nach geplantem Beginn"
            columns={columns(base, today)}
            rows={notices}
            rowKey={({ id }) => id}
            cards
          />
        </Panel>
      )}
    </>
  );
}

const columns = (base: string, today: CalendarDate): readonly Column<NoticeCase>[] => [
  {
    id: 'title',
    header: 'Vorhaben',
    cell: ({ id, title, isSample }) => (
      <>
        <TextLink href={`${base}/${id}`}>{title}</TextLink>
        {isSample && <span className="gw-note"> (Beispieldaten)</span>}
      </>
    ),
    rowHeader: true,
    card: 'title',
  },
  {
    id: 'duty',
    header: 'Pflicht',
    cell: ({ rule }) => `${DUTY_LABELS[rule.duty]}, ${rule.source}`,
    card: 'wide',
  },
  { id: 'state', header: 'Stand', cell: (notice) => <NoticeBadge {...notice} />, card: 'meta' },
  {
    id: 'latest',
    header: 'Spätester Tag',
    cell: (notice) => <Latest notice={notice} today={today} />,
    card: 'wide',
    cardLabel: 'Spätester Tag',
  },
  {
    id: 'start',
    header: 'Geplanter Beginn',
    cell: ({ startsOn }) => germanDate(startsOn),
    card: 'value',
    cardLabel: 'Beginn',
  },
];

function Latest({ notice, today }: { readonly notice: NoticeCase; readonly today: CalendarDate }) {
  const day = latestDay(notice);
  if (day === null || !isOpen(notice.state)) return <>{latestText(notice.latest)}</>;
  const distance = distanceText(day, today);
  return (
    <>
      {germanDate(day)} {day < today ? <Badge tone="warning">{distance}</Badge> : `(${distance})`}
    </>
  );
}
