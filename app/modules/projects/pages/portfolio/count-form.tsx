import { Button } from '../../../../ui/button.tsx';
import { DateField, NumberField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PanelFoot } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { type CountPart, fieldOf, type TypedCount } from './counts-forms.ts';

interface CountFormProps {
  readonly action: string;
  readonly part: CountPart;
  readonly typed: TypedCount;
  readonly summary: string;
  readonly sourceHint: string;
  /** Whose number it is; left out where it is the alliance's. */
  readonly members?: readonly { readonly key: string; readonly name: string }[];
  readonly memberKey?: string;
}

/** The form for the next entry of a dated history. */
export function CountForm({
  action,
  part,
  typed,
  summary,
  sourceHint,
  members,
  memberKey = '',
}: CountFormProps) {
  const field = fieldOf(part, typed);
  const isSent = typed.refusals.length > 0 || typed.form.validFrom !== '';
  return (
    <PanelFoot>
      <Disclosure summary={summary} open={isSent}>
        <Form action={action}>
          {members && (
            <SelectField
              id="kommune"
              name="kommune"
              label="Kommune"
              value={memberKey}
              options={members.map(({ key, name }) => ({ value: key, label: name }))}
            />
          )}
          <DateField {...field('validFrom')} hint="Was davor galt, bleibt stehen." />
          <NumberField {...field('projects')} />
          <TextField {...field('source')} hint={sourceHint} />
          <FormButtons>
            <Button type="submit">Eintragen</Button>
          </FormButtons>
        </Form>
      </Disclosure>
    </PanelFoot>
  );
}
