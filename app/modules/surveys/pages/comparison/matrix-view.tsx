import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import { BLOCKS } from '../../domain/questionnaire/question.ts';
import type { ComparisonViewProps } from './block-panel.tsx';
import { askedMembers, questionsIn } from './compared-items.ts';
import { ComparisonFilter } from './comparison-filter.tsx';
import { ComparisonHead } from './comparison-head.tsx';
import { Matrix } from './matrix-table.tsx';

/** Member beside member, question below question: one block at a time. */
export function MatrixView(props: ComparisonViewProps) {
  const { path, page, query } = props;
  const members = namedMembers(props);
  const questions = questionsIn(page, query).filter(({ kind }) => kind !== 'text' && kind !== 'datei');
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
