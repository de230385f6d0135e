import { Fieldset } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { CRITERION_HINT_MAX, CRITERION_LABEL_MAX } from '../../domain/rounds/check-settings.ts';
import type { SettingsPartProps } from './settings-props.ts';

/** Further criteria of the alliance; the office marks each task, and they never enter the score. */
export const CriterionFields = ({ form, error }: SettingsPartProps) => (
  <Fieldset
    id="kriterien"
    legend="Weitere Kriterien"
    hint="Stehen neben der Punktzahl, nie darin. Die Geschäftsstelle bewertet damit jede Aufgabe von 1 bis 10. Leere Zeilen zählen nicht."
    error={error('criteria')}
  >
    <Disclosure
      summary="Kriterien eintragen"
      open={error('criteria') !== undefined || form.criteria.some(({ label, hint }) => label + hint !== '')}
    >
      <div className="gw-stack">
        {form.criteria.map(({ id, label, hint }, index) => {
          const field = `kriterium-${index + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
            <div key={index} className="gw-form">
              <HiddenFields values={{ [`${field}-id`]: id }} />
              <TextField
                id={field}
                name={field}
                label={`Kriterium ${index + 1}`}
                value={label}
                maxLength={CRITERION_LABEL_MAX}
              />
              <TextField
                id={`${field}-hinweis`}
                name={`${field}-hinweis`}
                label={`Was heißt 1, was 10? (Kriterium ${index + 1})`}
                value={hint}
                maxLength={CRITERION_HINT_MAX}
              />
            </div>
          );
        })}
      </div>
    </Disclosure>
  </Fieldset>
);
