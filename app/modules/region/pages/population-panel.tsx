import { germanDate, germanInteger } from '../../../foundation/german.ts';
import { EmptyState, Panel, PanelFoot } from '../../../ui/layout.tsx';
import { StackedBar } from '../../../ui/marks.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { isMunicipality, type Member } from '../domain/member.ts';
import type { PopulationEntry } from '../domain/population-history.ts';
import {
  computeChange,
  computePopulationSpan,
  type PopulationSpan,
} from '../use-cases/compute-population-span.ts';
import type { MemberDetail } from '../use-cases/find-member.ts';
import { CENSUS_NOTE, signedInteger, signedPercent, spanText } from './member-texts.ts';

interface Row {
  readonly entry: PopulationEntry;
  /** Against the count before it; null for the first. */
  readonly change: PopulationSpan | null;
}

/** The counts of a member as table and bars, the latest on top. */
export function PopulationPanel({ detail }: { readonly detail: MemberDetail }) {
  const { history, isAssumption, member } = detail;
  const rows = history.map((entry, index): Row => {
    const before = history[index - 1];
    return { entry, change: before ? computeChange(before, entry) : null };
  });
  if (rows.length === 0)
    return (
      <Panel title="Einwohner" id="einwohner">
        <NoCount member={member} />
      </Panel>
    );
  return (
    <Panel title="Einwohner" id="einwohner" flush>
      <DataTable
        caption={`Einwohner von ${member.name} nach Stichtag`}
        columns={columns(history)}
        rows={rows.toReversed()}
        rowKey={({ entry }) => entry.asOf}
        cards
      />
      <PanelFoot>
        <p>{spanSentence(computePopulationSpan(history))}</p>
        {history.length > 1 && <p>{CENSUS_NOTE}</p>}
        {isAssumption && (
          <p>
            Der Kreis hat keine eigene Zahl im Gemeindeverzeichnis. Fehlt ein Stichtag, dann fehlt die Zahl
            einer seiner Gemeinden.
          </p>
        )}
      </PanelFoot>
    </Panel>
  );
}

function NoCount({ member }: { readonly member: Member }) {
  if (isMunicipality(member))
    return (
      <EmptyState title="Noch keine Einwohnerzahl">
        Die Geschäftsstelle trägt sie mit Stichtag und Quelle ein oder liest sie aus dem Gemeindeverzeichnis
        ein.
      </EmptyState>
    );
  if (member.kind === 'landkreis')
    return (
      <EmptyState title="Keine Summe möglich">
        Die Zahl eines Kreises ist die Summe seiner eingetragenen Gemeinden. Sie erscheint, sobald alle für
        denselben Stichtag eine Zahl haben.
      </EmptyState>
    );
  return <p>Verbände und Unternehmen haben keine eigenen Einwohner.</p>;
}

const spanSentence = (span: PopulationSpan | null): string =>
  span
    ? `Veränderung ${spanText(span)}: ${signedInteger(span.difference)}${span.permille === null ? '' : ` (${signedPercent(span.permille)})`}.`
    : 'Eine Veränderung zeigt sich mit der zweiten Zahl.';

function columns(history: readonly PopulationEntry[]): readonly Column<Row>[] {
  const max = Math.max(...history.map(({ value }) => value));
  return [
    {
      id: 'stichtag',
      header: 'Stichtag',
      rowHeader: true,
      card: 'title',
      cell: ({ entry }) => germanDate(entry.asOf),
    },
    {
      id: 'einwohner',
      header: 'Einwohner',
      align: 'end',
      strong: true,
      card: 'value',
      width: 'number',
      cell: ({ entry }) => germanInteger(entry.value),
    },
    {
      id: 'balken',
      header: 'im Vergleich',
      width: 'bar',
      bar: true,
      card: 'mark',
      axis: ['0', '', germanInteger(max)],
      cell: ({ entry }) => <StackedBar values={[entry.value, 0]} max={max} />,
    },
    {
      id: 'veraenderung',
      header: 'seit dem Stichtag davor',
      align: 'end',
      card: 'meta',
      cell: ({ change }) => (change ? <Change change={change} /> : <span aria-hidden="true">–</span>),
    },
    { id: 'quelle', header: 'Quelle', quiet: true, card: 'wide', cell: ({ entry }) => entry.source },
  ];
}

const Change = ({ change: { difference, permille } }: { readonly change: PopulationSpan }) => (
  <>
    {signedInteger(difference)}
    {permille !== null && ` (${signedPercent(permille)})`}
  </>
);
