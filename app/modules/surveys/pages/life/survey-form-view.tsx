import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { INTRODUCTION_MAX, type SurveyDraft, TITLE_MAX } from '../../domain/life/plan-survey.ts';
import { SURVEY_SCOPES } from '../../domain/life/survey.ts';
import type { SurveyForm } from '../../use-cases/life/open-survey-form.ts';
import { optionsOf } from '../questionnaire/add-question.tsx';
import { fieldAt } from '../questionnaire/question-errors.ts';

interface SurveyFormViewProps {
  readonly action: string;
  readonly back: string;
  readonly libraryHref: string;
  readonly title: string;
  readonly form: SurveyForm;
  readonly draft: SurveyDraft;
  readonly hidden: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

/** What is asked, whom, about which year, until when. */
export const SurveyFormView = (props: SurveyFormViewProps) => {
  const { action, back, title, form, hidden, errors, libraryHref } = props;
  return (
    <>
      <PageTitle
        title={title}
        lead={form.project ? `Ist-Analyse des Projekts „${form.project.project.title}“` : undefined}
      />
      <ErrorSummary errors={errors} />
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
          <Fields {...props} />
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

const Fields = ({ form, draft, errors }: SurveyFormViewProps) => (
  <>
    <TextField {...fieldAt(errors, 'titel')} label="Titel" value={draft.title} maxLength={TITLE_MAX} />
    <SelectField
      {...fieldAt(errors, 'fragebogen')}
      label="Fragebogen"
      value={draft.questionnaire}
      options={form.askable.questionnaires.map((slug) => ({
        value: slug,
        label: `${form.askable.titles.get(slug) ?? slug} (Fassung ${form.askable.versions.get(slug)?.number})`,
      }))}
    />
    <TextField
      {...fieldAt(errors, 'jahr')}
      label="Bezugsjahr"
      hint="Das Jahr, für das Zahlen gefragt sind."
      value={draft.referenceYear}
      inputMode="numeric"
      maxLength={4}
    />
    <DateField
      {...fieldAt(errors, 'frist')}
      label="Frist"
      hint="Letzter Tag zum Antworten; nötig, bevor die Erhebung beginnt."
      value={draft.dueOn}
    />
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'einfuehrung')}
        label="Einführung (freiwillig)"
        hint="Steht am Anfang jedes Bogens: worum es geht und wen man fragen kann."
        value={draft.introduction}
        rows={4}
        maxLength={INTRODUCTION_MAX}
      />
    </FormRow>
    <FormRow>
      <RadioGroup
        {...fieldAt(errors, 'umfang')}
        legend="Umfang"
        value={draft.scope}
        options={optionsOf(SURVEY_SCOPES)}
      />
    </FormRow>
    <FormRow>
      <CheckboxGroup
        {...fieldAt(errors, 'kommunen')}
        name="kommune"
        legend="Gefragte Kommunen"
        values={draft.memberKeys}
        arrangement="columns"
        options={form.members.map(({ key, name }) => ({ value: key, label: name }))}
        {...(form.members.length === 0 && {
          hint: 'An diesem Projekt nimmt noch niemand teil. Gefragt werden kann, sobald es begonnen hat.',
        })}
      />
    </FormRow>
  </>
);
