import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { compareItem, type ItemComparison, type MemberCell } from '../../domain/comparison/compare-item.ts';
import type { ComparedMember } from '../../domain/comparison/compared-member.ts';
import { figureText } from '../../domain/comparison/comparison-text.ts';
import { figureItems } from '../../domain/comparison/figure-items.ts';
import { unitBy } from '../../domain/comparison/unit-by.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import { ComparisonSample } from './comparison-sample.tsx';

interface OwnViewProps {
  readonly surveyPath: string;
  readonly page: ComparisonPage;
}

/** Before the release for all: the reader's own figures beside nothing, and when the others follow. */
export function OwnView({ surveyPath, page }: OwnViewProps) {
  const { survey, members } = page;
  return (
    <>
      <PageTitle
        title={`Vergleich: ${survey.title}`}
        lead={`Angaben für ${survey.referenceYear}.`}
        actions={<LinkButton href={surveyPath}>Zur Erhebung</LinkButton>}
      />
      <ComparisonSample page={page} />
      <Notice icon="lock" title="Der Vergleich ist noch nicht freigegeben">
        <p>
          Die Angaben der anderen sehen Sie, sobald die Projektleitung oder die Geschäftsstelle die Erhebung
          für alle freigibt. Bis dahin sehen die anderen Kommunen auch Ihre Angaben nicht.
        </p>
      </Notice>
      {members.map((member) => (
        <OwnPanel key={member.memberKey} {...{ surveyPath, page, member }} />
      ))}
    </>
  );
}

function OwnPanel({ surveyPath, page, member }: OwnViewProps & { readonly member: ComparedMember }) {
  const items = figureItems(page.questionnaire).map((item) =>
    compareItem(item, [member], page.ground, page.sight),
  );
  return (
    <Panel title={`Ihre Angaben: ${member.name}`} id={`angaben-${member.memberKey}`} flush>
      {member.answers === null ? (
        <EmptyState
          icon="edit"
          title="Ihr Bogen ist noch nicht freigegeben"
          action={<LinkButton href={`${surveyPath}/bogen/${member.memberKey}`}>Zum Bogen</LinkButton>}
        >
          Ihre Angaben kommen in den Vergleich, wenn die Leitung den Bogen freigibt.
        </EmptyState>
      ) : (
        <DataTable
          caption={`Freigegebene Zahlen von ${member.name}`}
          columns={COLUMNS}
          rows={items}
          rowKey={({ item }) => item.key}
          cards
        />
      )}
    </Panel>
  );
}

const cellOf = ({ cells }: ItemComparison): MemberCell['cell'] | undefined => cells[0]?.cell;

const COLUMNS: readonly Column<ItemComparison>[] = [
  { id: 'frage', header: 'Frage', rowHeader: true, card: 'title', cell: ({ item }) => item.label },
  {
    id: 'angabe',
    header: 'Angabe',
    align: 'end',
    strong: true,
    card: 'value',
    cell: (row) => {
      const cell = cellOf(row);
      return cell?.kind === 'wert' || cell?.kind === 'ohne-bezug' ? (
        `${figureText(row.item, cell.raw)} ${row.item.unit}`
      ) : (
        <NoValue spoken="keine Angabe" />
      );
    },
  },
  {
    id: 'gemessen',
    header: 'Womit verglichen wird',
    align: 'end',
    card: 'meta',
    cell: (row) => {
      const cell = cellOf(row);
      if (row.measure === 'absolut') return '';
      return cell?.kind === 'wert'
        ? `${figureText(row.item, cell.value, row.measure)} ${unitBy(row.item, row.measure)}`
        : '';
    },
  },
];
