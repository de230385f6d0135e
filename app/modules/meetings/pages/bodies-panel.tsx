import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { Badge } from '../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { BODY_KIND_LABELS, hasSittings } from '../domain/body.ts';
import { invitationMinimum } from '../domain/invitation-date.ts';
import { rhythmText } from '../domain/next-sitting.ts';
import type { BodyLine, MemberBodies } from '../use-cases/find-member-bodies.ts';
import { daysText, dayText } from './date-text.ts';

export interface BodiesPanelProps {
  readonly found: MemberBodies;
  /** Address of the member's page. */
  readonly own: string;
  readonly today: CalendarDate;
  readonly mayEdit: boolean;
}

/** The bodies of a member with their periods and the next sitting a paper of today reaches. */
export function BodiesPanel({ found: { bodies, member }, own, today, mayEdit }: BodiesPanelProps) {
  if (bodies.length === 0)
    return (
      <Panel title="Beratungsfolge" id="gremien">
        <EmptyState
          icon="groups"
          title="Noch keine Gremien"
          action={mayEdit && <LinkButton href={`${own}/gremium`}>Gremium anlegen</LinkButton>}
        >
          {mayEdit
            ? 'Legen Sie das exekutive Gremium, die Ausschüsse und die Vertretung an. Danach lassen sich Sitzungen eintragen.'
            : 'Die Geschäftsstelle oder das Mitglied selbst trägt sie ein.'}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Beratungsfolge" id="gremien" flush>
      <DataTable
        caption={`Gremien von ${member.name} in der Reihenfolge, in der sie eine Vorlage beraten`}
        columns={columns(own, today, mayEdit)}
        rows={bodies}
        rowKey={({ body }) => body.id}
        rowLook={({ body }) => (hasEnded(body, today) ? 'quiet' : undefined)}
        cards
      />
      <PanelFoot>
        <p>
          „Nächste Sitzung“ ist die erste, die eine heute fertige Vorlage noch erreicht.{' '}
          {periodText(member.kind)}
        </p>
        <p>Quelle: {[...new Set(bodies.map(({ body }) => body.source))].join('; ')}</p>
      </PanelFoot>
    </Panel>
  );
}

/** What the law asks of invitations, where it asks anything of this kind of member. */
function periodText(kind: MemberBodies['member']['kind']): string {
  const [executive, council] = [invitationMinimum(kind, 'exekutive'), invitationMinimum(kind, 'vertretung')];
  if (!executive || !council) return '';
  const longer =
    council.days > executive.days ? `, in der Vertretung ${council.days} (${council.source})` : '';
  return `Zwischen Einladung und Sitzung müssen mindestens ${executive.days} Tage liegen (${executive.source})${longer}.`;
}

const hasEnded = ({ activeTo }: BodyLine['body'], today: CalendarDate): boolean =>
  activeTo !== null && activeTo < today;

const columns = (own: string, today: CalendarDate, mayEdit: boolean): readonly Column<BodyLine>[] => [
  { id: 'platz', header: 'Platz', width: 'rank', card: 'lead', cell: ({ body }) => body.position },
  {
    id: 'gremium',
    header: 'Gremium',
    rowHeader: true,
    card: 'title',
    cell: ({ body }) => (
      <>
        {body.name} {body.activeTo !== null && <Badge>bis {germanDate(body.activeTo)}</Badge>}
      </>
    ),
  },
  { id: 'art', header: 'Art', quiet: true, card: 'meta', cell: ({ body }) => BODY_KIND_LABELS[body.kind] },
  ...PERIODS,
  {
    id: 'naechste',
    header: 'Nächste Sitzung',
    card: 'wide',
    cell: (line) => <Next line={line} today={today} />,
  },
  ...(mayEdit ? [changeColumn(own)] : []),
];

const PERIODS: readonly Column<BodyLine>[] = [
  {
    id: 'fristen',
    header: 'Vor der Sitzung',
    card: 'wide',
    cell: ({ body }) =>
      hasSittings(body)
        ? `Abgabe ${daysText(body.closingDays)}, Einladung ${daysText(body.invitationDays)}`
        : null,
  },
  {
    id: 'rhythmus',
    header: 'Rhythmus',
    card: 'meta',
    cell: ({ body }) => {
      if (!hasSittings(body)) return null;
      return body.rhythmWeeks === null ? 'kein fester' : rhythmText(body.rhythmWeeks);
    },
  },
];

const changeColumn = (own: string): Column<BodyLine> => ({
  id: 'aendern',
  header: <span className="kern-sr-only">Ändern</span>,
  card: 'meta',
  cell: ({ body }) => (
    <TextLink href={`${own}/gremium?id=${body.id}`} aria-label={`${body.name} ändern`}>
      Ändern
    </TextLink>
  ),
});

function Next({ line: { body, next }, today }: { readonly line: BodyLine; readonly today: CalendarDate }) {
  if (hasEnded(body, today)) return 'tagt nicht mehr';
  if (!next.ok) return next.error;
  if (!hasSittings(body)) return 'entscheidet ohne Sitzung';
  const { on, closesOn, estimated } = next.value;
  return (
    <>
      <span className="gw-nowrap">{dayText(on)}</span>, Abgabe bis {germanDate(closesOn)}{' '}
      {estimated && <Badge tone="warning">geschätzt</Badge>}
    </>
  );
}
