import { Button } from '../../../../ui/button.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { REMARK_MAX } from '../../domain/notices/decide-step.ts';
import { SUBMISSION_WAYS } from '../../domain/notices/notice-words.ts';
import type { NoticeViewProps } from './notice-props.ts';
import { stepFields } from './step-fields.ts';

/** When, where and how it was handed in. */
export function SubmissionForm(props: NoticeViewProps) {
  const { own, detail, typed } = props;
  const shared = stepFields(props, 'einreichen');
  return (
    <Form
      action={`${own}/schritt`}
      hidden={{ version: String(detail.notice.version), schritt: 'einreichen' }}
    >
      <DateField {...shared('am')} label="Eingereicht am" value={typed.on} />
      <SelectField {...shared('weg')} label="Weg" value={typed.way} options={WAYS} />
      <FormRow>
        <TextField {...shared('behoerde')} label="Eingereicht bei" value={typed.to} maxLength={200} grow />
      </FormRow>
      <FormRow>
        <TextArea
          {...shared('bemerkung')}
          label="Bemerkung (bei Verspätung nötig)"
          value={typed.remark}
          rows={2}
          maxLength={REMARK_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit">Einreichung eintragen</Button>
      </FormButtons>
    </Form>
  );
}

const WAYS = [
  { value: '', label: 'bitte wählen' },
  ...Object.entries(SUBMISSION_WAYS).map(([value, label]) => ({ value, label })),
];
