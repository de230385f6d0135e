import { germanCount } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Facts, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure, NoValue } from '../../../../ui/text.tsx';
import { findGaps, type Gap, type MemberGaps } from '../../domain/comparison/find-gaps.ts';
import { BLOCKS, type Block } from '../../domain/questionnaire/question.ts';
import type { ComparisonViewProps } from './block-panel.tsx';
import { ComparisonHead } from './comparison-head.tsx';

/** What is still missing, member by block; for those alone who lead the survey. */
export function GapsView(props: ComparisonViewProps & { readonly surveyPath: string }) {
  const gaps = findGaps(props.page.questionnaire, props.page.members);
  const blocks = (Object.keys(BLOCKS) as Block[]).filter((block) =>
    props.page.questionnaire.questions.some((question) => question.block === block),
  );
  return (
    <>
      <ComparisonHead {...props} tab="luecken" />
      <Facts items={facts(gaps)} />
      <Panel title="Was noch fehlt" id="luecken" flush>
        {gaps.every(({ gaps: open }) => open.length === 0) ? (
          <EmptyState icon="checkCircle" title="Alle Fragen sind beantwortet">
            Sie können die Erhebung auswerten und für alle freigeben.
          </EmptyState>
        ) : (
          <DataTable
            caption="Fehlende Antworten nach Kommune und Block"
            columns={columns(blocks, props.surveyPath)}
            rows={gaps}
            rowKey={({ member }) => member.memberKey}
            cards
          />
        )}
      </Panel>
      <Panel title="Im Einzelnen" id="im-einzelnen">
        {gaps
          .filter(({ member, gaps: open }) => member.answers !== null && open.length > 0)
          .map((entry) => (
            <Details key={entry.member.memberKey} entry={entry} />
          ))}
        <p className="gw-note">
          Diese Seite sehen nur Geschäftsstelle und Projektleitung. Erinnern Sie freundlich, und nennen Sie
          niemanden öffentlich.
        </p>
      </Panel>
    </>
  );
}

function facts(gaps: readonly MemberGaps[]) {
  const open = gaps.flatMap((entry) => entry.gaps);
  const count = (kind: Gap['kind']): number => open.filter((gap) => gap.kind === kind).length;
  return [
    { label: 'Ohne freigegebenen Bogen', value: gaps.filter(({ member }) => member.answers === null).length },
    { label: 'Fehlt ohne Grund', value: count('fehlt') },
    { label: 'Keine Angabe mit Grund', value: count('begruendet') },
  ];
}

const inBlock =
  (block: Block) =>
  (gap: Pick<Gap, 'question'>): boolean =>
    gap.question.block === block;

/** As it fits beside a figure on a phone. */
const SHORT: Readonly<Record<Block, string>> = {
  organisation: 'Organisation',
  leistungen: 'Leistungen',
  ressourcen: 'Ressourcen',
  kennzahlen: 'Kennzahlen',
  bedarfe: 'Bedarfe',
};

const columns = (blocks: readonly Block[], surveyPath: string): readonly Column<MemberGaps>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: ({ member }) =>
      member.answers === null ? (
        member.name
      ) : (
        <TextLink href={`${surveyPath}/bogen/${member.memberKey}/freigaben`}>{member.name}</TextLink>
      ),
  },
  ...blocks.map(
    (block): Column<MemberGaps> => ({
      id: block,
      header: BLOCKS[block],
      align: 'end',
      card: 'meta',
      cardLabel: SHORT[block],
      cell: ({ member, gaps, asked }) => {
        const open = gaps.filter(inBlock(block)).length;
        if (member.answers === null) return '';
        if (open === 0) return <NoValue spoken="nichts offen" />;
        return `${open} von ${asked.filter((question) => question.block === block).length}`;
      },
    }),
  ),
  {
    id: 'zusammen',
    header: 'Zusammen',
    strong: true,
    card: 'value',
    cell: ({ member, gaps }) => sheetText(member.answers !== null, gaps.length),
  },
];

function sheetText(isReleased: boolean, open: number): string {
  if (!isReleased) return 'Bogen nicht freigegeben';
  return open === 0 ? 'vollständig' : germanCount(open, 'Lücke', 'Lücken');
}

const Details = ({ entry: { member, gaps } }: { readonly entry: MemberGaps }) => (
  <Disclosure summary={`${member.name}: ${germanCount(gaps.length, 'Lücke', 'Lücken')}`}>
    <ul className="gw-list">
      {gaps.map(({ question, note }) => (
        <li key={question.key}>
          {question.label}
          {note !== '' && <span className="gw-note"> Grund: {note}</span>}
        </li>
      ))}
    </ul>
  </Disclosure>
);
