import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { AskedFields } from './asked-fields.tsx';
import { SubjectFields } from './subject-fields.tsx';
import type { SurveyFormViewProps } from './survey-form-props.ts';

/** What is asked, whom, about which year, until when. */
export const SurveyFormView = (props: SurveyFormViewProps) => {
  const { action, back, title, form, hidden, errors, crossing, libraryHref } = props;
  return (
    <>
      <PageTitle
        title={title}
        lead={form.project ? `Ist-Analyse des Projekts „${form.project.project.title}“` : undefined}
      />
      <ErrorSummary errors={errors} />
      {crossing && <Crossing fields={crossing} />}
      {form.askable.questionnaires.length === 0 && (
        <Notice tone="warning" title="Es gibt noch keinen geltenden Fragebogen">
          <p>
            Legen Sie ihn in der <TextLink href={libraryHref}>Bibliothek</TextLink> an, und machen Sie seine
            Fassung gültig.
          </p>
        </Notice>
      )}
      <Panel>
        <Form action={action} hidden={hidden}>
          <SubjectFields {...props} />
          <AskedFields {...props} />
          <FormButtons>
            <Button type="submit" look="primary">
              Als Entwurf speichern
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
};
