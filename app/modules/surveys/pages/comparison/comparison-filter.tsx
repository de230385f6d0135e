import { SelectField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { SIZE_CLASSES } from '../../domain/comparison/size-class.ts';
import { BLOCKS, MEASURES } from '../../domain/questionnaire/question.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import type { ComparisonQuery } from './comparison-query.ts';

export interface ComparisonFilterProps {
  readonly action: string;
  readonly page: ComparisonPage;
  readonly query: ComparisonQuery;
  /** A single question has its own block. */
  readonly withBlock: boolean;
}

/** Which members, which block, measured by what. */
export const ComparisonFilter = ({ action, page, query, withBlock }: ComparisonFilterProps) => (
  <FilterBar
    action={action}
    target="ergebnis"
    label="Vergleich eingrenzen"
    hidden={{
      ...(query.item !== '' && { frage: query.item }),
      ...(query.asOthers && { sicht: 'alle' }),
    }}
  >
    {withBlock && (
      <SelectField
        {...{ id: 'block', name: 'block', label: 'Block', value: query.block ?? '' }}
        options={[ALL('Alle Blöcke'), ...entries(BLOCKS)]}
      />
    )}
    <SelectField
      {...{ id: 'groesse', name: 'groesse', label: 'Größe (Einwohner)', value: query.size ?? '' }}
      options={[ALL('Alle Größen'), ...SIZE_CLASSES.map(({ key, label }) => ({ value: key, label }))]}
    />
    <SelectField
      {...{ id: 'bezug', name: 'bezug', label: 'Werte', value: query.measure ?? '' }}
      options={[
        ALL('wie für die Frage vorgesehen'),
        ...entries(MEASURES).filter(({ value }) => value !== 'faelle' || page.ground.casesKey !== null),
      ]}
    />
  </FilterBar>
);

const ALL = (label: string) => ({ value: '', label });
const entries = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
