import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { INTRODUCTION_MAX, TITLE_MAX } from '../../domain/life/plan-survey.ts';
import { fieldAt } from '../questionnaire/question-errors.ts';
import type { SurveyFormViewProps } from './survey-form-props.ts';

/** What is asked, about which year, until when. */
export const SubjectFields = ({ form, draft, errors }: SurveyFormViewProps) => (
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
  </>
);
