import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { TextLink } from '../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { MemberBodies } from '../use-cases/find-member-bodies.ts';
import type { SittingLine } from '../use-cases/list-sittings.ts';
import { dayText } from './date-text.ts';
import { closingColumn, dayColumn, stateColumn } from './sitting-columns.tsx';

export interface MemberSittingsPanelProps {
  readonly found: MemberBodies;
  /** Address of the member's page. */
  readonly own: string;
  readonly today: CalendarDate;
  readonly withPast: boolean;
  readonly mayEdit: boolean;
}

/** When the bodies of a member sit; the past only where it is asked for. */
export function MemberSittingsPanel({ found, own, today, withPast, mayEdit }: MemberSittingsPanelProps) {
  const past = found.sittings.filter(({ sitting }) => sitting.on < today);
  const shown = withPast ? found.sittings : found.sittings.filter(({ sitting }) => sitting.on >= today);
  return (
    <Panel
      title="Sitzungen"
      id="sitzungen"
      flush={shown.length > 0}
      aside={
        past.length > 0 && (
          <TextLink href={withPast ? `${own}#sitzungen` : `${own}?vergangene=1#sitzungen`}>
            {withPast ? 'Nur kommende zeigen' : `Auch vergangene zeigen (${past.length})`}
          </TextLink>
        )
      }
    >
      {shown.length === 0 ? (
        <EmptyState icon="event" title="Keine kommende Sitzung eingetragen">
          {mayEdit && found.bodies.length > 0
            ? 'Tragen Sie die Sitzungstage ein, mehrere auf einmal, einen je Zeile.'
            : 'Die Geschäftsstelle oder das Mitglied selbst trägt sie ein.'}
        </EmptyState>
      ) : (
        <DataTable
          caption={`Sitzungen der Gremien von ${found.member.name}`}
          columns={columns(own, today, mayEdit)}
          rows={shown}
          rowKey={({ sitting }) => sitting.id}
          rowLook={({ sitting }) => (sitting.cancelled ? 'quiet' : undefined)}
          cards
        />
      )}
    </Panel>
  );
}

const columns = (own: string, today: CalendarDate, mayEdit: boolean): readonly Column<SittingLine>[] => [
  dayColumn(),
  { id: 'gremium', header: 'Gremium', rowHeader: true, card: 'title', cell: ({ body }) => body.name },
  closingColumn(today),
  {
    id: 'einladung',
    header: 'Einladung bis',
    card: 'meta',
    cardLabel: 'Einladung bis',
    cell: ({ invitedBy }) => <span className="gw-nowrap">{dayText(invitedBy)}</span>,
  },
  stateColumn(today),
  ...(mayEdit
    ? [
        {
          id: 'aendern',
          header: <span className="kern-sr-only">Ändern</span>,
          card: 'meta' as const,
          cell: ({ sitting, body }: SittingLine) => (
            <TextLink
              href={`${own}/sitzung/${sitting.id}`}
              aria-label={`${body.name} am ${dayText(sitting.on)} ändern`}
            >
              Ändern
            </TextLink>
          ),
        },
      ]
    : []),
];
