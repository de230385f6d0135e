import { germanList } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Checkbox, Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { REASON_MAX } from '../../domain/life/life-conditions.ts';
import type { LifeFacts } from '../../domain/life/life-facts.ts';
import { type LifeStep, lifeTransition } from '../../domain/life/life-steps.ts';
import { OUTCOMES, type Outcome, outcomeMeaning } from '../../domain/life/outcome.ts';
import { fieldAt } from './life-errors.ts';
import type { TypedStep } from './read-step-form.ts';

export interface StepFormProps {
  /** Address of the step. */
  readonly action: string;
  /** Where "Abbrechen" leads. */
  readonly back: string;
  readonly step: LifeStep;
  readonly facts: LifeFacts;
  readonly typed: TypedStep;
  readonly errors: readonly FieldError[];
}

const RESTS: readonly LifeStep[] = ['aussetzen', 'laenger-aussetzen'];
const ASKS_REASON: readonly LifeStep[] = [...RESTS, 'verwerfen', 'wiederaufnehmen'];
const TAKES_PLACE: readonly LifeStep[] = ['starten', 'fortsetzen', 'wiederaufnehmen'];

/** The form of one step: only what the step asks for. */
export function StepForm(props: StepFormProps) {
  const { action, back, step, facts, typed, errors } = props;
  return (
    <Form action={action} hidden={{ gesehen: facts.states.length.toString() }}>
      <DateField
        {...fieldAt(errors, 'tag')}
        label="Ab welchem Tag?"
        hint="Heute oder ein früherer Tag, nicht vor dem jetzigen Stand."
        value={typed.day}
      />
      {RESTS.includes(step) && <DateField {...fieldAt(errors, 'bis')} label="Ruht bis" value={typed.until} />}
      {step === 'abschliessen' && <OutcomeField {...props} />}
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'grund')}
          label={ASKS_REASON.includes(step) ? 'Grund' : 'Grund oder Bemerkung (freiwillig)'}
          value={typed.reason}
          rows={3}
          maxLength={REASON_MAX}
        />
      </FormRow>
      {step === 'abschliessen' && facts.openStages.length > 0 && <StagesField {...props} />}
      {TAKES_PLACE.includes(step) && <SteeringFields {...props} />}
      <FormButtons>
        <Button type="submit" look="primary">
          {lifeTransition(step).label}
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  );
}

const OutcomeField = ({ typed, errors }: StepFormProps) => (
  <FormRow>
    <RadioGroup
      {...fieldAt(errors, 'ausgang')}
      legend="Wie ist es ausgegangen?"
      hint="So steht es im Bericht. Auch was nicht gelang, wird berichtet, dann mit Grund."
      value={typed.outcome}
      options={(Object.keys(OUTCOMES) as Outcome[]).map((outcome) => ({
        value: outcome,
        label: `${outcomeMeaning(outcome).label}${outcomeMeaning(outcome).needsReason ? ' (mit Grund)' : ''}`,
      }))}
    />
  </FormRow>
);

const StagesField = ({ typed, facts, errors }: StepFormProps) => (
  <FormRow>
    <Fieldset {...fieldAt(errors, 'stufen-entfallen')} id="stufen" legend="Offene Stufen">
      <Checkbox
        id="stufen-entfallen"
        name="stufen-entfallen"
        value="ja"
        checked={typed.dropsStages}
        label={`Diese Stufen entfallen mit dem genannten Grund: ${germanList(facts.openStages)}.`}
      />
    </Fieldset>
  </FormRow>
);

/** One too many is a decision of the steering group; within the limit nothing is asked. */
function SteeringFields({ facts: { load }, typed, errors }: StepFormProps) {
  if (load === null || load.running < load.limit) return null;
  return (
    <FormRow>
      <Fieldset
        id="lenkungsgruppe"
        legend="Entscheidung der Lenkungsgruppe"
        hint={`Es laufen schon ${load.running} Projekte, vorgesehen sind ${load.limit} gleichzeitig. Ein weiteres braucht ihren Grund.`}
      >
        <DateField {...fieldAt(errors, 'lg-tag')} label="Entschieden am" value={typed.steeringOn} />
        <TextArea
          {...fieldAt(errors, 'lg-grund')}
          label="Grund der Lenkungsgruppe"
          value={typed.steeringReason}
          rows={2}
          maxLength={REASON_MAX}
        />
      </Fieldset>
    </FormRow>
  );
}
