import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { ATTRIBUTE_LABELS, ATTRIBUTES } from '../../domain/cross-tab/attributes.ts';
import { MEASURE_LABELS, MEASURES } from '../../domain/cross-tab/measure.ts';
import { USUAL_LIMITS } from '../../domain/cross-tab/size-class.ts';
import { ROW_LABELS } from './cross-model.ts';
import { type CrossQuery, ROW_KINDS } from './cross-query.ts';

export interface CrossFilterProps {
  readonly path: string;
  readonly query: CrossQuery;
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  readonly showsRatings: boolean;
}

/** Rows, columns and figure of the cross-tab: one form, one address. */
export function CrossFilter({ path, query, areas, showsRatings }: CrossFilterProps) {
  return (
    <FilterBar
      action={path}
      target="csv xlsx kreuztabelle"
      label="Merkmale wählen"
      hidden={{ runde: query.round ?? '' }}
    >
      <SelectField
        id="zeilen"
        name="zeilen"
        label="Zeilen"
        value={query.rows}
        options={ROW_KINDS.map((value) => ({ value, label: ROW_LABELS[value] }))}
      />
      <SelectField
        id="spalten"
        name="spalten"
        label="Spalten"
        value={query.columns}
        options={ATTRIBUTES.map((value) => ({ value, label: ATTRIBUTE_LABELS[value] }))}
        {...errorOf(query, 'spalten')}
      />
      <SelectField
        id="wert"
        name="wert"
        label="Wert"
        value={query.measure}
        options={MEASURES.map((value) => ({ value, label: MEASURE_LABELS[value] }))}
      />
      <SelectField
        id="bereich"
        name="bereich"
        label="Aufgabenbereich"
        value={query.area}
        options={[
          { value: '', label: 'alle' },
          ...areas.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      {showsRatings && <LimitsField query={query} />}
    </FilterBar>
  );
}

/** Only for who may read single ratings: see `readCrossQuery`. */
const LimitsField = ({ query }: Pick<CrossFilterProps, 'query'>) => (
  <TextField
    id="klassen"
    name="klassen"
    label="Größenklassen ab"
    placeholder={USUAL_LIMITS.join('; ')}
    value={query.limitsText}
    {...errorOf(query, 'klassen')}
  />
);

function errorOf({ problems }: CrossQuery, field: string): { error?: string } {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem ? { error: problem.message } : {};
}
