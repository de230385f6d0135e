import { germanCount } from '../../../../foundation/german.ts';
import { Checkbox, Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { SettingsChoices } from '../../use-cases/rounds/read-choices.ts';
import type { SettingsForm } from './read-settings-form.ts';
import type { SettingsPartProps } from './settings-props.ts';

/** Which tasks a round asks for: all, whole areas, single ones. Retired tasks are not offered. */
export const SliceFields = ({ form, choices, error }: SettingsPartProps) => (
  <>
    <RadioGroup
      id="auswahl"
      name="auswahl"
      legend="Aufgaben"
      value={form.slice}
      options={[
        {
          value: 'alle',
          label: `Der ganze Katalog (${germanCount(inUse(choices).length, 'Aufgabe', 'Aufgaben')})`,
          hint: 'So, wie er beim Öffnen der Runde ist.',
        },
        { value: 'auswahl', label: 'Nur diese Aufgabenbereiche und Aufgaben:' },
      ]}
      error={error('tasks')}
    />
    <Fieldset
      id="bereiche"
      legend="Auswahl"
      hint="Wählen Sie ganze Bereiche, oder klappen Sie einen Bereich auf und wählen Sie einzelne Aufgaben. Gilt nur, wenn oben „Nur diese“ gewählt ist."
    >
      <Disclosure
        summary="Bereiche und Aufgaben auswählen"
        open={form.slice === 'auswahl' || error('tasks') !== undefined}
      >
        <div className="gw-picks__list">
          {choices.areas.map((area) => (
            <AreaChoice key={area.id} area={area} form={form} choices={choices} />
          ))}
        </div>
      </Disclosure>
    </Fieldset>
  </>
);

const inUse = ({ tasks }: SettingsChoices) => tasks.filter(({ isRetired }) => !isRetired);

interface AreaChoiceProps {
  readonly area: SettingsChoices['areas'][number];
  readonly form: SettingsForm;
  readonly choices: SettingsChoices;
}

function AreaChoice({ area, form, choices }: AreaChoiceProps) {
  // A retired task that the round asks for already stays in sight, so that saving does not drop it.
  const tasks = choices.tasks.filter(
    ({ id, areaId, isRetired }) => areaId === area.id && (!isRetired || form.taskIds.includes(id)),
  );
  const single = tasks.filter(({ id }) => form.taskIds.includes(id));
  return (
    <div className="gw-picks__item">
      <Checkbox
        id={`bereich-${area.slug}`}
        name="bereich"
        value={area.id}
        checked={form.areaIds.includes(area.id)}
        label={`${area.name} (${tasks.length})`}
      />
      {tasks.length > 0 && (
        <Disclosure
          summary={single.length > 0 ? `einzelne Aufgaben: ${single.length} gewählt` : 'einzelne Aufgaben'}
          open={single.length > 0}
        >
          {tasks.map((task) => (
            <Checkbox
              key={task.id}
              id={`aufgabe-${task.id}`}
              name="aufgabe"
              value={task.id}
              checked={form.taskIds.includes(task.id)}
              label={`${task.number} ${task.title}${task.isRetired ? ' (stillgelegt)' : ''}`}
            />
          ))}
        </Disclosure>
      )}
    </div>
  );
}
