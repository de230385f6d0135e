import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import type { IdeaContext } from '../../use-cases/ideas/list-ideas.ts';
import type { IdeaQuery } from './idea-query.ts';

const ORIGINS = [
  { value: '', label: 'alle' },
  { value: 'eigene', label: 'eigene der Mitglieder' },
  { value: 'sammlung', label: 'gesammelte Beispiele' },
];

export interface IdeasFilterProps {
  /** Address of the list. */
  readonly base: string;
  readonly areas: IdeaContext['areas'];
  readonly regions: readonly string[];
  readonly query: IdeaQuery;
  readonly count: string;
}

/** Search and filters in one form with one address. */
export const IdeasFilter = ({ base, areas, regions, query, count }: IdeasFilterProps) => (
  <FilterBar action={base} target="liste anzahl" label="Ideen suchen und filtern">
    <TextField id="suche" name="suche" type="search" label="Suchen" value={query.text} maxLength={200} grow />
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
    <SelectField
      id="herkunft"
      name="herkunft"
      label="Herkunft"
      value={query.region}
      options={[{ value: '', label: 'alle' }, ...regions.map((region) => ({ value: region, label: region }))]}
    />
    <SelectField id="art" name="art" label="Art" value={query.origin} options={ORIGINS} />
    <p className="gw-filter__count" id="anzahl" data-live-part>
      {count}
    </p>
  </FilterBar>
);
