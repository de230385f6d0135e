import { Button } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, FileField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { REMARK_MAX } from '../../domain/notices/decide-step.ts';
import type { Duty } from '../../domain/notices/occasions.ts';
import type { NoticeViewProps } from './notice-props.ts';
import { stepFields } from './step-fields.ts';

/** What the authority answered, with its letter. */
export function AnswerForm(props: NoticeViewProps) {
  const { own, detail, typed, errors } = props;
  const { duty } = detail.notice.rule;
  const shared = stepFields(props, 'genehmigt', 'ohne-beanstandung', 'beanstandet', 'nachforderung');
  return (
    <Form action={`${own}/schritt`} upload hidden={{ version: String(detail.notice.version) }}>
      <FormRow>
        <RadioGroup
          id="ergebnis"
          name="schritt"
          legend="Ergebnis"
          value={typed.step}
          options={resultsOf(duty)}
          error={errors.find(({ field }) => field === 'schritt')?.message}
        />
      </FormRow>
      <DateField {...shared('am')} label="Antwort vom" value={typed.on} />
      <FormRow>
        <FileField
          {...shared('antwort')}
          label="Schreiben der Behörde (PDF)"
          hint="Ohne Schreiben sagen Sie in der Bemerkung, wie die Antwort gegeben wurde."
          accept=".pdf,application/pdf"
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...shared('bemerkung')}
          label="Bemerkung"
          value={typed.remark}
          rows={2}
          maxLength={REMARK_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Antwort eintragen
        </Button>
      </FormButtons>
    </Form>
  );
}

const resultsOf = (duty: Duty) => [
  duty === 'genehmigung'
    ? { value: 'genehmigt', label: 'genehmigt' }
    : { value: 'ohne-beanstandung', label: 'ohne Beanstandung' },
  { value: 'beanstandet', label: 'beanstandet oder abgelehnt' },
  {
    value: 'nachforderung',
    label: 'Unterlagen nachgefordert',
    hint: 'Die Anzeige geht zurück in die Vorbereitung.',
  },
];
