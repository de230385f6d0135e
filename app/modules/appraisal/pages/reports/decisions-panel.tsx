import { germanCount, germanDate, germanEuro, germanList } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { SignOff } from '../../../../ui/sign-off.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { type Direction, decisionWords, directionOf } from '../../domain/reports/member-decision.ts';
import { REPORT_KINDS, type ReportKind } from '../../domain/reports/report-kind.ts';
import type { ReportDecisions } from '../../use-cases/reports/load-frozen.ts';
import type { FrozenViewProps } from './frozen-view-props.ts';

type MemberStanding = ReportDecisions['parties']['named'][number];

interface DecisionsPanelProps extends FrozenViewProps {
  readonly decisions: ReportDecisions;
  /** Address of the frozen report. */
  readonly here: string;
}

/** How the members decide; besides the own only those that go on are named to others (practice 10). */
export function DecisionsPanel(props: DecisionsPanelProps) {
  const { base, path, decisions, page, here } = props;
  const { document, counts, leaving } = decisions;
  const { kind } = page.head;
  return (
    <>
      {leaving.length > 0 && (
        <LeavingNotice names={leaving.map(({ name }) => name)} here={here} kind={kind} />
      )}
      <Panel title={`Entscheidung: ${REPORT_KINDS[kind].question}`} id="entscheidung">
        <div className="gw-stack">
          {document.state === 'zurueckgezogen' ? (
            <>
              <p>Das Dokument wurde zurückgezogen: {document.withdrawnReason}</p>
              {page.mayWrite && page.head.number === page.latestNumber && (
                <LinkButton icon="lock" href={`${path}/berichte/${kind}/festschreiben`}>
                  Neue Nummer festschreiben
                </LinkButton>
              )}
            </>
          ) : (
            <SignOff
              counts={[
                { kind: 'done', count: counts.weiter, label: goWord(kind, counts.weiter) },
                { kind: 'out', count: counts['nicht-weiter'], label: noGoWord(kind, counts['nicht-weiter']) },
                { kind: 'open', count: counts.offen, label: 'noch offen' },
              ]}
            />
          )}
          {document.state === 'im-umlauf' && document.dueOn !== null && (
            <p>Antworten bis {germanDate(document.dueOn)}.</p>
          )}
          <LinkButton icon="description" href={`${base}${decisions.path}`}>
            Dokument mit Antworten öffnen
          </LinkButton>
        </div>
      </Panel>
      <MembersPanel {...props} />
    </>
  );
}

/** Where each member stands, as far as the reader may see it. */
function MembersPanel(props: DecisionsPanelProps) {
  const { parties } = props.decisions;
  return (
    <Panel title="Kommunen" id="kommunen" flush>
      {parties.named.length > 0 && (
        <DataTable
          caption="Entscheidung jeder Kommune"
          columns={columns(props)}
          rows={parties.named}
          rowKey={({ memberKey }) => memberKey}
          cards
        />
      )}
      {parties.unnamed > 0 && (
        <PanelFoot>
          <p>
            {parties.named.length > 0 ? 'Außerdem ' : ''}
            {germanCount(parties.unnamed, 'weitere Kommune', 'weitere Kommunen')}. Ihren Stand sehen sie
            selbst und die Geschäftsstelle.
          </p>
        </PanelFoot>
      )}
    </Panel>
  );
}

const goWord = (kind: ReportKind, count: number): string =>
  count === 1 ? REPORT_KINDS[kind].go : REPORT_KINDS[kind].goMany;
const noGoWord = (kind: ReportKind, count: number): string =>
  count === 1 ? REPORT_KINDS[kind].noGo : REPORT_KINDS[kind].noGoMany;

const LeavingNotice = ({
  names,
  here,
  kind,
}: {
  readonly names: readonly string[];
  readonly here: string;
  readonly kind: 'zwischenbericht' | 'schlussbericht';
}) =>
  kind === 'zwischenbericht' && (
    <Notice
      tone="warning"
      title={`${germanList(names)} ${names.length === 1 ? 'macht' : 'machen'} nicht weiter`}
    >
      <p>Tragen Sie den Rückzug ein, damit alle Seiten zeigen, wer noch dabei ist.</p>
      <LinkButton href={`${here}/rueckzug`}>Rückzug eintragen</LinkButton>
    </Notice>
  );

const LOOK: Readonly<Record<Direction, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  weiter: { tone: 'success', icon: 'checkCircle' },
  'nicht-weiter': { tone: 'neutral', icon: 'block' },
  offen: { tone: 'info', icon: 'hourglass' },
};

function columns({ page, here }: DecisionsPanelProps): Column<MemberStanding>[] {
  const { mayKeep, viewer } = page.scene;
  const isOpen = ({ memberKey }: MemberStanding) => viewer.seesAll || viewer.memberKeys.includes(memberKey);
  const mayRead = (party: MemberStanding) => mayKeep || isOpen(party);
  const hasAmounts = page.head.kind === 'schlussbericht';
  return [
    {
      id: 'kommune',
      header: 'Kommune',
      rowHeader: true,
      card: 'title',
      cell: (party) =>
        mayRead(party) && page.content.members.some(({ key }) => key === party.memberKey) ? (
          <TextLink href={`${here}/kommune/${party.memberKey}`}>{party.name}</TextLink>
        ) : (
          party.name
        ),
    },
    {
      id: 'entscheidung',
      header: 'Entscheidung',
      card: 'value',
      cell: (party) => (
        <>
          <Badge {...LOOK[directionOf(party.state)]}>{decisionWords(page.head.kind, party.state)}</Badge>
          {isOpen(party) && <Words party={party} />}
        </>
      ),
    },
    {
      id: 'seit',
      header: 'Seit',
      card: 'meta',
      cardLabel: 'seit',
      cell: ({ since }) => <span className="gw-nowrap">{germanDate(germanDay(since))}</span>,
    },
    ...(hasAmounts ? [amountColumn(isOpen)] : []),
  ];
}

const amountColumn = (isOpen: (party: MemberStanding) => boolean): Column<MemberStanding> => ({
  id: 'betrag',
  header: 'Kosten im Jahr',
  align: 'end',
  card: 'meta',
  cardLabel: 'Kosten im Jahr',
  cell: (party) => (isOpen(party) && party.amount !== null ? germanEuro(party.amount) : ''),
});

/** What a member wrote, for itself and those who see all. */
const Words = ({ party }: { readonly party: MemberStanding }) => (
  <>
    {party.condition !== '' && <span className="gw-note"> Bedingung: {party.condition}</span>}
    {party.remark !== '' && party.condition === '' && (
      <blockquote className="gw-quote">{party.remark}</blockquote>
    )}
  </>
);
