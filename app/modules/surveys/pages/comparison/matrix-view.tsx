import { germanList } from '../../../../foundation/german.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { chosenLabels } from '../../domain/comparison/compare-words.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import { cellWord, figureText } from '../../domain/comparison/comparison-text.ts';
import { itemsOf, unitBy } from '../../domain/comparison/figure-item.ts';
import { BLOCKS, type ChoiceQuestion, type Question } from '../../domain/questionnaire/question.ts';
import type { ComparisonViewProps } from './block-panel.tsx';
import { askedMembers, askedQuestions, compareAsked } from './compared-items.ts';
import { ComparisonFilter } from './comparison-filter.tsx';
import { ComparisonHead } from './comparison-head.tsx';
import { comparisonHref } from './comparison-query.ts';

/** Member beside member, question below question: one block at a time. */
export function MatrixView(props: ComparisonViewProps) {
  const { path, page, query } = props;
  const members = namedMembers(props);
  const questions = askedQuestions(page, query).filter(({ kind }) => kind !== 'text' && kind !== 'datei');
  const title = query.block ? BLOCKS[query.block] : 'Alle Blöcke';
  return (
    <>
      <ComparisonHead {...props} tab="gegenueberstellung" />
      <Panel flush className="gw-screen-only">
        <ComparisonFilter action={`${path}/gegenueberstellung`} page={page} query={query} withBlock />
      </Panel>
      <div id="ergebnis">
        <Panel title={title} id="gegenueberstellung" flush>
          {members.length === 0 || questions.length === 0 ? (
            <EmptyState icon="hourglass" title="Hier gibt es noch nichts nebeneinander zu stellen">
              Wählen Sie einen anderen Block oder alle Größen, oder warten Sie die ersten freigegebenen Bögen
              ab.
            </EmptyState>
          ) : (
            <Matrix {...props} members={members} questions={questions} />
          )}
          <PanelFoot>
            <p>Werte mit Fähnchen sind auffällig. Texte und Dateien stehen bei der einzelnen Frage.</p>
          </PanelFoot>
        </Panel>
      </div>
    </>
  );
}

/** A column for each member that released; the others are told to those alone who may know. */
const namedMembers = ({ page, query }: ComparisonViewProps): readonly ComparedMember[] =>
  askedMembers(page, query).filter(
    ({ answers, memberKey }) =>
      answers !== null ||
      page.sight.ownKeys.includes(memberKey) ||
      (page.reach === 'alles' && !page.isPreview),
  );

type MatrixProps = ComparisonViewProps & {
  readonly members: readonly ComparedMember[];
  readonly questions: readonly Question[];
};

const Matrix = (props: MatrixProps) => (
  <ScrollRegion className="gw-matrix-scroll gw-print-wide" label="Gegenüberstellung der Angaben">
    <table className="kern-table gw-table gw-matrix gw-states gw-beside">
      <caption className="kern-sr-only">Angaben der Kommunen nebeneinander</caption>
      <thead>
        <tr>
          <th scope="col" className="gw-matrix__name">
            Frage
          </th>
          <th scope="col" className="gw-end">
            Median
          </th>
          {props.members.map(({ memberKey, name }) => (
            <th key={memberKey} scope="col" className="gw-end">
              {name}
              {props.page.sight.ownKeys.includes(memberKey) && <span className="gw-note"> (Ihre)</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.questions.flatMap((question) =>
          question.kind === 'auswahl' ? (
            <ChoiceRow key={question.key} {...props} question={question} />
          ) : (
            itemsOf(question).map((item) => (
              <FigureRow key={item.key} {...props} comparison={compareAsked(props.page, props.query, item)} />
            ))
          ),
        )}
      </tbody>
    </table>
  </ScrollRegion>
);

const RowHead = ({ path, query, itemKey, label, unit }: RowHeadProps) => (
  <th scope="row" className="gw-matrix__name">
    <a href={comparisonHref(path, query, { frage: itemKey, block: '' })}>{label}</a>
    <div className="gw-note">{unit}</div>
  </th>
);
type RowHeadProps = Pick<ComparisonViewProps, 'path' | 'query'> & {
  readonly itemKey: string;
  readonly label: string;
  readonly unit: string;
};

function FigureRow({ members, comparison, ...props }: MatrixProps & { readonly comparison: ItemComparison }) {
  const { item, measure, statistics } = comparison;
  const cells = new Map(comparison.cells.map((entry) => [entry.member.memberKey, entry.cell]));
  return (
    <tr>
      <RowHead {...props} itemKey={item.key} label={item.label} unit={unitBy(item, measure)} />
      <td className="gw-end gw-cell--strong">{statistics && figureText(item, statistics.median, measure)}</td>
      {members.map(({ memberKey }) => (
        <td key={memberKey} className="gw-end">
          <FigureCell comparison={comparison} cell={cells.get(memberKey)} />
        </td>
      ))}
    </tr>
  );
}

function FigureCell({
  comparison: { item, measure },
  cell,
}: {
  readonly comparison: ItemComparison;
  readonly cell: MemberCell['cell'] | undefined;
}) {
  if (cell?.kind === 'wert')
    return (
      <>
        {cell.outlier && <Icon name="flag" size={16} label="auffällig" className="gw-tone-warning" />}
        {figureText(item, cell.value, measure)}
      </>
    );
  const word = cell ? cellWord(cell) : '';
  if (word !== '') return <span className="gw-note">{word}</span>;
  return (
    <>
      <span className="gw-dash" aria-hidden="true" />
      <span className="kern-sr-only">keine Angabe</span>
    </>
  );
}

function ChoiceRow({ members, question, ...props }: MatrixProps & { readonly question: ChoiceQuestion }) {
  return (
    <tr>
      <RowHead {...props} itemKey={question.key} label={question.label} unit="" />
      <td />
      {members.map((member) => (
        <td key={member.memberKey} className="gw-end">
          {germanList(chosenLabels(question, member))}
        </td>
      ))}
    </tr>
  );
}
