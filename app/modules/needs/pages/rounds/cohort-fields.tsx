import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { cohortField } from './read-settings-form.ts';
import type { SettingsPartProps } from './settings-props.ts';

/** Who is asked, and in which cohort. */
export const CohortFields = ({ form, choices, error }: SettingsPartProps) => (
  <Fieldset
    id="kommunen"
    legend="Kommunen"
    hint="U-Kommunen (Untersuchungspartner) wirken an der Untersuchung mit. Die übrigen können Sie auch später hinzunehmen, solange die Runde offen ist."
    error={error('members')}
  >
    <div className="gw-form">
      {choices.members.map(({ key, name, isGuest }) => (
        <SelectField
          key={key}
          id={cohortField(key)}
          name={cohortField(key)}
          label={isGuest ? `${name} (Gast)` : name}
          value={form.cohorts.get(key)}
          options={COHORTS}
        />
      ))}
    </div>
  </Fieldset>
);

const COHORTS = [
  { value: 'study', label: 'U-Kommune' },
  { value: 'other', label: 'Nicht-U-Kommune' },
  { value: 'nicht', label: 'nicht gefragt' },
];
