import { Badge } from '../../../../ui/badge.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { type JointOption, optionName, shownOptions } from '../../domain/options/joint-option.ts';
import type { OptionsPage } from '../../use-cases/options/load-options.ts';
import { type OptionAspect, optionAspects } from './option-aspects.ts';

interface ComparisonTableProps {
  /** Address of the options. */
  readonly path: string;
  readonly page: OptionsPage;
}

const CAPTION = 'Optionen nebeneinander: jede Zeile eine Frage, jede Spalte eine Option';

/** The options side by side; on a phone a card for each question with the answer of every option. */
export const ComparisonTable = ({ path, page }: ComparisonTableProps) => (
  <ScrollRegion className="gw-scroll gw-print-wide" label={CAPTION}>
    <DataTable
      caption={CAPTION}
      columns={[NAME, ...shownOptions(page.options).map((option) => columnOf(path, option))]}
      rows={optionAspects(page)}
      rowKey={({ id }) => id}
      rowLook={({ id }) => (PARTED.includes(id) ? 'parted' : undefined)}
      cards
    />
  </ScrollRegion>
);

/** Where another kind of question begins. */
const PARTED = ['personal', 'einmalig', 'uebergang', 'kriterium-1', 'bewertung'];

const NAME: Column<OptionAspect> = {
  id: 'frage',
  header: 'Frage',
  rowHeader: true,
  card: 'title',
  cell: ({ label }) => label,
};

const columnOf = (path: string, option: JointOption): Column<OptionAspect> => ({
  id: `option-${option.number}`,
  header: (
    <>
      <a className="gw-link" href={`${path}/${option.number}`}>
        {optionName(option)}
      </a>{' '}
      {option.isPreferred && <PreferredBadge />}
    </>
  ),
  card: 'wide',
  cardLabel: `Option ${option.number}:`,
  cell: ({ text }) => text(option) || <NoValue spoken="noch offen" />,
});

export const PreferredBadge = () => (
  <Badge tone="success" icon="check">
    bevorzugt
  </Badge>
);
