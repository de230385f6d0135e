import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Disclosure, Findings } from '../../../../ui/text.tsx';
import {
  BUNDLE_STEP_LABELS,
  type BundleStep,
  needsReason,
  possibleSteps,
} from '../../domain/bundles/bundle-state.ts';
import { errorAt } from './bundle-errors.ts';
import type { BundlePageProps } from './bundle-page-props.ts';

/** How far a bundle is, what is missing until it is ready, and the next steps for the office. */
export function StatePanel(props: BundlePageProps) {
  const { bundle, readiness } = props.loaded.view;
  const isDraft = bundle.state === 'vorschlag' || bundle.state === 'in-pruefung';
  return (
    <Panel title="Stand" id="stand">
      <div className="gw-stack">
        {bundle.state === 'bereit' && <Ready {...props} />}
        {bundle.state === 'verworfen' && (
          <p>Das Bündel ist verworfen; der Grund steht im Verlauf. Es lässt sich wieder aufnehmen.</p>
        )}
        {isDraft && readiness.ready && <Findings items={[{ tone: 'success', text: readiness.reason }]} />}
        {isDraft && !readiness.ready && (
          <Findings
            items={readiness.missing.map((text) => ({ tone: 'warning', text: `Noch nötig: ${text}` }))}
          />
        )}
        {props.isOffice && !bundle.reference && (
          <div className="gw-stack gw-screen-only">
            <Steps {...props} />
          </div>
        )}
      </div>
    </Panel>
  );
}

function Ready({ base, loaded: { view }, isOffice }: BundlePageProps) {
  const { id, reference } = view.bundle;
  if (reference) return <TextLink href={`${base}${reference.path}`}>Daraus geworden: öffnen</TextLink>;
  return (
    <Notice tone="success" title="Bereit für ein Projekt">
      <p>Mitgenommen werden die Mitglieder, die Zahlen von diesem Tag und die Begründung.</p>
      {isOffice && (
        <p className="gw-screen-only">
          <LinkButton look="primary" icon="add" href={`${base}/projekte/neu?buendel=${id}`}>
            Projekt anlegen
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}

const Steps = (props: BundlePageProps) =>
  possibleSteps(props.loaded.view.bundle.state).map((step, index) => (
    <StepForm key={step} {...props} step={step} isFirst={index === 0} />
  ));

interface StepFormProps extends BundlePageProps {
  readonly step: BundleStep;
  readonly isFirst: boolean;
}

/** A step that takes something away asks for its reason first; the others are one button. */
function StepForm({ own, loaded: { view }, step, isFirst, typed, errors }: StepFormProps) {
  const isTyped = typed.step === step;
  const hidden = { version: view.bundle.version.toString(), schritt: step };
  const look = isFirst && !needsReason(step) ? 'primary' : 'secondary';
  const buttons = (
    <FormButtons>
      <Button type="submit" look={look}>
        {BUNDLE_STEP_LABELS[step]}
      </Button>
    </FormButtons>
  );
  if (!needsReason(step))
    return (
      <Form action={`${own}/stand`} hidden={hidden} narrow>
        {buttons}
      </Form>
    );
  return (
    <Disclosure summary={`${BUNDLE_STEP_LABELS[step]} …`} open={isTyped}>
      <Form action={`${own}/stand`} hidden={hidden} narrow>
        <TextField
          id={isTyped ? 'grund' : `grund-${step}`}
          name="grund"
          label="Grund"
          value={isTyped ? typed.reason : ''}
          error={isTyped ? errorAt(errors, 'grund') : undefined}
          maxLength={400}
        />
        {buttons}
      </Form>
    </Disclosure>
  );
}
