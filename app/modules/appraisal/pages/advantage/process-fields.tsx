import { Checkbox, Fieldset } from '../../../../ui/choices.tsx';
import { NumberField, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { CASE_NAME_MAX, MOST_EFFECTS, TITLE_MAX } from '../../domain/advantage/check-process.ts';
import { type FormShown, type FormSpec, fieldsOf } from './form-state.tsx';

/** Numbers of the thresholds. */
export const EFFECT_ROWS = Array.from({ length: MOST_EFFECTS }, (_, index) => index + 1);

/** What a ticked box sends. */
export const TICKED = 'ja';

export const PROCESS_SPEC: FormSpec = {
  labels: {
    titel: 'Prozess',
    einheit: 'Gezählt werden',
    pilot: 'Pilot: damit fangen die Kommunen an',
    ...Object.fromEntries(
      EFFECT_ROWS.flatMap((row) => [
        [`ab${row}`, `${row}. Schwelle: ab so vielen Fällen im Jahr`],
        [`weniger${row}`, `${row}. Schwelle: weniger Minuten`],
      ]),
    ),
  },
  idOf: (field) => ({ caseName: 'einheit', effects: 'ab1' })[field] ?? 'titel',
  wordOf: (id, value) => (id === 'pilot' ? tickWord(value) : value),
};

const tickWord = (value: string): string => (value === TICKED ? 'ja' : 'nein');

/** What a process is called, what is counted, whether the members begin with it, and from which volume on minutes fall. */
export function ProcessFields({ form }: { readonly form: FormShown }) {
  const field = fieldsOf(form, PROCESS_SPEC);
  const pilot = field('pilot');
  return (
    <>
      <TextField {...field('titel')} maxLength={TITLE_MAX} hint="Etwa „Bezüge abrechnen“." />
      <TextField {...field('einheit')} maxLength={CASE_NAME_MAX} hint="Etwa „Abrechnungen“." />
      <FormRow>
        <Checkbox
          id={pilot.id}
          name={pilot.name}
          label={pilot.label}
          value={TICKED}
          checked={pilot.value === TICKED}
          hint="Die anderen Prozesse folgen später. Mehrere Piloten sind möglich, etwa einer je Zentrum."
        />
      </FormRow>
      {EFFECT_ROWS.map((row) => (
        <FormRow key={row}>
          <Fieldset
            id={`schwelle${row}`}
            legend={`${row}. Schwelle des Mengeneffekts (freiwillig)`}
            hint={row === 1 && EFFECT_HINT}
          >
            <div className="gw-form">
              <NumberField {...field(`ab${row}`)} label="ab so vielen Fällen im Jahr" />
              <NumberField {...field(`weniger${row}`)} label="weniger Minuten" unit="Prozent" />
            </div>
          </Fieldset>
        </FormRow>
      ))}
    </>
  );
}

const EFFECT_HINT =
  'Ab so vielen Fällen aller Kommunen zusammen sinken die Minuten in den Zentren. Es gilt die höchste erreichte Schwelle.';
