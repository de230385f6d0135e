import { germanInteger } from '../../../../foundation/german.ts';
import { ratioToNumber } from '../../../../foundation/ratio.ts';
import { Dumbbell } from '../../../../ui/dumbbell.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { type FieldSummary, HORIZONS, standingOut } from '../../domain/mayor-survey/summarise-survey.ts';
import { MARKS, markLabel, SURVEY_FIELD_LABELS } from '../../domain/mayor-survey/survey-field.ts';
import { fixedText } from '../ranking/figure-text.ts';

/** The result: what stands out in sentences, the fields on one scale, and how often each mark was given. */
export const ResultPanels = ({ result }: { readonly result: readonly FieldSummary[] }) => (
  <>
    <Panel title="Was auffällt" id="auffaellig">
      <ul className="gw-list">
        {standingOut(result).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
    <Panel title="Heute und in fünf Jahren" id="bild" flush>
      <DataTable
        caption="Mittel je Handlungsfeld, Skala von −2 (sehr schlecht) bis +2 (sehr gut)"
        columns={MEANS}
        rows={result}
        rowKey={({ field }) => field}
        cards
      />
      <PanelFoot>
        Ring: heute, Punkt: in fünf Jahren. Skala von −2 (sehr schlecht, stark überlastet) bis +2 (sehr gut,
        viel Spielraum).
      </PanelFoot>
    </Panel>
    <Panel title="Wie viele was gesagt haben" id="verteilung" flush>
      <DataTable
        caption="Zahl der Antworten je Stufe, heute und in fünf Jahren"
        columns={COUNTS}
        rows={result.flatMap((summary) => HORIZONS.map((horizon) => ({ summary, horizon })))}
        rowKey={({ summary, horizon }) => `${summary.field}-${horizon}`}
      />
    </Panel>
  </>
);

const meanOf = (summary: FieldSummary, horizon: (typeof HORIZONS)[number]): string => {
  const { mean } = summary[horizon];
  if (mean === null) return '–';
  const text = fixedText(mean, 1).replace('-', '−');
  return mean.numerator > 0n ? `+${text}` : text;
};

const numberOf = (summary: FieldSummary, horizon: (typeof HORIZONS)[number]): number | null => {
  const { mean } = summary[horizon];
  return mean === null ? null : ratioToNumber(mean);
};

const negativeText = (summary: FieldSummary, horizon: (typeof HORIZONS)[number]): string =>
  `${germanInteger(summary[horizon].negative)} von ${germanInteger(summary[horizon].answers)}`;

const MEANS: readonly Column<FieldSummary>[] = [
  {
    id: 'feld',
    header: 'Handlungsfeld',
    rowHeader: true,
    card: 'title',
    cell: ({ field }) => SURVEY_FIELD_LABELS[field],
  },
  {
    id: 'heute',
    header: 'Heute',
    align: 'end',
    card: 'meta',
    cardLabel: 'Heute',
    cell: (row) => meanOf(row, 'today'),
  },
  {
    id: 'kuenftig',
    header: 'In fünf Jahren',
    align: 'end',
    card: 'meta',
    cardLabel: 'In fünf Jahren',
    cell: (row) => meanOf(row, 'future'),
  },
  {
    id: 'bild',
    header: 'Bild',
    width: 'bar',
    axis: ['−2', '0', '+2'],
    card: 'mark',
    cell: (row) => <Dumbbell scale={[-2, 2]} from={numberOf(row, 'today')} to={numberOf(row, 'future')} />,
  },
  {
    id: 'schlecht-heute',
    header: 'Schlecht heute',
    align: 'end',
    card: 'meta',
    cardLabel: 'Schlecht heute',
    cell: (row) => negativeText(row, 'today'),
  },
  {
    id: 'schlecht-kuenftig',
    header: 'Schlecht künftig',
    align: 'end',
    card: 'meta',
    cardLabel: 'Schlecht künftig',
    cell: (row) => negativeText(row, 'future'),
  },
];

interface CountRow {
  readonly summary: FieldSummary;
  readonly horizon: (typeof HORIZONS)[number];
}

const WHEN = { today: 'heute', future: 'in fünf Jahren' } as const;

const COUNTS: readonly Column<CountRow>[] = [
  {
    id: 'feld',
    header: 'Handlungsfeld',
    rowHeader: true,
    cell: ({ summary, horizon }) => `${SURVEY_FIELD_LABELS[summary.field]}, ${WHEN[horizon]}`,
  },
  ...MARKS.map(
    (mark, index): Column<CountRow> => ({
      id: String(mark),
      header: `${markLabel('qualitaet', mark)}`,
      align: 'end',
      cell: ({ summary, horizon }) => germanInteger(summary[horizon].counts[index] ?? 0),
    }),
  ),
];
