import { compareGerman } from '../../../../foundation/german.ts';
import { Checkbox, CheckboxGroup } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { DESCRIPTION_MAX, TITLE_MAX } from '../../domain/life/check-undertaking.ts';
import { DRIVER_MEANINGS, type HeadDraft } from '../../domain/life/undertaking-draft.ts';
import { DRIVERS, type Driver } from '../../domain/undertakings/undertaking-record.ts';
import type { DraftChoices } from '../../use-cases/life/read-draft-context.ts';
import { fieldAt } from './life-errors.ts';

export interface HeadFieldsProps {
  readonly draft: HeadDraft;
  readonly errors: readonly FieldError[];
  readonly choices: Pick<DraftChoices, 'areas' | 'undertakings'>;
  /** The project itself, which is no part of itself. */
  readonly self?: string;
}

/** Title and what it is about. */
export const TextFields = ({ draft, errors }: HeadFieldsProps) => (
  <>
    <FormRow>
      <TextField {...fieldAt(errors, 'titel')} label="Titel" value={draft.title} maxLength={TITLE_MAX} grow />
    </FormRow>
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'beschreibung')}
        label="Worum geht es? (freiwillig)"
        value={draft.description}
        maxLength={DESCRIPTION_MAX}
      />
    </FormRow>
  </>
);

/** Where it belongs, when it is planned, why it is done. */
export const PlaceFields = (props: HeadFieldsProps) => {
  const { draft, errors, choices } = props;
  return (
    <>
      <SelectField
        {...fieldAt(errors, 'bereich')}
        label="Aufgabenbereich (freiwillig)"
        value={draft.areaId}
        options={[
          { value: '', label: 'keiner' },
          ...choices.areas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        {...fieldAt(errors, 'teil-von')}
        label="Teil von (freiwillig)"
        hint="Das größere Vorhaben, zu dem es gehört oder auf das es folgt."
        value={draft.parentSlug}
        options={[{ value: '', label: 'eigenständig' }, ...parents(props)]}
      />
      <DateField
        {...fieldAt(errors, 'beginn')}
        label="Geplanter Beginn (freiwillig)"
        value={draft.plannedStart}
      />
      <DateField
        {...fieldAt(errors, 'ende')}
        label="Geplantes Ende (freiwillig)"
        hint="Üblich ist rund ein Jahr."
        value={draft.plannedEnd}
      />
      <FormRow>
        <CheckboxGroup
          {...fieldAt(errors, 'treiber')}
          legend="Warum wird es gemacht?"
          hint="Wovon es getrieben wird, entscheidet, woran man den Erfolg misst."
          values={draft.drivers}
          options={DRIVER_OPTIONS}
        />
      </FormRow>
      <FormRow>
        <Checkbox
          id="kreisuebergreifend"
          name="kreisuebergreifend"
          value="ja"
          checked={draft.crossesCounty}
          label="Kommunen außerhalb des Kreises arbeiten mit"
        />
      </FormRow>
    </>
  );
};

const DRIVER_OPTIONS = (Object.keys(DRIVERS) as Driver[]).map((driver) => ({
  value: driver,
  label: DRIVERS[driver],
  hint: DRIVER_MEANINGS[driver],
}));

const parents = ({ choices, self }: HeadFieldsProps) =>
  choices.undertakings
    .filter(({ slug }) => slug !== self)
    .toSorted((a, b) => compareGerman(a.title, b.title))
    .map(({ slug, title }) => ({ value: slug, label: title }));
