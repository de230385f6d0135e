import { Badge } from '../../../../ui/badge.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { type JointOption, optionName, shownOptions } from '../../domain/options/joint-option.ts';
import type { OptionsPage } from '../../use-cases/options/load-options.ts';
import { type OptionAspect, optionAspects, unbroken } from './option-aspects.ts';

interface ComparisonTableProps {
  /** Address of the options. */
  readonly path: string;
  readonly page: OptionsPage;
}

const CAPTION = 'Optionen nebeneinander: jede Zeile eine Frage, jede Spalte eine Option';

/** The options side by side; on a phone a card for each question with the answer of every option. */
export function ComparisonTable({ path, page }: ComparisonTableProps) {
  const aspects = optionAspects(page);
  // Where another kind of question begins; the first stands below the header's own rule.
  const first = new Map(aspects.toReversed().map(({ group, id }) => [group, id]));
  first.delete('form');
  return (
    <ScrollRegion className="gw-scroll gw-print-wide" label={CAPTION}>
      <DataTable
        caption={CAPTION}
        columns={[NAME, ...shownOptions(page.options).map((option) => columnOf(path, option))]}
        rows={aspects}
        rowKey={({ id }) => id}
        rowLook={({ id, group }) => (id === first.get(group) ? 'parted' : undefined)}
        cards
      />
    </ScrollRegion>
  );
}

const NAME: Column<OptionAspect> = {
  id: 'frage',
  header: 'Frage',
  rowHeader: true,
  card: 'title',
  cell: ({ label }) => unbroken(label),
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
  cell: ({ text }) => unbroken(text(option)) || <NoValue spoken="noch offen" />,
});

export const PreferredBadge = () => (
  <Badge tone="success" icon="check">
    bevorzugt
  </Badge>
);
