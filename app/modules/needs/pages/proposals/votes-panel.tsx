import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { EmptyState, Facts, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { ADVICE_LABELS } from '../../domain/proposals/proposal.ts';
import { isVotedUpon } from '../../domain/proposals/proposal-state.ts';
import type { CastVote, VisibleVotes } from '../../domain/proposals/visible-votes.ts';
import { VOTE_LABELS, VOTE_RULE } from '../../domain/proposals/vote-result.ts';
import type { PanelProps } from './panel-props.ts';
import { VoteForms } from './vote-forms.tsx';

interface VotesPanelProps extends PanelProps {
  readonly votes: VisibleVotes;
}

/** The ballot: the own vote, what may be seen of the others, and the rule. */
export function VotesPanel(props: VotesPanelProps) {
  const { page, votes } = props;
  const { proposal, context } = page;
  const due = proposal.voteDueOn === null ? '' : ` bis ${germanDate(proposal.voteDueOn)}`;
  return (
    <Panel
      title={`Abstimmung der Leitungen${proposal.ballot > 1 ? `, ${proposal.ballot}. Runde` : ''}`}
      id="abstimmung"
      aside={isVotedUpon(proposal.state) && <span>{`läuft${due}`}</span>}
    >
      <div className="gw-stack">
        {isVotedUpon(proposal.state) && <VoteForms {...props} />}
        <Count votes={votes} />
        {context.viewer.seesAll && <Named {...props} />}
        <Disclosure summary="So wird gezählt">
          <p className="gw-prose">{VOTE_RULE}</p>
          <p className="gw-prose">
            Wie einzelne Mitglieder abgestimmt haben, sehen Geschäftsstelle, Lenkungsgruppe und Prüfung; alle
            anderen sehen ihre eigene Stimme und, sobald entschieden ist, die Zahlen.
          </p>
        </Disclosure>
      </div>
    </Panel>
  );
}

function Count({ votes: { cast, members, count, result } }: Pick<VotesPanelProps, 'votes'>) {
  if (!count || !result)
    return (
      <p>
        {`Abgestimmt haben ${cast} von ${members} Mitgliedern. Die Zahlen stehen hier, sobald entschieden ist.`}
      </p>
    );
  return (
    <>
      <Facts
        items={[
          { label: 'Ja', value: count.yes },
          { label: 'Nein', value: count.no },
          { label: 'Enthaltung', value: count.abstain },
          { label: 'Abgestimmt', value: cast, note: `von ${members}` },
        ]}
      />
      <Notice
        title={
          result.verdict === 'offen' ? 'Noch kein Ergebnis' : `Ergebnis: ${ADVICE_LABELS[result.verdict]}`
        }
      >
        <p>{result.reason}</p>
      </Notice>
    </>
  );
}

/** For those who lead the ballot alone. */
function Named({ page: { context }, votes }: VotesPanelProps) {
  const nameOf = (id: string): string =>
    context.members.find((record) => record.id === id)?.member.name ?? 'unbekannt';
  return (
    <Disclosure summary="Stimmen der Mitglieder">
      {votes.named.length === 0 ? (
        <EmptyState title="Noch hat niemand abgestimmt">
          Die Leitungen finden die Abstimmung in ihrem Eingang.
        </EmptyState>
      ) : (
        <DataTable
          caption="Stimmen der Mitglieder mit Begründung"
          columns={[
            {
              id: 'mitglied',
              header: 'Mitglied',
              rowHeader: true,
              card: 'title',
              cell: ({ memberId }: CastVote) => nameOf(memberId),
            },
            {
              id: 'stimme',
              header: 'Stimme',
              card: 'meta',
              cell: ({ vote }) => <Badge>{VOTE_LABELS[vote]}</Badge>,
            },
            { id: 'grund', header: 'Begründung', card: 'wide', cell: ({ reason }) => reason || '–' },
          ]}
          rows={votes.named}
          rowKey={({ memberId }) => memberId}
          cards
        />
      )}
      {votes.missing.length > 0 && (
        <p className="gw-note">{`Noch offen: ${votes.missing.map(nameOf).join(', ')}.`}</p>
      )}
    </Disclosure>
  );
}
