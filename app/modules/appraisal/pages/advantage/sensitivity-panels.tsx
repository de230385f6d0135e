import { cents } from '../../../../foundation/cents.ts';
import { germanEuro, germanList } from '../../../../foundation/german.ts';
import { divideFloor } from '../../../../foundation/integer-division.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { BreakEven, BreakEvens } from '../../domain/advantage/break-even.ts';
import {
  ASSUMPTIONS,
  type Assumption,
  CHANGES,
  type Sensitivity,
  type VariedResult,
} from '../../domain/advantage/sensitivity.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { savingText } from './outcome.tsx';

interface SensitivityPanelsProps {
  readonly sensitivity: Sensitivity;
  readonly limits: BreakEvens | null;
  readonly page: ProcessCostPage;
}

/** What happens to the result where an assumption is wrong, for all and for each. */
export function SensitivityPanels({ sensitivity, limits, page }: SensitivityPanelsProps) {
  if (sensitivity.results.length === 0 || !limits) return null;
  const rows = limits.members.filter(({ memberKey }) => page.reach.sees(memberKey));
  return (
    <>
      <Panel title="Wie sicher ist das Ergebnis?" id="sensitivitaet" flush>
        <DataTable
          caption="Ersparnis aller, wenn eine Annahme um 10 oder 20 Prozent abweicht"
          columns={assumptionColumns(sensitivity, page)}
          rows={Object.keys(ASSUMPTIONS) as Assumption[]}
          rowKey={(assumption) => assumption}
          cards
        />
        <PanelFoot>
          <p>{sensitivity.sentence}</p>
          <p>
            Die Fixkosten der Zentren{' '}
            {limitText(limits.total, 'damit alle zusammen nicht mehr zahlen als heute')}{' '}
            {limitText(limits.everyone, 'damit keine einzige Kommune mehr zahlt', 'Sie ')}
          </p>
        </PanelFoot>
      </Panel>
      {rows.length > 0 && (
        <Panel title="Was für die einzelne Kommune kippt" id="kippt" flush>
          <DataTable
            caption="Ab wann eine Kommune mehr zahlt oder spart"
            columns={memberColumns(sensitivity, page)}
            rows={rows}
            rowKey={({ memberKey }) => memberKey}
            cards
          />
        </Panel>
      )}
    </>
  );
}

const changeText = (change: number): string => `${change > 0 ? '+' : '−'}${Math.abs(change)}\u00a0%`;

const assumptionColumns = (
  { results, strongest }: Sensitivity,
  { reach }: ProcessCostPage,
): Column<Assumption>[] => [
  {
    id: 'annahme',
    header: 'Annahme',
    rowHeader: true,
    card: 'title',
    cell: (assumption) => (
      <>
        {ASSUMPTIONS[assumption]} {assumption === strongest && <Badge tone="info">wirkt am stärksten</Badge>}
      </>
    ),
  },
  ...CHANGES.map(
    (change): Column<Assumption> => ({
      id: `um${change}`,
      header: changeText(change),
      align: 'end',
      card: 'meta',
      cardLabel: changeText(change),
      cell: (assumption) => savingText(find(results, assumption, change)?.saving ?? null),
    }),
  ),
  {
    id: 'wendet',
    header: 'Vorzeichen wendet sich bei',
    card: 'wide',
    cardLabel: 'Vorzeichen wendet sich bei',
    cell: (assumption) => turnedText(results, assumption, reach),
  },
];

const find = (results: readonly VariedResult[], assumption: Assumption, change: number) =>
  results.find((result) => result.assumption === assumption && result.change === change);

function turnedText(
  results: readonly VariedResult[],
  assumption: Assumption,
  reach: ProcessCostPage['reach'],
): string {
  const own = results.filter((result) => result.assumption === assumption);
  const turned = own.flatMap(({ members }) =>
    members.filter(({ turns, memberKey }) => turns && reach.sees(memberKey)),
  );
  const names = [...new Set(turned.map(({ name }) => name))];
  return names.length === 0 ? 'niemandem' : germanList(names);
}

type Row = BreakEvens['members'][number];

const memberColumns = ({ results }: Sensitivity, { costs }: ProcessCostPage): Column<Row>[] => [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  {
    id: 'ersparnis',
    header: 'Ersparnis',
    align: 'end',
    card: 'value',
    cell: ({ memberKey }) =>
      savingText(costs.members.find((member) => member.memberKey === memberKey)?.saving ?? null),
  },
  {
    id: 'kippt',
    header: 'Vorzeichen wendet sich bei',
    card: 'wide',
    cardLabel: 'Vorzeichen wendet sich bei',
    cell: ({ memberKey }) => turningPoints(results, memberKey),
  },
  {
    id: 'fixkosten',
    header: 'Zahlt nicht mehr als heute bei Fixkosten',
    align: 'end',
    card: 'meta',
    cardLabel: 'Fixkosten',
    cell: ({ at }) => limitCell(at),
  },
];

function turningPoints(results: readonly VariedResult[], memberKey: string): string {
  const turns = results.filter(({ members }) =>
    members.some((member) => member.memberKey === memberKey && member.turns),
  );
  if (turns.length === 0) return 'keiner Annahme innerhalb von ±20 %';
  return turns.map(({ assumption, change }) => `${ASSUMPTIONS[assumption]} ${changeText(change)}`).join(', ');
}

/** Rounded down to whole cents: above it the member pays more. */
const limitAmount = (at: Extract<BreakEven, { kind: 'limit' }>): string =>
  germanEuro(cents(divideFloor(at.cents.numerator, at.cents.denominator)));

function limitCell(at: BreakEven): string {
  switch (at.kind) {
    case 'limit':
      return `bis ${limitAmount(at)}`;
    case 'never':
      return 'auch ohne Fixkosten nicht';
    case 'always':
      return 'in jeder Höhe';
  }
}

function limitText(at: BreakEven, purpose: string, start = ''): string {
  switch (at.kind) {
    case 'limit':
      return `${start}dürfen höchstens ${limitAmount(at)} im Jahr betragen, ${purpose}.`;
    case 'never':
      return `${start}reichen als Stellschraube nicht, ${purpose}: Auch ohne sie wird es teurer.`;
    case 'always':
      return `${start}dürfen beliebig hoch sein, ${purpose}.`;
  }
}
