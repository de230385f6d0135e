import { RadioGroup } from '../../../../ui/choices.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { type AnswerRefusal, REMARK_MAX } from '../../domain/circulation/apply-answer.ts';
import { type DocumentForm, type DocumentKind, isReport } from '../../domain/circulation/document.ts';
import { fieldOf } from './read-answer-form.ts';

/** What was typed into the answer form, kept for a second try. */
export interface TypedAnswer {
  readonly event: string;
  readonly remark: string;
}

export interface AnswerFieldsProps {
  /** Tells the fields of several members on one page apart. */
  readonly idSuffix?: string;
  readonly document: { readonly kind: DocumentKind; readonly form: DocumentForm };
  /** What the choice is called: the own answer, or that of the member one writes for. */
  readonly legend?: string;
  /** There is an answer that can be taken back. */
  readonly withTakeBack?: boolean;
  readonly typed: TypedAnswer | undefined;
  /** Why the answer was refused. */
  readonly refusal: AnswerRefusal | undefined;
}

/** The five answers as one choice, with one remark. Nothing is chosen beforehand. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { idSuffix = '', document, legend = 'Ihre Antwort', withTakeBack = false, typed, refusal } = props;
  const error = (field: ReturnType<typeof fieldOf>) =>
    refusal && fieldOf(refusal) === field ? refusal.reason : undefined;
  return (
    <>
      <FormRow>
        <RadioGroup
          id={`antwort${idSuffix}`}
          name="antwort"
          legend={legend}
          value={typed?.event}
          error={error('antwort')}
          options={[
            { ...agreement(document.form), value: 'zustimmen' },
            ...OTHERS,
            ...(withTakeBack ? [TAKE_BACK] : []),
          ]}
        />
      </FormRow>
      <FormRow>
        <TextArea
          id={`bemerkung${idSuffix}`}
          name="bemerkung"
          label="Frage, Bedingung, Grund oder Bemerkung"
          hint={`${needed(document.kind)} Die Geschäftsstelle und die Lenkungsgruppe lesen den Text.`}
          rows={4}
          maxLength={REMARK_MAX}
          value={typed?.remark}
          error={error('bemerkung')}
        />
      </FormRow>
    </>
  );
}

const needed = (kind: DocumentKind): string =>
  isReport(kind)
    ? 'Nötig bei Bedingung, Rückfrage, Widerspruch und wenn Sie nicht teilnehmen.'
    : 'Nötig bei Bedingung, Rückfrage und Widerspruch.';

const agreement = (form: DocumentForm) =>
  form === 'schrift'
    ? {
        label: 'Einverstanden mit dem Wortlaut, Unterschrift folgt',
        hint: 'Bindend wird es erst mit den Unterschriften auf Papier oder mit qualifizierter elektronischer Signatur.',
      }
    : { label: 'Wir stimmen zu' };

const OTHERS = [
  { value: 'mit-bedingung', label: 'Wir stimmen unter einer Bedingung zu' },
  { value: 'rueckfragen', label: 'Wir haben eine Rückfrage' },
  { value: 'widersprechen', label: 'Wir widersprechen' },
  {
    value: 'nicht-teilnehmen',
    label: 'Wir nehmen nicht teil',
    hint: 'Das ist eine vollwertige Antwort; niemand wird daran erinnert.',
  },
];

const TAKE_BACK = {
  value: 'zuruecknehmen',
  label: 'Die bisherige Antwort wird zurückgenommen',
  hint: 'Nötig, bevor eine Zustimmung oder „nimmt nicht teil“ durch etwas anderes ersetzt wird.',
};
