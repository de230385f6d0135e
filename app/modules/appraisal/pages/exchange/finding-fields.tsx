import { Button, LinkButton } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { FIELD_MAX, TITLE_MAX } from '../../domain/exchange/check-finding.ts';
import { fieldAt } from '../form-parts.ts';
import { FigureRows } from './figure-rows.tsx';
import type { FindingFormProps } from './finding-form-props.ts';
import { FindingText } from './finding-text.tsx';

export const FindingFields = ({
  action,
  back,
  values,
  choices,
  errors,
}: FindingFormProps & { readonly errors: readonly FieldError[] }) => (
  <Panel>
    <Form action={action} hidden={{ version: values.version.toString() }}>
      <FormRow>
        <TextField {...fieldAt(errors, 'titel')} label="Titel" value={values.title} maxLength={TITLE_MAX} />
      </FormRow>
      <TextField
        {...fieldAt(errors, 'feld')}
        label="Aufgabenfeld"
        hint="Zum Beispiel Archiv oder Personal."
        value={values.field}
        maxLength={FIELD_MAX}
      />
      <SelectField
        {...fieldAt(errors, 'projekt')}
        label="Aus welchem Projekt?"
        value={values.slug}
        options={[
          ...(choices.isOffice ? [{ value: '', label: 'aus keinem bestimmten' }] : []),
          ...choices.projects.map(({ slug, title }) => ({ value: slug, label: title })),
        ]}
      />
      <FindingText text={values.text} errors={errors} />
      <FormRow>
        <FigureRows figures={values.figures} names={choices.memberNames} errors={errors} />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Entwurf speichern
        </Button>
        <Button type="submit" name="weitere" value="ja">
          Weitere Zahlen
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
