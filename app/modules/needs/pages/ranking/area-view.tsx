import { germanCount, germanDecimal } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { CalculationSteps } from '../../../../ui/calculation.tsx';
import { type Fact, Facts, PageTitle, Panel, PanelFoot, Split } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { type Cohort, explainScore, type Ranking, type ScoreStep } from '../../domain/index.ts';
import { movementReason, movementText } from '../../domain/rounds/movement.ts';
import type { RankedRound } from '../../use-cases/ranking/load-ranking.ts';
import type { AreaRow } from './area-rows.ts';
import { interestedMembers, taskLines } from './area-tasks.ts';
import { meanText, shareText, VIEW_LABELS } from './figure-text.ts';
import { NeighboursPanel } from './neighbours-panel.tsx';
import { SpreadPanel } from './spread-panel.tsx';
import { StabilityPanel } from './stability-panel.tsx';
import { HIDDEN_NOTE, TaskTable } from './task-table.tsx';
import { WhyPanel } from './why-panel.tsx';

export interface AreaViewProps {
  /** Path of the alliance: /v/main-kinzig. */
  readonly base: string;
  readonly chosen: RankedRound;
  readonly row: AreaRow;
  readonly areaId: string;
  /** Address of the list with the same round, weights and threshold. */
  readonly listHref: string;
  /** All areas in rank order. */
  readonly all: readonly AreaRow[];
  /** The area it is compared with beside its neighbours. */
  readonly rival: AreaRow | undefined;
  /** Round, weights and threshold where they are not the standard. */
  readonly carried: Readonly<Record<string, string>>;
  /** Whether the reader may make a bundle of the area's tasks. */
  readonly mayBundle: boolean;
}

