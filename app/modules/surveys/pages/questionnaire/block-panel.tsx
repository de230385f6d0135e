import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import { BLOCKS, type Block } from '../../domain/questionnaire/question.ts';
import { QuestionList } from './question-list.tsx';

interface BlockPanelProps {
  readonly block: Block;
  readonly shown: QuestionnaireVersion;
  readonly path: string;
  readonly isDraft: boolean;
}

export function BlockPanel({ block, shown, path, isDraft }: BlockPanelProps) {
  const questions = shown.content.questions.filter((question) => question.block === block);
  if (questions.length === 0 && !isDraft) return null;
  return (
    <Panel
      title={BLOCKS[block]}
      id={block}
      aside={isDraft && <TextLink href={`${path}/frage?block=${block}`}>Frage hinzufügen</TextLink>}
    >
      {questions.length === 0 ? (
        <EmptyState icon="forum" title="Noch keine Frage in diesem Block">
          Fügen Sie eine hinzu, oder lassen Sie den Block leer.
        </EmptyState>
      ) : (
        <QuestionList questions={questions} shown={shown} path={path} isDraft={isDraft} />
      )}
    </Panel>
  );
}
