import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { ItemContentProps } from './item-content-props.ts';
import { ItemFigures } from './item-figures.tsx';

/** What an item says, by its kind. */
export function ItemContent({ content, leftOut, mayKeep }: ItemContentProps) {
  switch (content.kind) {
    case 'erkenntnis':
      return (
        <>
          <Panel title="Erkenntnis" id="inhalt-text">
            <p className="gw-letter">{content.text}</p>
          </Panel>
          <ItemFigures figures={content.figures} leftOut={leftOut} mayKeep={mayKeep} />
        </>
      );
    case 'bericht':
      return (
        <>
          {content.chapters.map(({ title, text }) => (
            <Panel key={title} title={title}>
              <p className="gw-letter">{text}</p>
            </Panel>
          ))}
          <ItemFigures figures={content.figures} leftOut={leftOut} mayKeep={mayKeep} />
        </>
      );
    case 'loesungen':
      return (
        <Panel title="Lösungen" id="loesungen">
          <DescriptionList
            items={content.solutions.map(({ title, description }) => ({ term: title, value: description }))}
            stacked
          />
        </Panel>
      );
    case 'fragebogen':
      return (
        <Panel title={`${content.questionnaire.questions.length} Fragen`} id="fragen">
          {content.description !== '' && <p className="gw-prose">{content.description}</p>}
          <ol className="gw-list">
            {content.questionnaire.questions.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ol>
        </Panel>
      );
  }
}
