import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import {
  UNDERTAKING_KIND_LABELS,
  UNDERTAKING_KINDS,
  UNDERTAKING_STATE_LABELS,
  UNDERTAKING_STATES,
} from '../../domain/undertakings/undertaking.ts';
import type { ListViewProps } from './list-props.ts';

const ALL = { value: '', label: 'alle' };

const STATES = [
  ALL,
  ...UNDERTAKING_STATES.map((state) => ({ value: state, label: UNDERTAKING_STATE_LABELS[state] })),
  { value: 'vorbereitung', label: 'Vor dem Start' },
  { value: 'beendet', label: 'Beendet' },
];
const KINDS = [
  ALL,
  ...UNDERTAKING_KINDS.map((kind) => ({ value: kind, label: UNDERTAKING_KIND_LABELS[kind] })),
];

/** What the list is asked for; every question has an address. */
export const ListFilter = ({ base, filter, members, years }: ListViewProps) => (
  <FilterBar action={`${base}/projekte`} target="ergebnis" label="Projekte filtern">
    <TextField id="suche" name="suche" label="Suchen" type="search" value={filter.search} grow />
    <SelectField id="zustand" name="zustand" label="Stand" value={filter.state} options={STATES} />
    <SelectField id="art" name="art" label="Art" value={filter.kind} options={KINDS} />
    <SelectField
      id="kommune"
      name="kommune"
      label="Kommune"
      value={filter.member}
      options={[ALL, ...members.map(({ key, name }) => ({ value: key, label: name }))]}
    />
    <SelectField
      id="jahr"
      name="jahr"
      label="War im Gang"
      value={filter.year}
      options={[ALL, ...years.map((year) => ({ value: year, label: year }))]}
    />
  </FilterBar>
);
