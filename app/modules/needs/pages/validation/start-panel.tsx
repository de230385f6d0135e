import { Button } from '../../../../ui/button.tsx';
import { DateField, NumberField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldRefusal } from '../../domain/follow-up/check-talk.ts';
import type { StartField, StartForm } from '../../domain/validation/validation.ts';

/** The start as typed, with what is wrong with it. */
export interface TypedStart {
  readonly form: StartForm;
  readonly refusals: readonly FieldRefusal<StartField>[];
}

export const START_FIELDS: Readonly<Record<StartField, { readonly id: string; readonly label: string }>> = {
  top: { id: 'anzahl', label: 'Wie viele Bereiche?' },
  dueOn: { id: 'frist', label: 'Antwort bis' },
};

/** Begins the validation: who is asked, what they see, until when. */
export function StartPanel({ own, typed }: { readonly own: string; readonly typed: TypedStart }) {
  const field = (name: StartField) => ({
    ...START_FIELDS[name],
    name: START_FIELDS[name].id,
    value: typed.form[name],
    error: typed.refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <Panel title="Leitungen um Bestätigung bitten" id="beginnen">
      <p>
        Die Leitungen aller gefragten Kommunen und ihre Vertretungen bekommen eine E-Mail. Sie sehen die
        Reihenfolge der Bereiche; Zahlen sehen sie nur, wenn sie die Rangfolge lesen dürfen. Sie bestätigen
        oder schlagen mit Grund einen anderen Rang vor. Danach setzen Sie, was sich ändert, von Hand.
      </p>
      <Form action={own} narrow>
        <NumberField {...field('top')} />
        <DateField {...field('dueOn')} />
        <FormButtons>
          <Button type="submit" look="primary" icon="send">
            Um Bestätigung bitten
          </Button>
        </FormButtons>
      </Form>
    </Panel>
  );
}
