import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { weekdayOf } from '../../../../foundation/weekday.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { isHalf, partyWord } from '../../domain/undertakings/round-words.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';
import type { ProjectRound, RoundRow } from '../../use-cases/undertakings/read-project-round.ts';
import { RoleChips } from './role-chips.tsx';

interface RoundPanelProps {
  readonly page: ProjectPage;
  readonly round: ProjectRound;
  readonly base: string;
}

/** Where the members stand with what the project waits for; open cases on top. */
export function RoundPanel({ page, round, base }: RoundPanelProps) {
  const { named, unnamed } = round.rows;
  return (
    <Panel
      title={TITLES[round.document.kind] ?? 'Freigaben der Kommunen'}
      id="freigaben"
      flush
      aside={<TextLink href={`${base}${round.path}`}>Zum Dokument</TextLink>}
    >
      {named.length === 0 ? (
        <EmptyState icon="groups" title="Noch keine Zustimmung">
          Hier stehen die Kommunen, sobald sie zugestimmt haben.
        </EmptyState>
      ) : (
        <DataTable
          caption="Kommunen mit Rolle, Gremium und Stand; was offen ist, steht oben"
          columns={columns(round, page, base)}
          rows={named}
          rowKey={({ memberKey }) => memberKey}
          cards
        />
      )}
      {unnamed > 0 && (
        <PanelFoot>
          <p>
            {named.length > 0 ? 'Außerdem ' : ''}
            {germanCount(unnamed, 'weitere Kommune', 'weitere Kommunen')}. Ihren Stand sehen sie selbst und
            die Geschäftsstelle.
          </p>
        </PanelFoot>
      )}
    </Panel>
  );
}

const TITLES: Partial<Readonly<Record<ProjectRound['document']['kind'], string>>> = {
  projektauftrag: 'Unterschriften der Kommunen',
  auftragsentwurf: 'Rückmeldungen der Kommunen',
  projektablaufplan: 'Zustimmung der Kommunen',
};

const columns = (
  { document, path }: ProjectRound,
  { viewer }: ProjectPage,
  base: string,
): Column<RoundRow>[] => [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  { id: 'rolle', header: 'Rolle', card: 'meta', cell: ({ roles }) => <RoleChips roles={roles} /> },
  { id: 'gremium', header: 'Gremium', card: 'hidden', quiet: true, cell: ({ body }) => body ?? '' },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: (row) => <Badge {...rowLook(row)}>{partyWord(row, document)}</Badge>,
  },
  {
    id: 'datum',
    header: 'Datum',
    card: 'meta',
    cell: (row) => (
      <Day row={row} settleHref={viewer.isOffice ? `${base}${path}/klaeren/${row.memberKey}` : undefined} />
    ),
  },
];

const SETTLE: Partial<Readonly<Record<RoundRow['state'], string>>> = {
  rueckfrage: 'Frage beantworten',
  bedingt: 'Bedingung prüfen',
  widerspruch: 'Widerspruch klären',
};

const LOOK: Readonly<Record<RoundRow['state'], Pick<BadgeProps, 'tone' | 'icon'>>> = {
  gefragt: { tone: 'neutral', icon: 'hourglass' },
  rueckfrage: { tone: 'warning', icon: 'forum' },
  bedingt: { tone: 'info', icon: 'info' },
  widerspruch: { tone: 'danger', icon: 'frontHand' },
  zugestimmt: { tone: 'success', icon: 'checkCircle' },
  'nimmt-nicht-teil': { tone: 'neutral', icon: 'block' },
};

const rowLook = (row: RoundRow): Pick<BadgeProps, 'tone' | 'icon'> =>
  isHalf(row) ? { tone: 'info', icon: 'edit' } : LOOK[row.state];

/** The day of an answer, what the office can settle, or the next sitting of who has not answered. */
function Day({ row, settleHref }: { readonly row: RoundRow; readonly settleHref: string | undefined }) {
  const settle = SETTLE[row.state];
  if (settle !== undefined && settleHref !== undefined)
    return (
      <TextLink href={settleHref}>
        {settle}
        <span className="kern-sr-only"> ({row.name})</span>
      </TextLink>
    );
  if (row.state !== 'gefragt') return <span className="gw-nowrap">{germanDate(row.since)}</span>;
  if (row.sitting === null) return <span className="gw-muted">kein Termin</span>;
  return (
    <span className="gw-nowrap">
      Sitzung {weekdayOf(row.sitting).slice(0, 2)}, {germanDate(row.sitting)}
    </span>
  );
}
