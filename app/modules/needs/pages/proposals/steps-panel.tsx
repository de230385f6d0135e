import { Button } from '../../../../ui/button.tsx';
import { DateField, SelectField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import {
  nextProposalState,
  PROPOSAL_STEPS,
  type ProposalStep,
} from '../../domain/proposals/proposal-state.ts';
import { refuseStep } from '../../domain/proposals/proposal-viewer.ts';
import type { PanelProps } from './panel-props.ts';
import { at } from './proposal-fields.ts';

const STEP_LABELS: Readonly<Record<ProposalStep, string>> = {
  beraten: 'in die Beratung nehmen',
  vorlegen: 'den Leitungen vorlegen',
  zurueckholen: 'in die Beratung zurückholen',
  aufnehmen: 'Ausgang eintragen: aufgenommen',
  zurueckstellen: 'Ausgang eintragen: zurückgestellt',
  ablehnen: 'Ausgang eintragen: abgelehnt',
  'wieder-vorlegen': 'den Leitungen wieder vorlegen',
  zurueckziehen: 'Vorschlag zurückziehen',
};

/** What the viewer may do next; nothing where nothing is left. The reason is asked for, so that no click alone decides. */
export function StepsPanel(props: PanelProps) {
  const { proposal, context } = props.page;
  const steps = PROPOSAL_STEPS.filter(
    (step) =>
      nextProposalState(proposal.state, step) !== undefined &&
      refuseStep(context.viewer, proposal, step) === undefined,
  );
  if (steps.length === 0) return null;
  if (context.viewer.isOffice)
    return (
      <Panel title="Nächster Schritt" id="weiter">
        <StepForm {...props} steps={steps} />
      </Panel>
    );
  return (
    <Panel title="Ihr Vorschlag" id="weiter">
      <Disclosure
        summary="Vorschlag zurückziehen"
        open={props.errors.some(({ field }) => field === 'begruendung')}
      >
        <StepForm {...props} steps={steps} />
      </Disclosure>
    </Panel>
  );
}

interface StepFormProps extends PanelProps {
  readonly steps: readonly ProposalStep[];
}

function StepForm({ page: { proposal }, own, typed, errors, steps }: StepFormProps) {
  const leadsToVote = steps.some((step) => step === 'vorlegen' || step === 'wieder-vorlegen');
  return (
    <Form action={`${own}/schritt`} hidden={{ version: proposal.version.toString() }} narrow>
      <SelectField
        {...at(errors, 'schritt')}
        label="Was geschieht?"
        value={typed.get('schritt') ?? (steps.length === 1 ? steps[0] : '')}
        options={[
          ...(steps.length === 1 ? [] : [{ value: '', label: 'bitte wählen' }]),
          ...steps.map((step) => ({ value: step, label: STEP_LABELS[step] })),
        ]}
      />
      {leadsToVote && (
        <DateField
          {...at(errors, 'frist')}
          label="Letzter Tag für die Abstimmung (freiwillig)"
          value={typed.get('frist') ?? ''}
        />
      )}
      <TextArea
        {...at(errors, 'begruendung')}
        label="Begründung"
        hint="Bei einer Entscheidung geht sie an die Adresse, die beim Vorschlag angegeben ist."
        value={typed.get('begruendung') ?? ''}
        rows={3}
        maxLength={1000}
      />
      <FormButtons>
        <Button type="submit">Eintragen</Button>
      </FormButtons>
    </Form>
  );
}
