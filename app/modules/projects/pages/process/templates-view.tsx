import { germanCount, germanList } from '../../../../foundation/german.ts';
import { PrintButton, TextLink } from '../../../../ui/button.tsx';
import { PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  newestVersions,
  type ProcessTemplate,
  TEMPLATE_BASES,
} from '../../domain/process/process-template.ts';
import { preparationWeeks, usualWeeks } from '../../domain/process/template-stages.ts';
import { UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { LoadedTemplates } from '../../use-cases/process/load-templates.ts';

export interface TemplatesViewProps {
  /** Address of the list. */
  readonly path: string;
  readonly loaded: LoadedTemplates;
}

/** The standard courses of an alliance. */
export const TemplatesView = ({ path, loaded }: TemplatesViewProps) => (
  <>
    <PageTitle
      title="Prozessvorlagen"
      lead="Nach welchem Ablauf Projekte geführt werden: Stufen, Unterlagen, Entscheidungen, übliche Dauer."
      actions={<PrintButton />}
    />
    <Panel title="Vorlagen" id="vorlagen" flush>
      <DataTable
        caption="Prozessvorlagen mit Stufen, üblicher Dauer und Herkunft"
        columns={columnsFor(path, loaded)}
        rows={newestVersions(loaded.templates)}
        rowKey={({ key }) => key}
        cards
      />
      <PanelFoot>
        <span>
          Jede Änderung ist eine neue Fassung. Laufende Projekte behalten die Stufen, mit denen sie angelegt
          wurden.
        </span>
      </PanelFoot>
    </Panel>
  </>
);

const columnsFor = (path: string, { projects }: LoadedTemplates): Column<ProcessTemplate>[] => [
  {
    id: 'titel',
    header: 'Vorlage',
    rowHeader: true,
    card: 'title',
    cell: ({ key, title }) => <TextLink href={`${path}/${key}`}>{title}</TextLink>,
  },
  { id: 'arten', header: 'Für', card: 'wide', cell: (template) => kindsText(template) },
  {
    id: 'stufen',
    header: 'Stufen',
    align: 'end',
    card: 'meta',
    cardLabel: 'Stufen',
    cell: ({ stages }) => stages.length,
  },
  {
    id: 'dauer',
    header: 'Übliche Dauer',
    card: 'meta',
    cardLabel: 'Übliche Dauer',
    cell: (template) => weeksText(template),
  },
  { id: 'herkunft', header: 'Herkunft', card: 'wide', cell: ({ basis }) => TEMPLATE_BASES[basis] },
  {
    id: 'fassung',
    header: 'Fassung',
    align: 'end',
    card: 'meta',
    cardLabel: 'Fassung',
    cell: ({ version }) => version,
  },
  {
    id: 'projekte',
    header: 'Projekte',
    align: 'end',
    card: 'meta',
    cardLabel: 'Projekte',
    cell: ({ key }) =>
      [...projects].reduce((sum, [name, count]) => sum + (name.startsWith(`${key}/`) ? count : 0), 0),
  },
];

/** Kinds that a template suits; without any it is not offered. */
export const kindsText = ({ kinds }: Pick<ProcessTemplate, 'kinds'>): string =>
  kinds.length === 0
    ? 'wird nicht angeboten'
    : germanList(kinds.map((kind) => UNDERTAKING_KIND_LABELS[kind]));

/** "52 Wochen ab Start, davor 12 Wochen Vorbereitung". */
export const weeksText = (template: Pick<ProcessTemplate, 'stages'>): string =>
  `${germanCount(usualWeeks(template), 'Woche', 'Wochen')} ab Start, davor ${germanCount(preparationWeeks(template), 'Woche', 'Wochen')} Vorbereitung`;
