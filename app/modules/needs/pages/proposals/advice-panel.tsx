import { Button } from '../../../../ui/button.tsx';
import { SelectField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList, Disclosure } from '../../../../ui/text.tsx';
import { ADVICE_LABELS, ADVICES, PRIORITIES } from '../../domain/proposals/proposal.ts';
import { isVotedUpon } from '../../domain/proposals/proposal-state.ts';
import { mayAdvise } from '../../domain/proposals/proposal-viewer.ts';
import type { PanelProps } from './panel-props.ts';
import { at } from './proposal-fields.ts';

/** What the steering group suggests to the heads, and where it writes that down. */
export function AdvicePanel(props: PanelProps) {
  const { proposal, context } = props.page;
  const { priority, advice, adviceReason, state } = proposal;
  const isOpen = state === 'in-beratung' || isVotedUpon(state);
  return (
    <Panel title="Empfehlung der Lenkungsgruppe" id="empfehlung">
      <div className="gw-stack">
        {advice === '' && priority === '' ? (
          <p className="gw-note">Noch keine Empfehlung.</p>
        ) : (
          <DescriptionList
            stacked
            items={[
              { term: 'Empfehlung', value: advice === '' ? 'noch offen' : ADVICE_LABELS[advice] },
              { term: 'Priorität', value: priority || 'noch offen' },
              ...(adviceReason === '' ? [] : [{ term: 'Begründung', value: adviceReason }]),
            ]}
          />
        )}
        {mayAdvise(context.viewer) && (
          <>
            {isOpen && <AdviceForm {...props} />}
            <CommentForm {...props} />
          </>
        )}
      </div>
    </Panel>
  );
}

function AdviceForm({ page: { proposal }, own, typed, errors }: PanelProps) {
  const field = at(errors, 'prioritaet');
  const reason = at(errors, 'empfehlung-grund');
  return (
    <Disclosure
      summary="Empfehlung eintragen"
      open={(field.error ?? reason.error) !== undefined}
      id="empfehlung-formular"
    >
      <Form action={`${own}/empfehlung`} hidden={{ version: proposal.version.toString() }}>
        <SelectField
          {...field}
          label="Priorität"
          value={typed.get('prioritaet') ?? proposal.priority}
          options={[
            { value: '', label: 'noch offen' },
            ...PRIORITIES.map((value) => ({ value, label: value })),
          ]}
        />
        <SelectField
          id="rat"
          name="rat"
          label="Empfehlung an die Leitungen"
          value={typed.get('rat') ?? proposal.advice}
          options={[
            { value: '', label: 'noch offen' },
            ...ADVICES.map((value) => ({ value, label: ADVICE_LABELS[value] })),
          ]}
        />
        <FormRow>
          <TextArea
            {...reason}
            label="Begründung"
            hint="Die Leitungen lesen sie."
            value={typed.get('empfehlung-grund') ?? proposal.adviceReason}
            rows={3}
            maxLength={2000}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit">Empfehlung speichern</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}

function CommentForm({ page: { proposal }, own, typed, errors }: PanelProps) {
  const field = at(errors, 'kommentar');
  return (
    <Disclosure summary="Anmerkung schreiben" open={field.error !== undefined} id="kommentar-formular">
      <Form action={`${own}/anmerkung`} hidden={{ version: proposal.version.toString() }} narrow>
        <TextArea
          {...field}
          label="Anmerkung"
          hint="Anmerkungen lesen Lenkungsgruppe, Geschäftsstelle und Prüfung."
          value={typed.get('kommentar') ?? ''}
          rows={3}
          maxLength={2000}
        />
        <FormButtons>
          <Button type="submit">Anmerkung speichern</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
