import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { NOTICE_BODY_MAX, NOTICE_TITLE_MAX } from '../../domain/information/check-notice.ts';
import { OCCASIONS } from '../../domain/information/staff-notice.ts';
import { choicesOf, fieldAt } from '../form-parts.ts';
import type { NoticeFormProps } from './notice-form-props.ts';

interface FieldsProps extends Pick<NoticeFormProps, 'action' | 'back' | 'stored' | 'draft'> {
  readonly isChosenAbove: boolean;
  readonly errors: readonly FieldError[];
}

export const NoticeFields = ({ action, back, stored, draft, isChosenAbove, errors }: FieldsProps) => (
  <Panel>
    <Form
      action={action}
      hidden={{
        version: (stored?.version ?? 0).toString(),
        ...(isChosenAbove && { anlass: draft.occasion }),
      }}
    >
      {!isChosenAbove && (
        <SelectField
          {...fieldAt(errors, 'anlass')}
          label="Anlass"
          value={draft.occasion}
          options={choicesOf(OCCASIONS)}
        />
      )}
      <FormRow>
        <TextField
          {...fieldAt(errors, 'titel')}
          label="Titel"
          value={draft.title}
          maxLength={NOTICE_TITLE_MAX}
        />
      </FormRow>
      <DateField
        {...fieldAt(errors, 'tag')}
        label="Tag der Entwicklung"
        hint="Von diesem Tag an zählen die Fristen."
        value={draft.onDay}
      />
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'text')}
          label="Text"
          hint="Prüfen und ergänzen Sie den Vorschlag. Keine Namen, keine Zahlen zu einzelnen Stellen."
          rows={16}
          value={draft.body}
          maxLength={NOTICE_BODY_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Entwurf speichern
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
