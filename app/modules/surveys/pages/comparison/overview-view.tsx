import { EmptyState, Facts, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import { OUTLIER_METHOD } from '../../domain/comparison/find-outlier.ts';
import { byImportance } from '../../domain/comparison/order-items.ts';
import { QUARTILE_METHOD } from '../../domain/comparison/statistics.ts';
import { BLOCKS, type Block, type Question } from '../../domain/questionnaire/question.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import { BlockPanel, type ComparisonViewProps, columnFacts, type Listed } from './block-panel.tsx';
import { askedMembers, compareQuestions, questionsIn } from './compared-items.ts';
import { ComparisonFilter } from './comparison-filter.tsx';
import { ComparisonHead, countedOn } from './comparison-head.tsx';
import { itemColumns } from './item-columns.tsx';
import { outliersOf } from './item-figures.ts';
import { POTENTIAL } from './potential-column.tsx';

/** Every question in one line, block by block, and on top where to look first. */
export function OverviewView(props: ComparisonViewProps) {
  const { path, page, query } = props;
  const members = askedMembers(page, query);
  const questions = questionsIn(page, query);
  const items = compareQuestions(page, query, questions);
  return (
    <>
      <ComparisonHead {...props} tab="fragen" />
      <Panel flush className="gw-screen-only">
        <ComparisonFilter action={path} page={page} query={query} withBlock />
      </Panel>
      <div id="ergebnis">
        <Facts items={facts(page, members, items)} />
        {items.every(({ statistics }) => statistics === null) ? (
          <Nothing />
        ) : (
          <TopPanel {...props} items={items} members={members} />
        )}
        <BlockLinks questions={questions} />
        {blocksOf(questions).map((block) => (
          <BlockPanel key={block} {...props} {...{ block, questions, items, members }} />
        ))}
        <p className="gw-note">
          {QUARTILE_METHOD} {OUTLIER_METHOD}
        </p>
      </div>
    </>
  );
}

const released = (members: readonly ComparedMember[]): number =>
  members.filter(({ answers }) => answers !== null).length;

const facts = (
  page: ComparisonPage,
  members: readonly ComparedMember[],
  items: readonly ItemComparison[],
) => [
  { label: 'Freigegebene Bögen', value: `${released(members)} von ${members.length}` },
  { label: 'Fragen', value: page.questionnaire.questions.length },
  {
    label: 'Auffällige Werte',
    value: items.reduce((sum, item) => sum + outliersOf(item), 0),
  },
  { label: 'Bezug', value: countedOn(page) },
];

const Nothing = () => (
  <Panel>
    <EmptyState level={2} icon="hourglass" title="Noch keine Zahlen zu vergleichen">
      Sobald die ersten Leitungen ihren Bogen freigeben, stehen ihre Angaben hier nebeneinander.
    </EmptyState>
  </Panel>
);

const TOP = 5;

function TopPanel(props: Listed) {
  const top = byImportance(props.items.filter(({ potential }) => potential && potential.above > 0)).slice(
    0,
    TOP,
  );
  if (top.length === 0) return null;
  const [name, , median] = itemColumns(columnFacts(props));
  return (
    <Panel title="Wo die Unterschiede am größten sind" id="groesste-unterschiede" flush>
      <DataTable
        caption="Fragen mit den größten Unterschieden"
        columns={[name, median, POTENTIAL].filter((column) => column !== undefined)}
        rows={top}
        rowKey={({ item }) => item.key}
        cards
      />
      <PanelFoot>
        <p>
          Das ist ein Anhaltspunkt, wo sich das Nachfragen lohnt, keine Einsparung: Hinter einem Unterschied
          können andere Aufgaben, Gebäude oder Zuständigkeiten stehen. Zuerst stehen Beträge, die an
          Einwohnern oder Fällen gemessen sind.
        </p>
      </PanelFoot>
    </Panel>
  );
}

const blocksOf = (questions: readonly Question[]): Block[] =>
  (Object.keys(BLOCKS) as Block[]).filter((block) => questions.some((question) => question.block === block));

const BlockLinks = ({ questions }: { readonly questions: readonly Question[] }) => {
  const blocks = blocksOf(questions);
  return blocks.length < 2 ? null : (
    <nav className="gw-screen-only" aria-label="Blöcke">
      <ol className="gw-jump">
        {blocks.map((block) => (
          <li key={block}>
            <a href={`#block-${block}`}>{BLOCKS[block]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
