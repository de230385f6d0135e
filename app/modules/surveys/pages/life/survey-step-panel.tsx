import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { decideSurveyStep, SURVEY_STEPS, type SurveyStep } from '../../domain/life/survey-steps.ts';
import { fieldAt } from '../questionnaire/question-errors.ts';
import { STEP_LABELS, Step } from './survey-step.tsx';
import type { SurveyViewProps } from './survey-view-props.ts';

/** What the office or the lead can do next with a survey. Opening is offered once nothing stands against it. */
export const SurveyStepPanel = (props: SurveyViewProps) => {
  const { page, path } = props;
  const steps = (Object.keys(SURVEY_STEPS) as SurveyStep[]).filter(
    (step) => SURVEY_STEPS[step].from === page.survey.state,
  );
  return (
    <Panel title="Nächster Schritt" id="schritte" className="gw-screen-only">
      <div className="gw-stack">
        {page.survey.state === 'entwurf' && <Draft path={path} page={page} />}
        {page.survey.state === 'laufend' && <DueDay {...props} />}
        {steps
          .filter((step) => step !== 'oeffnen')
          .map((step) => (
            <Step key={step} step={step} {...props} />
          ))}
      </div>
    </Panel>
  );
};

const Draft = ({ path, page }: Pick<SurveyViewProps, 'path' | 'page'>) => {
  const decided = decideSurveyStep('oeffnen', page.facts);
  return (
    <>
      {!decided.ok && (
        <Findings items={decided.error.map(({ message }) => ({ tone: 'warning', text: message }))} />
      )}
      <div className="gw-actions">
        {decided.ok && (
          <LinkButton href={`${path}/schritt/oeffnen`} look="primary" icon="send">
            {STEP_LABELS.oeffnen}
          </LinkButton>
        )}
        <LinkButton href={`${path}/bearbeiten`} icon="edit">
          Bearbeiten
        </LinkButton>
      </div>
    </>
  );
};

const DueDay = ({ path, page, typedDueOn, errors }: SurveyViewProps) => (
  <Form action={`${path}/frist`} hidden={{ version: String(page.survey.version) }} narrow>
    <DateField
      {...fieldAt(errors, 'frist')}
      label="Andere Frist"
      value={typedDueOn || (page.survey.dueOn ?? '')}
    />
    <FormButtons>
      <Button type="submit">Frist ändern</Button>
    </FormButtons>
  </Form>
);
