import { Button } from '../../../../ui/button.tsx';
import { DateField, NumberField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { PAY_GRADE_MAX } from '../../domain/answers/read-rows.ts';
import type { RateDraft } from '../../domain/questionnaire/plan-pay-grade-rate.ts';
import { SOURCE_MAX } from '../../domain/questionnaire/read-rate.ts';
import { fieldAt } from '../questionnaire/question-errors.ts';

interface RateFormProps {
  readonly action: string;
  readonly draft: RateDraft;
  readonly errors: readonly FieldError[];
}

/** Enters a rate from a day on. */
export const RateForm = ({ action, draft, errors }: RateFormProps) => (
  <Panel title="Satz eintragen" id="eintragen" className="gw-screen-only">
    <Form action={action}>
      <TextField
        {...fieldAt(errors, 'gruppe')}
        label="Entgeltgruppe"
        hint="Zum Beispiel EG 9b oder A 10"
        value={draft.payGrade}
        maxLength={PAY_GRADE_MAX}
      />
      <DateField
        {...fieldAt(errors, 'ab')}
        label="Gilt ab"
        hint="Verglichen wird mit dem Satz, der am 31. Dezember des Bezugsjahrs gilt."
        value={draft.validFrom}
      />
      <NumberField
        {...fieldAt(errors, 'kosten')}
        label="Kosten einer vollen Stelle im Jahr"
        unit="€"
        value={draft.yearCost}
      />
      <NumberField
        {...fieldAt(errors, 'minuten')}
        label="Arbeitsminuten im Jahr"
        hint="Nach Abzug von Urlaub und Ausfall"
        value={draft.yearMinutes}
      />
      <FormRow>
        <TextField
          {...fieldAt(errors, 'quelle')}
          label="Quelle"
          hint="Titel, Herausgeber, Stand"
          value={draft.source}
          maxLength={SOURCE_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Satz eintragen
        </Button>
      </FormButtons>
    </Form>
  </Panel>
);
