import { germanCount, germanEuro } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { CHANNEL_LABELS } from '../../domain/circulation/document.ts';
import { dayText } from '../../domain/circulation/german-day.ts';
import type { PartyState } from '../../domain/circulation/transitions.ts';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';
import type { CirculatingParty } from '../../use-cases/circulation/load-circulation.ts';
import { shownAmount } from './shown-amount.ts';
import { PartyBadge } from './state-badges.tsx';

export interface PartyTableProps {
  readonly href: string;
  readonly file: DocumentFile;
}

/** What needs the office first, then who is still to answer, then who is through. */
const ORDER: readonly PartyState[] = [
  'rueckfrage',
  'widerspruch',
  'bedingt',
  'gefragt',
  'nimmt-nicht-teil',
  'zugestimmt',
];

/** Who stands how since when; for the office with what can be done. */
export function PartyTable({ href, file }: PartyTableProps) {
  const { parties, viewer, document } = file;
  const rows = parties.named.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const isActive = viewer.isOffice && document.state === 'im-umlauf';
  return (
    <Panel title="Kommunen" id="kommunen" flush>
      {rows.length === 0 ? (
        <EmptyState
          icon="groups"
          title={parties.total === 0 ? 'Noch keine Kommune gewählt' : 'Noch keine Zustimmung'}
        >
          {parties.total === 0
            ? 'Wählen Sie im Entwurf, wer gefragt wird.'
            : 'Hier stehen die Kommunen, sobald sie zugestimmt haben.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Kommunen mit Stand, Tag und Weg der Antwort"
          columns={columns(file, isActive ? href : undefined)}
          rows={rows}
          rowKey={({ memberKey }) => memberKey}
          cards
        />
      )}
      {parties.unnamed > 0 && (
        <PanelFoot>
          <p>
            {rows.length > 0 ? 'Außerdem ' : ''}
            {germanCount(parties.unnamed, 'weitere Kommune', 'weitere Kommunen')}. Ihren Stand sehen sie
            selbst und die Geschäftsstelle.
          </p>
        </PanelFoot>
      )}
    </Panel>
  );
}

function columns(file: DocumentFile, officeHref: string | undefined): Column<CirculatingParty>[] {
  const { viewer, document, answers } = file;
  const isDraft = document.state === 'entwurf';
  const channelOf = ({ memberKey }: CirculatingParty) => {
    const last = answers.findLast((answer) => answer.memberKey === memberKey);
    return last ? CHANNEL_LABELS[last.channel] : '';
  };
  const hasAmounts = file.parties.named.some((party) => shownAmount(party) !== null);
  const all: (Column<CirculatingParty> | false)[] = [
    { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
    !isDraft && { id: 'stand', header: 'Stand', card: 'value', cell: (party) => <State party={party} /> },
    !isDraft && {
      id: 'seit',
      header: 'Seit',
      card: 'meta',
      cardLabel: 'seit',
      cell: ({ since }) => <span className="gw-nowrap">{dayText(since)}</span>,
    },
    !isDraft && viewer.seesAll && { id: 'weg', header: 'Weg', card: 'meta', quiet: true, cell: channelOf },
    hasAmounts && {
      id: 'betrag',
      header: 'Kosten',
      align: 'end',
      card: 'meta',
      cardLabel: 'Kosten',
      cell: (party) => {
        const amount = shownAmount(party);
        return amount === null ? '' : germanEuro(amount);
      },
    },
    viewer.isOffice &&
      officeHref !== undefined && {
        id: 'tun',
        header: <span className="gw-screen-only">Tun</span>,
        card: 'wide',
        cell: (party) => (
          <span className="gw-screen-only">
            <Act party={party} href={officeHref} />
          </span>
        ),
      },
  ];
  return all.filter((column) => column !== false);
}

const State = ({ party }: { readonly party: CirculatingParty }) => (
  <>
    <PartyBadge state={party.state} />
    {party.agreedVersion !== null && <span className="gw-note"> Fassung {party.agreedVersion}</span>}
    {party.condition !== '' && <span className="gw-note">, Bedingung: {party.condition}</span>}
    {party.remark !== '' && party.condition === '' && (
      <blockquote className="gw-quote">{party.remark}</blockquote>
    )}
  </>
);

/** What the office can do for a member: settle what is open, or record what came by another way. */
function Act({ party, href }: { readonly party: CirculatingParty; readonly href: string }) {
  const onBehalf = (
    <TextLink href={`${href}/im-auftrag/${party.memberKey}`}>
      Im Auftrag eintragen<span className="kern-sr-only"> für {party.name}</span>
    </TextLink>
  );
  const settle = SETTLE[party.state];
  if (party.state === 'zugestimmt' || party.state === 'nimmt-nicht-teil') return onBehalf;
  return (
    <>
      {settle !== undefined && (
        <>
          <TextLink href={`${href}/klaeren/${party.memberKey}`}>
            {settle}
            <span className="kern-sr-only"> ({party.name})</span>
          </TextLink>
          {', '}
        </>
      )}
      {onBehalf}
    </>
  );
}

const SETTLE: Partial<Readonly<Record<PartyState, string>>> = {
  rueckfrage: 'Frage beantworten',
  bedingt: 'Bedingung prüfen',
  widerspruch: 'Widerspruch klären',
};
