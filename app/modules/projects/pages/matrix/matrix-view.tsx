import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanDecimal, germanList } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { MatrixHighlight, MatrixLegend, MatrixPanel, MatrixTable } from '../../../../ui/matrix.tsx';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { comparePrintedSums } from '../../domain/matrix/compare-printed-sums.ts';
import type { Finding } from '../../domain/matrix/list-findings.ts';
import { ROLE_LABELS } from '../../domain/participation/participation.ts';
import type { LoadedMatrix } from '../../use-cases/matrix/load-matrix.ts';
import { BesidePanels } from './beside-panels.tsx';
import {
  MATRIX_ROLES,
  MATRIX_WORDS,
  matrixColumns,
  matrixFootRows,
  matrixRows,
  SUM_COLUMNS,
} from './matrix-model.tsx';
import { SumNotes } from './sum-notes.tsx';

/** The tab of what holds today, beside the reported years. */
export const CURRENT_TAB = 'aktuell';

export interface MatrixViewProps extends LoadedMatrix {
  /** Path of the alliance: /v/gross-gerau. */
  readonly base: string;
  /** Value of ?stand= that is shown. */
  readonly shown: string;
  /** The day asked for, where it was. */
  readonly day: CalendarDate | undefined;
  readonly today: CalendarDate;
  readonly findings: readonly Finding[];
  readonly mayEdit: boolean;
}

/** The participation matrix page. */
export function MatrixView(props: MatrixViewProps) {
  const { base, shown, day, choice, matrix, beside, reportYears, findings, mayEdit } = props;
  return (
    <>
      <PageTitle
        title="Beteiligung der Kommunen"
        lead={`Wer arbeitet in welchem Projekt mit, und in welcher Rolle? ${choice.kind === 'none' ? '' : `Stand ${germanDate(choice.cellsAt)}.`}`}
        actions={
          <>
            <LinkButton
              icon="download"
              href={`${base}/beteiligung.csv?${day === undefined ? 'stand' : 'stichtag'}=${shown}`}
            >
              Tabelle (CSV)
            </LinkButton>
            <PrintButton />
            {mayEdit && (
              <LinkButton look="primary" icon="add" href={`${base}/beteiligung/eintragen`}>
                Beteiligung eintragen
              </LinkButton>
            )}
          </>
        }
      />
      <TabLinks label="Stand der Matrix" tabs={tabs(base, shown, reportYears)} />
      <DayChoice {...props} />
      <MadeUp {...props} />
      {matrix.columns.length === 0 ? <NoMatrix {...props} /> : <Filled {...props} />}
      {choice.kind !== 'none' && <BesidePanels base={base} beside={beside} day={choice.cellsAt} />}
      {findings.length > 0 && (
        <Panel title="Auffälligkeiten" id="auffaelligkeiten">
          <Findings
            items={findings.map(({ kind, text }) => ({
              tone: kind === 'no-lead' || kind === 'sum-differs' ? 'warning' : 'info',
              text,
            }))}
          />
        </Panel>
      )}
    </>
  );
}

/** Which columns are made up. */
function MadeUp({ matrix }: Pick<MatrixViewProps, 'matrix'>) {
  const titles = matrix.columns.flatMap(({ undertaking }) =>
    undertaking.isSample ? [undertaking.title] : [],
  );
  if (titles.length === 0) return null;
  return <SampleDataNotice>Erfunden, mit allen Beteiligten: {germanList(titles)}.</SampleDataNotice>;
}

/** Any day, beside the reported ones. */
const DayChoice = ({ base, day, today, choice }: MatrixViewProps) => (
  <FilterBar action={`${base}/beteiligung`} target="inhalt" label="Stichtag wählen">
    <DateField
      id="stichtag"
      name="stichtag"
      label="Stichtag"
      value={day ?? (choice.kind === 'none' ? today : choice.cellsAt)}
    />
  </FilterBar>
);

const tabs = (base: string, shown: string, reportYears: MatrixViewProps['reportYears']) => [
  {
    label: 'Aktueller Stand',
    href: `${base}/beteiligung?stand=${CURRENT_TAB}`,
    current: shown === CURRENT_TAB,
  },
  ...reportYears.map((year) => ({
    label: `Bericht ${year.endsOn.slice(0, 4)}`,
    href: `${base}/beteiligung?stand=${year.endsOn}`,
    current: shown === year.endsOn,
  })),
];

const NoMatrix = ({ choice, reportYears }: Pick<MatrixViewProps, 'choice' | 'reportYears'>) => (
  <Panel>
    {choice.kind === 'current' && reportYears.length === 0 ? (
      <EmptyState title="Noch keine Beteiligung eingetragen" level={2}>
        Hier steht, wer wo mitarbeitet, sobald die Geschäftsstelle für ein Projekt in Vorbereitung oder ein
        laufendes die erste Kommune einträgt.
      </EmptyState>
    ) : (
      <EmptyState title="Für diesen Tag gibt es keine Matrix" level={2}>
        {choice.reason} Wählen Sie oben einen anderen Stand.
      </EmptyState>
    )}
  </Panel>
);

function Filled({ base, matrix, choice, undertakings }: MatrixViewProps) {
  const { rows, columns, totals } = matrix;
  const hasImplementation = columns.some((column) => column.implementers !== null);
  const occurring = MATRIX_ROLES.filter(({ code }) => totals.roles[code] > 0);
  const hasExempt = rows.some((row) => row.cells.some((cell) => cell.responsible === false));
  return (
    <>
      <Facts
        items={[
          { label: 'Kommunen', value: rows.length },
          { label: 'Projekte', value: columns.length },
          { label: 'Beteiligungen', value: totals.participations, note: `von ${totals.possible} möglichen` },
          { label: 'Ø je Kommune', value: mean(totals.participations, rows.length), note: 'Projekte' },
          { label: 'Ø je Projekt', value: mean(totals.participations, columns.length), note: 'Kommunen' },
        ]}
      />
      <MatrixPanel>
        {occurring.length > 0 && (
          <MatrixHighlight
            legend="Rolle hervorheben"
            all={{ label: 'Alle', count: totals.participations }}
            options={occurring.map((role) => ({
              ...role,
              label: ROLE_LABELS[role.code],
              count: totals.roles[role.code],
            }))}
          />
        )}
        <MatrixTable
          caption={`Beteiligung von ${rows.length} Kommunen an ${columns.length} Projekten mit Rollen und Summen`}
          corner="Kommune"
          sumsLabel="Summe je Kommune"
          columns={matrixColumns(columns, undertakings, base, choice)}
          sumColumns={SUM_COLUMNS}
          rows={matrixRows(rows, base)}
          footRows={matrixFootRows(matrix)}
          roles={MATRIX_ROLES}
          words={MATRIX_WORDS}
        />
        <MatrixLegend roles={occurring} words={MATRIX_WORDS} exempt={hasExempt} second={hasImplementation} />
        <SumNotes choice={choice} sums={comparePrintedSums(matrix)} rows={rows} />
      </MatrixPanel>
    </>
  );
}

/** One place after the comma, rounded half up. */
function mean(sum: number, count: number): string {
  const tenths = Math.floor((20 * sum + count) / (2 * count));
  return germanDecimal(`${Math.floor(tenths / 10)}.${tenths % 10}`);
}
