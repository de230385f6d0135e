import { LinkButton } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { TabLinks } from '../../../../ui/navigation.tsx';
import type { FigureItem } from '../../domain/comparison/figure-item.ts';
import { itemsOf } from '../../domain/comparison/figure-items.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import type { ComparisonViewProps } from './block-panel.tsx';
import { askedMembers, compareAsked } from './compared-items.ts';
import { ComparisonFilter } from './comparison-filter.tsx';
import { ComparisonHead } from './comparison-head.tsx';
import { comparisonHref } from './comparison-query.ts';
import { ItemView } from './item-view.tsx';
import { StaffPanel } from './staff-panel.tsx';
import { ChoiceView, TextView } from './words-view.tsx';

interface QuestionViewProps extends ComparisonViewProps {
  readonly question: Question;
  readonly item: FigureItem | null;
}

/** One question in detail. */
export function QuestionView(props: QuestionViewProps) {
  const { path, page, query, question, item } = props;
  return (
    <>
      <ComparisonHead
        {...{ path, page, query }}
        tab="fragen"
        actions={<LinkButton href={comparisonHref(path, query, { frage: '' })}>Alle Fragen</LinkButton>}
      />
      <Panel flush className="gw-screen-only">
        <ComparisonFilter action={path} page={page} query={query} withBlock={false} />
      </Panel>
      <div id="ergebnis">
        {question.help !== '' && <p className="gw-note">{question.help}</p>}
        <PartTabs {...props} />
        {item ? (
          <ItemView
            comparison={compareAsked(page, query, item)}
            query={query}
            seesGaps={page.reach === 'alles' && !page.isPreview}
          />
        ) : (
          <Words {...props} />
        )}
        {question.kind === 'personal' && (
          <StaffPanel question={question} members={askedMembers(page, query)} sight={page.sight} />
        )}
      </div>
      <Neighbours {...props} />
    </>
  );
}

/** A question with several figures: people, full-time places, cost. */
const PartTabs = ({ path, query, question, item }: QuestionViewProps) => {
  const parts = itemsOf(question);
  return parts.length < 2 ? null : (
    <TabLinks
      label="Zahlen dieser Frage"
      tabs={parts.map((part) => ({
        label: part.partLabel,
        href: comparisonHref(path, query, { frage: part.key }),
        current: part.key === item?.key,
      }))}
    />
  );
};

function Words({ page, query, question }: QuestionViewProps) {
  const members = askedMembers(page, query);
  if (question.kind === 'auswahl') return <ChoiceView question={question} members={members} />;
  return question.kind === 'text' || question.kind === 'datei' ? (
    <TextView question={question} members={members} />
  ) : null;
}

/** The questions before and after, in the order of the sheet. */
function Neighbours({ path, page, query, question }: QuestionViewProps) {
  const { questions } = page.questionnaire;
  const at = questions.findIndex(({ key }) => key === question.key);
  const [before, after] = [questions[at - 1], questions[at + 1]];
  const href = ({ key }: Question): string => comparisonHref(path, query, { frage: key });
  return (
    <nav className="gw-pages" aria-label="Vorige und nächste Frage">
      {before ? (
        <a className="gw-link" rel="prev" href={href(before)}>
          <Icon name="chevronLeft" size={16} />
          {before.label}
        </a>
      ) : (
        <span />
      )}
      {after && (
        <a className="gw-link" rel="next" href={href(after)}>
          {after.label}
          <Icon name="chevronRight" size={16} />
        </a>
      )}
    </nav>
  );
}
