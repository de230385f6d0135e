import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import type { SurveyStep } from '../../domain/life/survey-steps.ts';
import { fieldAt } from '../questionnaire/question-errors.ts';
import type { SurveyViewProps } from './survey-view-props.ts';

export const STEP_LABELS: Readonly<Record<SurveyStep, string>> = {
  oeffnen: 'Erhebung beginnen',
  schliessen: 'Erhebung schließen',
  'wieder-oeffnen': 'Wieder öffnen',
  freigeben: 'Für alle freigeben',
};

/** Reopening needs a new last day; the others are confirmed on a page of their own. */
export const Step = ({
  step,
  path,
  page,
  typedDueOn,
  errors,
}: SurveyViewProps & { readonly step: SurveyStep }) =>
  step === 'wieder-oeffnen' ? (
    <Form action={`${path}/schritt/${step}`} hidden={{ version: String(page.survey.version) }} narrow>
      <DateField {...fieldAt(errors, 'frist')} label="Neue Frist" value={typedDueOn} />
      <FormButtons>
        <Button type="submit">{STEP_LABELS[step]}</Button>
      </FormButtons>
    </Form>
  ) : (
    <div className="gw-actions">
      <LinkButton href={`${path}/schritt/${step}`} look={step === 'freigeben' ? 'primary' : 'secondary'}>
        {STEP_LABELS[step]}
      </LinkButton>
    </div>
  );
