import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { QUESTION_KINDS } from '../../domain/questionnaire/question.ts';
import { ConditionFields } from './condition-fields.tsx';
import { KindFields } from './kind-fields.tsx';
import type { QuestionFormViewProps } from './question-form-props.ts';
import { QuestionPanel } from './question-panel.tsx';

/** The form of one question. */
export const QuestionFormView = (props: QuestionFormViewProps) => {
  const { action, back, title, kind, draft, version, errors, crossing } = props;
  return (
    <>
      <PageTitle title={title} lead={`Art der Antwort: ${QUESTION_KINDS[kind]}`} />
      <ErrorSummary errors={errors} />
      {crossing && <Crossing fields={crossing} />}
      <Form action={action} hidden={{ version: String(version), art: kind }}>
        <QuestionPanel draft={draft} errors={errors} />
        <KindFields kind={kind} draft={draft} errors={errors} />
        <ConditionFields {...props} />
        <FormButtons>
          <Button type="submit" look="primary">
            Frage speichern
          </Button>
          <LinkButton href={back}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </>
  );
};
