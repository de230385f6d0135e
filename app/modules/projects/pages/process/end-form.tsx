import { Button } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { GATE_DECISIONS, type GateDecision, isGateDecision } from '../../domain/process/gate-decision.ts';
import { isClosed, isOnItsWay } from '../../domain/undertakings/document-state.ts';
import { typedOr } from './read-stage-form.ts';
import { errorAt, fieldId } from './stage-errors.ts';
import type { StageViewProps } from './stage-view-props.ts';

const FORM = 'abschliessen';
const id = (name: string): string => fieldId(FORM, name);

/** Ends a stage with its decision. Where the members have yet to decide, it waits for them, folded. */
export function EndForm(props: StageViewProps) {
  const { stage, gate } = props.shown;
  const state = gate?.document.state ?? null;
  if (stage.gate !== 'alle' || isClosed(state))
    return <Fields {...props} choices={stage.gate === null ? [] : ALL} first="weiter" />;
  if (isOnItsWay(state))
    return <p>Die Kommunen entscheiden gerade. Sobald der Umlauf abgeschlossen ist, kann die Stufe enden.</p>;
  return (
    <Disclosure summary="Ohne Zustimmung aller entscheiden …" open={props.typed?.form === FORM}>
      <p>
        Weiter geht es nur mit der Zustimmung aller. Nacharbeit oder das Ende tragen Sie hier mit Grund ein.
      </p>
      <Fields {...props} choices={['nacharbeit', 'ende']} first="nacharbeit" />
    </Disclosure>
  );
}

const ALL: readonly GateDecision[] = ['weiter', 'nacharbeit', 'ende'];

interface FieldsProps extends StageViewProps {
  readonly choices: readonly GateDecision[];
  readonly first: GateDecision;
}

function Fields(props: FieldsProps) {
  const { path, loaded, shown, typed, errors, choices, first } = props;
  const { stage } = shown;
  return (
    <Form
      action={`${path}/stufen/${stage.position}/schritt`}
      hidden={{ version: String(stage.version), schritt: FORM }}
      narrow
    >
      <DateField
        id={id('tag')}
        name="tag"
        label={stage.gate === null ? 'Beendet am' : 'Entschieden am'}
        value={typedOr(typed, FORM, 'tag', loaded.project.today)}
        error={errorAt(errors, id('tag'))}
      />
      {choices.length > 0 && (
        <FormRow>
          <RadioGroup
            id={id('entscheidung')}
            name="entscheidung"
            legend="Entscheidung"
            options={choices.map((value) => ({ value, label: GATE_DECISIONS[value] }))}
            value={chosen(typedOr(typed, FORM, 'entscheidung', first), first)}
          />
        </FormRow>
      )}
      <Papers {...props} />
      <FormRow>
        <TextArea
          id={id('grund')}
          name="grund"
          label={stage.gate === null ? 'Bemerkung (freiwillig)' : 'Begründung'}
          rows={3}
          value={typedOr(typed, FORM, 'grund', '')}
          error={errorAt(errors, id('grund'))}
          maxLength={2000}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look={first === 'weiter' ? 'primary' : 'secondary'}>
          {first === 'weiter' ? 'Stufe abschließen' : 'Entscheidung eintragen'}
        </Button>
      </FormButtons>
    </Form>
  );
}

const chosen = (text: string, first: GateDecision): GateDecision => (isGateDecision(text) ? text : first);

/** Required papers, ticked or missing with the reason. */
function Papers({ shown: { stage }, typed, errors }: FieldsProps) {
  if (stage.papers.length === 0) return null;
  return (
    <>
      <FormRow>
        <CheckboxGroup
          id={id('unterlage')}
          name="unterlage"
          legend="Diese Unterlagen liegen vor"
          options={stage.papers.map((value) => ({ value, label: value }))}
          values={typed?.form === FORM ? typed.fields.getAll('unterlage') : []}
        />
      </FormRow>
      <FormRow>
        <TextArea
          id={id('fehlt')}
          name="fehlt"
          label="Fehlt eine Unterlage: Warum geht es ohne sie?"
          rows={2}
          value={typedOr(typed, FORM, 'fehlt', '')}
          error={errorAt(errors, id('fehlt'))}
          maxLength={400}
        />
      </FormRow>
    </>
  );
}
