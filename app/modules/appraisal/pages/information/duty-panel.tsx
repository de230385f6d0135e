import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { type Duty, findDuties } from '../../domain/information/find-duties.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import type { Occasion } from '../../domain/information/staff-notice.ts';

/** Who has to be told until when, by the rules of today. */
export const DutyPanel = ({
  today,
  settings,
}: {
  readonly today: CalendarDate;
  readonly settings: string | null;
}) => (
  <Panel title="Wer wird wann informiert?" id="pflichten" flush>
    <DataTable
      caption="Gruppen mit Frist, Grund und Quelle"
      columns={COLUMNS}
      rows={findDuties('start', today)}
      rowKey={({ group }) => group}
      cards
    />
    <PanelFoot>
      <p>
        Die Gesetze nennen keine Zahl von Tagen. Die Fristen sind eine Übung dieses Programms, damit vor der
        Entscheidung Zeit für eine Sitzung bleibt. Wohin E-Mails gehen, legt jede Kommune unter{' '}
        {settings === null ? '„Postfächer“' : <TextLink href={settings}>Postfächer</TextLink>} fest.
      </p>
    </PanelFoot>
  </Panel>
);

const COLUMNS: readonly Column<Duty>[] = [
  {
    id: 'gruppe',
    header: 'Gruppe',
    rowHeader: true,
    card: 'title',
    cell: ({ group }) => RECIPIENT_GROUPS[group],
  },
  {
    id: 'beginn',
    header: 'Beginn und Ergebnisse',
    card: 'meta',
    cardLabel: 'Beginn und Ergebnisse',
    cell: (duty) => daysText(duty, 'zwischenergebnis'),
  },
  {
    id: 'entscheidung',
    header: 'Entscheidung',
    card: 'meta',
    cardLabel: 'Entscheidung',
    cell: (duty) => daysText(duty, 'entscheidung'),
  },
  {
    id: 'uebergang',
    header: 'Übergang',
    card: 'meta',
    cardLabel: 'Übergang',
    cell: (duty) => daysText(duty, 'uebergang'),
  },
  { id: 'grund', header: 'Warum', card: 'wide', cell: ({ reason }) => reason },
  { id: 'quelle', header: 'Quelle', card: 'wide', quiet: true, cell: ({ source }) => source ?? 'offen' },
];

function daysText({ dueDays }: Duty, occasion: Occasion): string {
  if (dueDays === null) return 'offen';
  const days = dueDays[occasion];
  if (days === 0) return 'bis zu diesem Tag';
  return days > 0 ? `bis ${days} Tage danach` : `mindestens ${-days} Tage vorher`;
}