/** One task area: its place, how its points came about, its tasks and who wants them. */
export function AreaView(props: AreaViewProps) {
  const { base, chosen, row, listHref, mayBundle } = props;
  const { round, ranking } = chosen;
  return (
    <>
      <PageTitle
        title={row.area}
        lead={`${row.reason} ${round.title}.`}
        badge={<Badge tone={row.view === 'kreisweit' ? 'info' : 'neutral'}>{VIEW_LABELS[row.view]}</Badge>}
        actions={
          <>
            <LinkButton icon="chevronLeft" href={listHref}>
              Zur Rangfolge
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <Facts items={facts(row, ranking)} />
      <Split
        wideSide
        main={<AreaMain {...props} />}
        side={
          <>
            <ScorePanel row={row} ranking={ranking} />
            <SpreadPanel chosen={chosen} area={row.area} />
            <FurtherPanel base={base} slug={row.slug} mayBundle={mayBundle} />
          </>
        }
      />
    </>
  );
}

function AreaMain({ base, chosen, row, all, areaId, rival, carried }: AreaViewProps) {
  return (
    <>
      <WhyPanel row={row} ranking={chosen.ranking} />
      <Panel title="Aufgaben" id="aufgaben" flush>
        <TaskTable
          base={base}
          area={row.area}
          tasks={taskLines(chosen.round, areaId)}
          showsRatings={chosen.showsRatings}
        />
        <PanelFoot>
          <span>Gezählt sind Kommunen mit Interesse an der Aufgabe; Mittelwerte aus deren Bewertungen.</span>
          <span>Skala 1 bis 10; bei der Komplexität ist 1 leicht umzusetzen, 10 am schwersten.</span>
          {!chosen.showsRatings && <span>{HIDDEN_NOTE}</span>}
        </PanelFoot>
      </Panel>
      {chosen.showsRatings && (
        <Panel title="Wer ist interessiert?" id="interessierte">
          <DescriptionList items={COHORTS.map((cohort) => cohortItem(chosen, row.area, cohort))} />
        </Panel>
      )}
      {row.alike.length > 0 && <NeighboursPanel base={base} chosen={chosen} row={row} />}
      <StabilityPanel
        row={row}
        all={all}
        ranking={chosen.ranking}
        rival={rival}
        action={`${base}/bedarf/${row.slug}`}
        carried={carried}
      />
    </>
  );
}

const FurtherPanel = ({
  base,
  slug,
  mayBundle,
}: Pick<AreaViewProps, 'base' | 'mayBundle'> & Pick<AreaRow, 'slug'>) => (
  <Panel title="Was daraus wird" id="weiter">
    <ul className="gw-stack">
      {mayBundle && (
        <li>
          <TextLink href={`${base}/buendel/neu?bereich=${slug}`}>Bündel aus diesem Bereich anlegen</TextLink>
        </li>
      )}
      <li>
        <TextLink href={`${base}/buendel/partner?bereich=${slug}`}>
          Partner für diesen Bereich finden
        </TextLink>
      </li>
      <li>
        <TextLink href={`${base}/ideen?bereich=${slug}`}>Ideen aus anderen Orten</TextLink>
      </li>
      <li>
        <TextLink href={`${base}/buendel`}>Alle Bündel</TextLink>
      </li>
      <li>
        <TextLink href={`${base}/projekte`}>Projekte der Kommunen</TextLink>
      </li>
      <li>
        <TextLink href={`${base}/beteiligung`}>Beteiligung je Kommune</TextLink>
      </li>
    </ul>
  </Panel>
);

function facts(row: AreaRow, ranking: Ranking): Fact[] {
  return [
    { label: 'Rang (errechnet)', value: row.rank, note: `von ${ranking.areas.length}` },
    ...(row.published
      ? [{ label: 'Rang (veröffentlicht)', value: row.published.rank, note: 'von Hand gesetzt' }]
      : []),
    ...besideFacts(row),
    {
      label: 'Interessierte Kommunen',
      value: row.members,
      note: `${germanCount(row.studyMembers, 'U-Kommune', 'U-Kommunen')}, ${row.otherMembers} Nicht-U`,
    },
    { label: 'Ø Dringlichkeit', value: meanText(row.urgency), note: 'Skala 1 bis 10' },
    { label: 'Ø Komplexität', value: meanText(row.complexity), note: 'Skala 1 bis 10' },
    { label: 'Robustheit', value: shareText(row.robustness), note: `unter den ersten ${ranking.top}` },
  ];
}

/** What stands beside the score: rank by hand and movement. */
const besideFacts = ({ manual, movement }: AreaRow): Fact[] => [
  ...(manual
    ? [{ label: 'Rang der Leitungen', value: manual.rank, note: manual.reason || 'von Hand gesetzt' }]
    : []),
  ...(movement
    ? [{ label: 'Seit der Vorrunde', value: movementText(movement), note: movementReason(movement) }]
    : []),
];

function ScorePanel({ row, ranking }: { readonly row: AreaRow; readonly ranking: Ranking }) {
  const { steps, score, note } = explainScore(row, ranking);
  return (
    <Panel title="So kommen die Punkte zustande" id="rechenweg">
      <CalculationSteps
        steps={steps.map(stepOf)}
        total={{ label: `Punkte, Rang ${row.rank}`, value: germanDecimal(score) }}
      />
      {note && <p className="gw-note">{note}</p>}
      <p className="gw-note">
        Höchstens 100 Punkte. Jeder Schritt ist einzeln gerundet, die Summe aus den genauen Werten. Bei{' '}
        {shareText(row.robustness)} aller Gewichtungen läge der Bereich unter den ersten {ranking.top}.
      </p>
    </Panel>
  );
}

/** A formula stays on one line. */
const FORMULA = /\(.*$/;

const stepOf = ({ label, basis, term, effectiveWeight, points }: ScoreStep) => ({
  label,
  formula: basis.replace(FORMULA, (text) => text.replaceAll(' ', '\u00a0')),
  ...(term !== null && {
    values: `${weightText(effectiveWeight)}\u00a0% × ${germanDecimal(term)}`,
  }),
  result: points === null ? '–' : germanDecimal(points),
});

/** "40.00" is "40", "33.33" stays "33,33". */
const weightText = (weight: string): string => germanDecimal(weight.replace(/\.?0+$/, ''));

const COHORTS: readonly Cohort[] = ['study', 'other'];

function cohortItem({ round }: RankedRound, area: string, cohort: Cohort) {
  const members = interestedMembers(round, area, cohort);
  const label = cohort === 'study' ? 'U-Kommunen' : 'Nicht-U';
  return {
    term: `${label} (${members.length})`,
    value: members.length === 0 ? 'keine' : members.map(({ name }) => name).join(', '),
  };
}
