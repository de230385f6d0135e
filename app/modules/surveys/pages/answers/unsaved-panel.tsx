import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { typedText } from '../../domain/answers/typed-text.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import type { Unsaved } from './shown-question.ts';

interface UnsavedPanelProps {
  readonly questions: readonly Question[];
  readonly unsaved: Unsaved | undefined;
}

/** What was typed while the sheet was closed to its writer: it cannot be saved any more, but it can be copied. */
export function UnsavedPanel({ questions, unsaved }: UnsavedPanelProps) {
  const items = questions.flatMap((question) => {
    const change = unsaved?.changes.find(({ questionKey }) => questionKey === question.key);
    const text = change ? typedText(question, change.typed) : '';
    return text === '' ? [] : [{ term: question.label, value: <span className="gw-letter">{text}</span> }];
  });
  return (
    items.length > 0 && (
      <Panel title="Nicht gespeichert: was Sie getippt haben" id="nicht-gespeichert">
        <DescriptionList stacked items={items} />
      </Panel>
    )
  );
}
