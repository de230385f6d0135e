import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { NoticeCase } from '../../use-cases/notices/read-cases.ts';
import { noticeColumns } from './notice-columns.tsx';

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
            columns={noticeColumns(base, today)}
            rows={notices}
            rowKey={({ id }) => id}
            cards
          />
        </Panel>
      )}
    </>
  );
}
