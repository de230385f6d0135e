import { Fieldset } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import type { OptionDraft } from '../../domain/options/option-draft.ts';
import { fieldAt } from '../form-parts.ts';
import type { OptionFieldsProps } from './option-fields-props.ts';
import { rowField, STAFF_ROWS } from './option-form.ts';

/** Staff by pay grade, one row each; an empty row is left out. */
export const StaffFields = ({ draft, errors }: OptionFieldsProps) => (
  <Fieldset
    id="personal"
    legend="Welches Personal wird gebraucht?"
    hint="Eine Zeile je Entgelt- oder Besoldungsgruppe. Stellen in Vollzeit: zwei Halbtagskräfte sind 1,0. Leere Zeilen zählen nicht."
  >
    <div className="gw-stack">
      {Array.from({ length: rowsOf(draft) }, (_, row) => (
        <div key={rowField('gruppe', row)} className="gw-form">
          <TextField
            {...fieldAt(errors, rowField('gruppe', row))}
            label={`Gruppe, Zeile ${row + 1}`}
            value={draft.staff[row]?.payGrade}
            placeholder={row === 0 ? 'EG 9b' : ''}
            maxLength={10}
          />
          <TextField
            {...fieldAt(errors, rowField('personen', row))}
            label="Personen"
            inputMode="numeric"
            value={draft.staff[row]?.persons}
            maxLength={5}
          />
          <TextField
            {...fieldAt(errors, rowField('stellen', row))}
            label="Stellen"
            inputMode="decimal"
            value={draft.staff[row]?.places}
            maxLength={10}
          />
        </div>
      ))}
    </div>
  </Fieldset>
);

/** Those in use and two more. */
const rowsOf = ({ staff }: OptionDraft): number =>
  Math.min(
    STAFF_ROWS,
    staff.findLastIndex(({ payGrade, persons, places }) => payGrade + persons + places !== '') + 3,
  );
