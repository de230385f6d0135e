import { Button } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { NOTE_MAX } from '../../domain/exemplary/check-split.ts';
import { fieldAt } from '../questionnaire/question-errors.ts';
import type { SplitFormProps } from './split-form-props.ts';
import { SplitKeyFields } from './split-key-fields.tsx';
import { SplitMemberFields } from './split-member-fields.tsx';

/** What the consultant costs and who shares it how. */
export const SplitForm = ({ action, version, draft, candidates, errors }: SplitFormProps) => (
  <Panel title="Kosten teilen" id="teilen" className="gw-screen-only">
    <Form action={action} hidden={{ version: version.toString() }}>
      <SplitKeyFields draft={draft} errors={errors} />
      <SplitMemberFields draft={draft} candidates={candidates} errors={errors} />
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'bemerkung')}
          label="Bemerkung"
          value={draft.note}
          rows={3}
          maxLength={NOTE_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Teilen und speichern
        </Button>
      </FormButtons>
    </Form>
  </Panel>
);
