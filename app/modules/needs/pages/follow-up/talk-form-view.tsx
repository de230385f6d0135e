import { Button } from '../../../../ui/button.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import type { TalkField } from '../../domain/follow-up/check-talk.ts';
import { TALK_LABELS, type TypedTalk, talkFieldId, talkName } from './follow-up-forms.ts';

interface TalkFormViewProps {
  readonly action: string;
  readonly typed: TypedTalk;
  readonly submit: string;
}

/** Day, office, text and next step of a talk. */
export function TalkFormView({ action, typed, submit }: TalkFormViewProps) {
  const field = (name: TalkField) => ({
    id: talkFieldId(typed.id, name),
    name: talkName(name),
    label: TALK_LABELS[name],
    value: typed.form[name],
    error: typed.refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <Form action={action} hidden={{ version: String(typed.version) }}>
      <DateField {...field('heldOn')} />
      <TextField {...field('office')} hint="Zum Beispiel „Hauptamt“. Bitte keinen Namen." />
      <FormRow>
        <TextArea {...field('summary')} />
      </FormRow>
      <FormRow>
        <TextArea {...field('nextStep')} hint="Freiwillig: wer tut was bis wann?" rows={2} />
      </FormRow>
      <FormButtons>
        <Button type="submit">{submit}</Button>
      </FormButtons>
    </Form>
  );
}
