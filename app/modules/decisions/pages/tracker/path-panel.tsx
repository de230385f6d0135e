import { Button, TextLink } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { DECIDERS, STATION_LABELS } from '../../domain/tracker/station.ts';
import type { LoadedPath } from '../../use-cases/tracker/load-path.ts';
import { type DeciderForm, errorAt } from './path-forms.ts';

export interface PathPanelProps {
  readonly own: string;
  /** The page of the member's bodies. */
  readonly bodies: string;
  readonly part: LoadedPath['part'];
  readonly form: DeciderForm;
  readonly errors: readonly FieldError[];
  readonly mayEdit: boolean;
}

/** Who decides for this member and why; the office may name another body. */
export function PathPanel(props: PathPanelProps) {
  const { bodies, part, mayEdit } = props;
  return (
    <Panel title="Wer entscheidet?" id="wer">
      <p>
        <b>{STATION_LABELS[part.decidedBy]}</b>. {part.decidedByReason}
        {part.decidedByHand && ' (von der Geschäftsstelle festgelegt)'}
      </p>
      <ul className="gw-stack">
        <li>
          <TextLink href={`${bodies}/befugnisse`}>Befugnisse</TextLink>
        </li>
        <li>
          <TextLink href={bodies}>Gremien und Sitzungen</TextLink>
        </li>
      </ul>
      {mayEdit && <PathForm {...props} />}
    </Panel>
  );
}

function PathForm({ own, part, form, errors }: PathPanelProps) {
  const hasError = errorAt(errors, 'entscheidet') !== undefined || errorAt(errors, 'weggrund') !== undefined;
  return (
    <Disclosure summary="Weg ändern" open={hasError}>
      <Form action={`${own}/weg`} narrow hidden={{ version: part.version.toString() }}>
        <SelectField
          id="entscheidet"
          name="entscheidet"
          label="Es entscheidet"
          value={form.decidedBy}
          error={errorAt(errors, 'entscheidet')}
          options={DECIDERS.map((decider) => ({ value: decider, label: STATION_LABELS[decider] }))}
        />
        <FormRow>
          <Checkbox
            id="ortsbeirat"
            name="ortsbeirat"
            value="ja"
            label="Der Ortsbeirat wird gehört"
            checked={form.withLocalCouncil}
          />
        </FormRow>
        <TextField
          id="weggrund"
          name="weggrund"
          label="Grund"
          value={form.reason}
          maxLength={400}
          error={errorAt(errors, 'weggrund')}
        />
        <FormButtons>
          <Button type="submit">Weg ändern</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
