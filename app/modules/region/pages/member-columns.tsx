import { germanCount, germanDate, germanInteger } from '../../../foundation/german.ts';
import { Badge } from '../../../ui/badge.tsx';
import { type ColumnSort, columnSorts, type Direction, type Sort } from '../../../ui/sort.ts';
import type { Column } from '../../../ui/table.tsx';
import { MEMBER_KIND_LABELS } from '../domain/member.ts';
import type { MemberLine, MemberSum } from '../use-cases/compute-member-overview.ts';
import type { PopulationSpan } from '../use-cases/compute-population-span.ts';
import { assumptionId, sourceId } from './member-notes.tsx';
import { STANDING_LABELS, signedInteger, signedPercent, spanText, squareKilometres } from './member-texts.ts';
import type { MemberSortKey } from './members-query.ts';

export interface MemberColumnsProps {
  readonly base: string;
  readonly lines: readonly MemberLine[];
  readonly sum: MemberSum;
  readonly sources: readonly string[];
  readonly query: URLSearchParams;
  readonly sort: Sort<MemberSortKey>;
  /** Id of the part that follows a click on a column head. */
  readonly target: string;
}

type MemberColumn = Column<MemberLine>;
type SortOf = (by: MemberSortKey, first?: Direction) => ColumnSort;

/** The columns of the list. The county part has one where anyone lies in one. */
export function memberColumns(props: MemberColumnsProps): readonly MemberColumn[] {
  const { lines, query, sort, target } = props;
  const sorted: SortOf = columnSorts(query, sort, target);
  return [
    nameColumn(props, sorted),
    {
      id: 'art',
      header: 'Art',
      card: 'meta',
      cell: ({ member }) => MEMBER_KIND_LABELS[member.kind],
    },
    { id: 'schluessel', header: 'Schlüssel', card: 'meta', quiet: true, cell: ({ member }) => member.key },
    ...(lines.some(({ member }) => member.countyPart !== null) ? [COUNTY_PART] : []),
    areaColumn(props, sorted),
    countColumn(props, sorted),
    originColumn(props),
    ...changeColumns(props, sorted),
  ];
}

const nameColumn = ({ base, sum }: MemberColumnsProps, sorted: SortOf): MemberColumn => ({
  id: 'name',
  header: 'Name',
  rowHeader: true,
  card: 'title',
  sort: sorted('name'),
  cell: ({ member }) => (
    <>
      <a href={`${base}/mitglieder/${member.key}`}>{member.name}</a>
      {member.standing === 'gast' && (
        <>
          {' '}
          <Badge>{STANDING_LABELS.gast}</Badge>
        </>
      )}
    </>
  ),
  footer: `Summe: ${germanCount(sum.municipalities, 'Stadt oder Gemeinde', 'Städte und Gemeinden')}`,
});

const COUNTY_PART: MemberColumn = {
  id: 'kreisteil',
  header: 'Kreisteil',
  card: 'meta',
  cell: ({ member }) => member.countyPart ?? <None />,
};

const areaColumn = ({ sum }: MemberColumnsProps, sorted: SortOf): MemberColumn => ({
  id: 'flaeche',
  header: 'Fläche in km²',
  align: 'end',
  card: 'hidden',
  sort: sorted('flaeche', 'descending'),
  cell: ({ member }) => (member.areaHectares === null ? <None /> : squareKilometres(member.areaHectares)),
  footer: sum.areaHectares === null ? <None /> : squareKilometres(sum.areaHectares),
});

const countColumn = ({ sum }: MemberColumnsProps, sorted: SortOf): MemberColumn => ({
  id: 'einwohner',
  header: 'Einwohner',
  align: 'end',
  strong: true,
  card: 'value',
  sort: sorted('einwohner', 'descending'),
  cell: ({ count }) => (count?.ok ? germanInteger(count.value.value) : <None />),
  footer: sum.population.ok ? germanInteger(sum.population.value.value) : <None />,
});

const originColumn = ({ sources }: MemberColumnsProps): MemberColumn => ({
  id: 'stichtag',
  header: 'Stichtag, Quelle',
  card: 'meta',
  quiet: true,
  cell: (line) => <Origin line={line} sources={sources} />,
});

function Origin({ line, sources }: { readonly line: MemberLine; readonly sources: readonly string[] }) {
  const { count, isAssumption, member } = line;
  if (!count?.ok) return <None />;
  const index = sources.indexOf(count.value.source);
  const note = isAssumption
    ? { href: `#${assumptionId(member.key)}`, label: 'Annahme' }
    : { href: `#${sourceId(index)}`, label: `Quelle ${index + 1}` };
  return (
    <span className="gw-nowrap">
      {germanDate(count.value.asOf)},{' '}
      <a className="gw-table__link" href={note.href}>
        {note.label}
      </a>
    </span>
  );
}

function changeColumns({ lines, sum }: MemberColumnsProps, sorted: SortOf): readonly MemberColumn[] {
  const spans = [...new Set(lines.flatMap(({ span }) => (span ? [spanText(span)] : [])))];
  const [only] = spans;
  const common = spans.length === 1 && only !== undefined;
  const group = { label: common ? `Veränderung ${only}` : 'Veränderung, früheste bis letzte Zahl' };
  const days: MemberColumn = {
    id: 'zeitraum',
    header: 'Zeitraum',
    group,
    quiet: true,
    card: 'hidden',
    cell: ({ span }) => (span ? spanText(span) : <None />),
  };
  return [
    ...(common || spans.length === 0 ? [] : [days]),
    {
      id: 'veraenderung',
      header: 'Einwohner',
      group,
      align: 'end',
      card: 'hidden',
      cell: ({ span }) => <Difference span={span} />,
      footer: <Difference span={sum.span} />,
    },
    {
      id: 'prozent',
      header: 'in Prozent',
      group,
      align: 'end',
      card: 'meta',
      cardLabel: 'Veränderung',
      sort: sorted('veraenderung', 'descending'),
      cell: ({ span }) => <Percent span={span} />,
      footer: <Percent span={sum.span} />,
    },
  ];
}

interface SpanProps {
  readonly span: PopulationSpan | null;
}
const Difference = ({ span }: SpanProps) => (span ? signedInteger(span.difference) : <None />);
const Percent = ({ span }: SpanProps) =>
  span === null || span.permille === null ? <None /> : signedPercent(span.permille);

const None = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="kern-sr-only">keine Angabe</span>
  </>
);
