import { addDays } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { SignOff } from '../../../../ui/sign-off.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { GATES } from '../../domain/process/stage.ts';
import type { ShownGate } from '../../use-cases/process/load-stages.ts';
import { typedOr } from './read-stage-form.ts';
import { errorAt, fieldId } from './stage-errors.ts';
import type { StageViewProps } from './stage-view-props.ts';

/** Four weeks: bodies that sit monthly can deal with it once. */
const USUAL_DAYS = 28;

/** What is to be decided at the end of a stage, and how far the members are where they decide. */
export function GatePanel(props: StageViewProps) {
  const { shown, base, loaded } = props;
  const { stage, gate } = shown;
  const isOver = gate === null || gate.document.state === 'zurueckgezogen';
  const mayAsk =
    loaded.mayKeep &&
    loaded.project.isRunning &&
    stage.gate === 'alle' &&
    stage.role === 'arbeit' &&
    stage.state === 'laufend' &&
    isOver;
  return (
    <Panel title={`Entscheidung: ${stage.gateQuestion}`} id="freigabe">
      <div className="gw-stack">
        {stage.gate !== null && <p>Es entscheidet: {GATES[stage.gate]}.</p>}
        {gate && <Standing base={base} gate={gate} />}
        {mayAsk && <AskForm {...props} />}
      </div>
    </Panel>
  );
}

const Standing = ({
  base,
  gate: { document, parties, path, leaving },
}: {
  readonly base: string;
  readonly gate: ShownGate;
}) => (
  <>
    {document.state === 'zurueckgezogen' && (
      <Findings
        items={[{ tone: 'info', text: `Die Freigabe wurde zurückgezogen: ${document.withdrawnReason}` }]}
      />
    )}
    {document.state !== 'entwurf' && document.state !== 'zurueckgezogen' && (
      <SignOff
        counts={[
          { kind: 'done', count: parties.agreed, label: 'zugestimmt' },
          { kind: 'open', count: parties.takingPart - parties.agreed, label: 'noch nicht zugestimmt' },
          { kind: 'out', count: parties.notTakingPart, label: 'nimmt nicht teil' },
        ]}
      />
    )}
    {document.state === 'im-umlauf' && document.dueOn !== null && (
      <p>Antworten bis {germanDate(document.dueOn)}.</p>
    )}
    {leaving.length > 0 && (
      <Findings
        items={[
          {
            tone: 'warning',
            text: `${germanList(leaving)} ${leaving.length === 1 ? 'nimmt' : 'nehmen'} nicht mehr teil. Tragen Sie den Rückzug unter „Beteiligte“ ein.`,
          },
        ]}
      />
    )}
    <LinkButton icon="description" href={`${base}${path}`}>
      {document.state === 'entwurf' ? 'Entwurf der Freigabe öffnen' : 'Freigabe mit allen Antworten öffnen'}
    </LinkButton>
  </>
);

function AskForm({
  path,
  loaded: { project, participants },
  shown: { stage },
  typed,
  errors,
}: StageViewProps) {
  const id = (name: string) => fieldId('freigabe', name);
  return (
    <Form
      action={`${path}/stufen/${stage.position}/freigabe`}
      hidden={{ version: String(stage.version) }}
      narrow
    >
      <DateField
        id={id('tag')}
        name="tag"
        label="Antwort bis"
        value={typedOr(typed, 'freigabe', 'tag', addDays(project.today, USUAL_DAYS))}
        error={errorAt(errors, id('tag'))}
      />
      <FormRow>
        <TextArea
          id={id('grund')}
          name="grund"
          label="Worum es geht (freiwillig)"
          hint="Frage, Unterlagen und Folgen schreibt das Programm von selbst dazu."
          rows={4}
          value={typedOr(typed, 'freigabe', 'grund', '')}
          error={errorAt(errors, id('grund'))}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary" icon="send" name="weg" value="senden">
          An {participants === 1 ? 'eine Kommune' : `${participants} Kommunen`} senden
        </Button>
        <Button type="submit" name="weg" value="entwurf">
          Nur Entwurf anlegen
        </Button>
      </FormButtons>
    </Form>
  );
}
