import { germanList } from '../../../../foundation/german.ts';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { StackedBar } from '../../../../ui/marks.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  type ChoiceCount,
  countChoices,
  type WordAnswer,
  wordAnswers,
} from '../../domain/comparison/compare-words.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import type { ChoiceQuestion, FileQuestion, TextQuestion } from '../../domain/questionnaire/question.ts';

interface ChoiceViewProps {
  readonly question: ChoiceQuestion;
  readonly members: readonly ComparedMember[];
}

/** Who chose what. */
export function ChoiceView({ question, members }: ChoiceViewProps) {
  const counts = countChoices(question, members);
  const answered = members.filter(({ answers }) => answers?.get(question.key)?.value).length;
  return (
    <Panel title={question.label} id="werte" flush>
      {answered === 0 ? (
        <NoAnswers />
      ) : (
        <DataTable
          caption={`${question.label}: wie oft gewählt und von wem`}
          columns={choiceColumns(answered)}
          rows={counts}
          rowKey={({ label }) => label}
          cards
        />
      )}
    </Panel>
  );
}

const choiceColumns = (answered: number): readonly Column<ChoiceCount>[] => [
  { id: 'wahl', header: 'Antwort', rowHeader: true, card: 'title', cell: ({ label }) => label },
  {
    id: 'zahl',
    header: 'Kommunen',
    align: 'end',
    strong: true,
    card: 'value',
    cell: ({ members }) => `${members.length} von ${answered}`,
  },
  {
    id: 'anteil',
    header: 'Anteil',
    width: 'bar',
    bar: true,
    card: 'mark',
    cell: ({ members }) => <StackedBar values={[members.length, 0]} max={answered} />,
  },
  {
    id: 'wer',
    header: 'Wer',
    card: 'wide',
    cell: ({ members }) => germanList(members.map(({ name }) => name)),
  },
];

interface TextViewProps {
  readonly question: TextQuestion | FileQuestion;
  readonly members: readonly ComparedMember[];
}

/** What members wrote, below each other. */
export function TextView({ question, members }: TextViewProps) {
  const answers = wordAnswers(question, members);
  return (
    <Panel title={question.label} id="werte" flush>
      {answers.length === 0 ? (
        <NoAnswers />
      ) : (
        <DataTable
          caption={`${question.label}: Antworten`}
          columns={TEXT_COLUMNS}
          rows={answers}
          rowKey={({ member }) => member.memberKey}
          cards
        />
      )}
    </Panel>
  );
}

const TEXT_COLUMNS: readonly Column<WordAnswer>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ member }) => member.name },
  { id: 'antwort', header: 'Antwort', card: 'wide', cell: ({ text }) => text },
];

const NoAnswers = () => (
  <EmptyState icon="hourglass" title="Noch keine Antworten">
    Hier stehen die Antworten, sobald die ersten Bögen freigegeben sind.
  </EmptyState>
);
