import { SelectField } from '../../../../ui/fields.tsx';
import { LiveForm } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { OCCASIONS } from '../../domain/information/staff-notice.ts';
import { choicesOf } from '../form-parts.ts';

export const StartFrom = ({ action, occasion }: { readonly action: string; readonly occasion: string }) => (
  <Panel>
    <LiveForm
      action={action}
      target="inhalt"
      label="Anlass wählen"
      submit="Text vorschlagen"
      className="gw-form gw-form--narrow"
    >
      <SelectField
        id="anlass-wahl"
        name="anlass"
        label="Anlass"
        hint="Zu jedem Anlass steht ein anderer Text bereit."
        value={occasion}
        options={choicesOf(OCCASIONS)}
      />
    </LiveForm>
  </Panel>
);
