import { germanCount } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { TemplateStage } from '../../domain/process/process-template.ts';
import { gateText } from './stage-words.tsx';

/** The stages of a template in their order. */
export const TemplateStages = ({ stages }: { readonly stages: readonly TemplateStage[] }) => (
  <Panel title="Stufen" id="stufen" flush>
    <DataTable
      caption="Stufen der Vorlage mit Schritten, Unterlagen, Entscheidung und üblicher Dauer"
      columns={COLUMNS}
      rows={stages.map((stage, index) => ({ ...stage, number: index + 1 }))}
      rowKey={({ key }) => key}
      cards
    />
  </Panel>
);

type Row = TemplateStage & { readonly number: number };

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'titel',
    header: 'Stufe',
    rowHeader: true,
    card: 'title',
    cell: ({ number, title }) => `${number}.\u00a0${title}`,
  },
  {
    id: 'wochen',
    header: 'Üblich',
    card: 'value',
    cell: ({ usualWeeks, role }) =>
      `${germanCount(usualWeeks, 'Woche', 'Wochen')}${role === 'auftrag' ? ' vor dem Start' : ''}`,
  },
  {
    id: 'schritte',
    header: 'Schritte',
    card: 'wide',
    cardLabel: 'Schritte:',
    cell: ({ steps }) => steps.join('; '),
  },
  {
    id: 'unterlagen',
    header: 'Unterlagen',
    card: 'wide',
    cardLabel: 'Unterlagen:',
    cell: ({ papers }) => papers.join('; '),
  },
  {
    id: 'entscheidung',
    header: 'Entscheidung',
    card: 'wide',
    cardLabel: 'Entscheidung:',
    cell: (stage) => (stage.gate === null ? 'keine' : `${gateText(stage)}: ${stage.gateQuestion}`),
  },
];
