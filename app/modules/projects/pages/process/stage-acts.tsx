import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { STAGE_STEPS, type StageStep, stageTransition } from '../../domain/process/stage-transitions.ts';
import { EndForm } from './end-form.tsx';
import { typedOr } from './read-stage-form.ts';
import { errorAt, fieldId } from './stage-errors.ts';
import type { StageViewProps } from './stage-view-props.ts';

/** What whoever keeps the project can do with a stage now. */
export function StageActs(props: StageViewProps) {
  const { stage } = props.shown;
  const steps = STAGE_STEPS.filter((step) => stageTransition(step).from.includes(stage.state));
  return (
    <Panel title="Nächste Schritte" id="schritte" className="gw-screen-only">
      <div className="gw-stack">
        <Elsewhere {...props} />
        {props.loaded.project.isRunning &&
          stage.role !== 'auftrag' &&
          steps.map((step) =>
            step === 'abschliessen' ? (
              stage.role === 'arbeit' && <EndForm key={step} {...props} />
            ) : (
              <StepForm key={step} {...props} step={step} />
            ),
          )}
        {(stage.state === 'offen' || stage.state === 'laufend') && <PlanForm {...props} />}
      </div>
    </Panel>
  );
}

/** Stages that end by an act on another page. */
function Elsewhere({ path, shown: { stage }, loaded: { project } }: StageViewProps) {
  if (stage.state === 'abgeschlossen' || stage.state === 'entfallen') return null;
  if (stage.role === 'auftrag' || !project.isRunning)
    return (
      <>
        <p>
          {stage.role === 'auftrag'
            ? 'Diese Stufe endet mit dem Start des Projekts.'
            : 'Das Projekt läuft zurzeit nicht. Stufen beginnen und enden nur in einem laufenden Projekt.'}
        </p>
        <LinkButton href={`${path}/stand`}>Zum Stand des Projekts</LinkButton>
      </>
    );
  if (stage.role !== 'ablaufplan') return null;
  return (
    <>
      <p>Diese Stufe endet von selbst, sobald der Projektablaufplan verbindlich ist.</p>
      <LinkButton href={`${path}/ablaufplan`}>Zum Ablaufplan</LinkButton>
    </>
  );
}

interface StepFormProps extends StageViewProps {
  readonly step: Exclude<StageStep, 'abschliessen'>;
}

/** Steps that say when they happened. */
const hasDay = (step: StageStep, isRunning: boolean): boolean =>
  step === 'beginnen' || (step === 'weglassen' && isRunning);

/** A step with what it asks; whatever takes something back or away is folded. */
function StepForm({ step, path, shown: { stage }, loaded: { project }, typed, errors }: StepFormProps) {
  const { label, needsReason } = stageTransition(step);
  const isFirst = step === 'beginnen' || step === 'aufnehmen';
  const id = (name: string) => fieldId(step, name);
  const form = (
    <Form
      action={`${path}/stufen/${stage.position}/schritt`}
      hidden={{ version: String(stage.version), schritt: step }}
      narrow
    >
      {hasDay(step, stage.state === 'laufend') && (
        <DateField
          id={id('tag')}
          name="tag"
          label={step === 'beginnen' ? 'Begonnen am' : 'Beendet am'}
          value={typedOr(typed, step, 'tag', project.today)}
          error={errorAt(errors, id('tag'))}
        />
      )}
      {needsReason && (
        <TextField
          id={id('grund')}
          name="grund"
          label="Grund"
          value={typedOr(typed, step, 'grund', '')}
          error={errorAt(errors, id('grund'))}
          maxLength={400}
        />
      )}
      <FormButtons>
        <Button type="submit" look={isFirst ? 'primary' : 'secondary'}>
          {label}
        </Button>
      </FormButtons>
    </Form>
  );
  if (isFirst) return form;
  return (
    <Disclosure summary={`${label} …`} open={typed?.form === step}>
      {form}
    </Disclosure>
  );
}

function PlanForm({ path, shown: { stage }, typed, errors }: StageViewProps) {
  const id = (name: string) => fieldId('plan', name);
  return (
    <Disclosure summary="Geplante Tage ändern …" open={typed?.form === 'plan'}>
      <Form
        action={`${path}/stufen/${stage.position}/plan`}
        hidden={{ version: String(stage.version) }}
        narrow
      >
        <DateField
          id={id('tag')}
          name="tag"
          label="Geplanter Beginn"
          hint="Stufen, deren Tage sich überschneiden, dürfen nebeneinander laufen."
          value={typedOr(typed, 'plan', 'tag', stage.plannedFrom ?? '')}
          error={errorAt(errors, id('tag'))}
        />
        <DateField
          id={id('bis')}
          name="bis"
          label="Geplantes Ende"
          value={typedOr(typed, 'plan', 'bis', stage.plannedTo ?? '')}
        />
        <FormButtons>
          <Button type="submit">Plan speichern</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
