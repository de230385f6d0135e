import { type CalendarDate, daysInclusive } from '../../../foundation/calendar-date.ts';
import { LinkButton, PrintButton, TextLink } from '../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { PAUSE_KIND_LABELS } from '../domain/body-calendar.ts';
import type { PauseRecord } from '../domain/meeting-records.ts';
import { daysText, dayText } from './date-text.ts';

export interface PausesViewProps {
  readonly own: string;
  readonly pauses: readonly PauseRecord[];
  readonly today: CalendarDate;
  /** Key of what was just done; anything unknown shows nothing. */
  readonly message: string;
  readonly mayEdit: boolean;
}

const MESSAGES: Readonly<Record<string, string>> = {
  eingetragen: 'Die Pause ist eingetragen.',
  geaendert: 'Die Pause ist geändert.',
  entfernt: 'Die Pause ist entfernt.',
};

/** When nobody sits, for the whole alliance. */
export function PausesView({ own, pauses, today, message, mayEdit }: PausesViewProps) {
  return (
    <>
      <PageTitle
        title="Ferien und Pausen"
        lead="In diesen Zeiten tagt in der Regel niemand. Geschätzte Termine lassen sie aus."
        actions={
          <>
            <PrintButton />
            {mayEdit && (
              <LinkButton look="primary" icon="add" href={`${own}/eintragen`}>
                Pause eintragen
              </LinkButton>
            )}
          </>
        }
      />
      {Object.hasOwn(MESSAGES, message) && <Notice tone="success" title={MESSAGES[message]} live />}
      <Panel flush>
        {pauses.length === 0 ? (
          <EmptyState level={2} icon="event" title="Noch keine Pause eingetragen">
            Die Geschäftsstelle trägt die Schulferien und Wahlen mit ihrer Quelle ein.
          </EmptyState>
        ) : (
          <>
            <DataTable
              caption="Ferien und Pausen mit erstem und letztem Tag"
              columns={columns(own, mayEdit)}
              rows={pauses}
              rowKey={({ id }) => id}
              rowLook={({ endsOn }) => (endsOn < today ? 'quiet' : undefined)}
              cards
            />
            <PanelFoot>
              <p>Bewegliche Ferientage und Feiertage sind nicht enthalten.</p>
            </PanelFoot>
          </>
        )}
      </Panel>
    </>
  );
}

const columns = (own: string, mayEdit: boolean): readonly Column<PauseRecord>[] => [
  { id: 'titel', header: 'Pause', rowHeader: true, card: 'title', cell: ({ title }) => title },
  { id: 'art', header: 'Art', card: 'meta', cell: ({ kind }) => PAUSE_KIND_LABELS[kind] },
  {
    id: 'von',
    header: 'Erster Tag',
    card: 'meta',
    cardLabel: 'Von',
    cell: ({ startsOn }) => dayText(startsOn),
  },
  { id: 'bis', header: 'Letzter Tag', card: 'meta', cardLabel: 'Bis', cell: ({ endsOn }) => dayText(endsOn) },
  {
    id: 'dauer',
    header: 'Dauer',
    align: 'end',
    card: 'value',
    cell: ({ startsOn, endsOn }) => daysText(daysInclusive(startsOn, endsOn)),
  },
  { id: 'quelle', header: 'Quelle', quiet: true, card: 'wide', cell: ({ source }) => source },
  ...(mayEdit
    ? [
        {
          id: 'aendern',
          header: <span className="kern-sr-only">Ändern</span>,
          card: 'meta' as const,
          cell: ({ id, title }: PauseRecord) => (
            <TextLink href={`${own}/eintragen?id=${id}`} aria-label={`${title} ändern`}>
              Ändern
            </TextLink>
          ),
        },
      ]
    : []),
];
