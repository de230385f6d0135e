import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { AskedMember } from '../../use-cases/validation/load-validation.ts';

interface AnswersPanelProps {
  readonly asked: readonly AskedMember[];
  readonly talksHref: string;
  readonly isFinished: boolean;
}

/** Who has answered, and what was talked about: for office and steering group alone. */
export const AnswersPanel = ({ asked, talksHref, isFinished }: AnswersPanelProps) => (
  <Panel title="Antworten und Gespräche" id="antworten" flush>
    <DataTable
      caption="Gefragte Kommunen mit ihrer Antwort und dem letzten Gespräch"
      columns={columns(talksHref, isFinished)}
      rows={asked}
      rowKey={({ memberKey }) => memberKey}
      cards
    />
  </Panel>
);

const columns = (talksHref: string, isFinished: boolean): readonly Column<AskedMember>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ name, memberKey }) => <TextLink href={`${talksHref}/${memberKey}`}>{name}</TextLink>,
  },
  {
    id: 'antwort',
    header: 'Antwort',
    card: 'wide',
    cell: ({ answer }) => <Said answer={answer} isFinished={isFinished} />,
  },
  {
    id: 'tag',
    header: 'Am',
    card: 'meta',
    cell: ({ answer }) =>
      answer && (
        <span className="gw-nowrap">
          {germanDate(answer.answeredOn)}, {answer.byLabel}
        </span>
      ),
  },
  {
    id: 'gespraech',
    header: 'Letztes Gespräch',
    card: 'wide',
    cell: ({ talks: [talk] }) => talk && `${germanDate(talk.heldOn)}, ${talk.office}: ${talk.summary}`,
  },
];

function Said({ answer, isFinished }: Pick<AskedMember, 'answer'> & Pick<AnswersPanelProps, 'isFinished'>) {
  if (!answer) return <Badge>{isFinished ? 'Keine Antwort' : 'Noch offen'}</Badge>;
  return answer.moves.length === 0 ? (
    <Badge tone="success" icon="check">
      Alle bestätigt
    </Badge>
  ) : (
    <Badge tone="warning" icon="forum">
      {answer.moves.length === 1 ? '1 Vorschlag' : `${answer.moves.length} Vorschläge`}
    </Badge>
  );
}
