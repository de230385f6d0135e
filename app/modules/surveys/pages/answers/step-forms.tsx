import { Button } from '../../../../ui/button.tsx';
import { FileField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { hindrances } from '../../domain/answers/finding.ts';
import { planSheetStep, SHEET_STEPS } from '../../domain/sheet/sheet-steps.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import type { SheetAct } from '../../use-cases/answers/take-sheet-step.ts';

/** What was typed for a step that was refused. */
export interface StepTyped {
  readonly step: string;
  readonly note: string;
  readonly proofNote: string;
}

export const isSheetAct = (text: string): text is SheetAct =>
  text !== 'schreiben' && Object.hasOwn(SHEET_STEPS, text);

interface StepFormsProps {
  readonly sheet: OpenSheet;
  readonly path: string;
  readonly errors: readonly FieldError[];
  readonly typed: StepTyped;
}

/** What this person can do with the sheet now. */
export function StepForms(props: StepFormsProps) {
  const { sheet } = props;
  if (sheet.closed !== null) return null;
  const may = (step: SheetAct): boolean =>
    planSheetStep({ survey: sheet.survey.state, sheet: sheet.sheet }, step, sheet.capacity).ok;
  const steps = (
    ['freigeben', 'vorlegen', 'zurueckgeben', 'zurueckholen', 'wieder-oeffnen', 'verwerfen'] as const
  ).filter(may);
  if (steps.length === 0) return null;
  return (
    <Panel title="Entscheiden" id="entscheiden" className="gw-screen-only">
      <div className="gw-stack">
        <p>{explain(sheet)}</p>
        {steps.includes('freigeben') && <ReleaseForm {...props} />}
        {/* Who can release needs no step before it. */}
        {steps.includes('vorlegen') && !steps.includes('freigeben') && (
          <PlainStep {...props} step="vorlegen" label="Zur Freigabe geben" look="primary" />
        )}
        {steps.includes('zurueckholen') && <PlainStep {...props} step="zurueckholen" label="Zurückholen" />}
        {steps.includes('wieder-oeffnen') && (
          <PlainStep {...props} step="wieder-oeffnen" label="Zum Berichtigen wieder öffnen" />
        )}
        {steps.includes('zurueckgeben') && <SendBackForm {...props} />}
        {steps.includes('verwerfen') && (
          <Disclosure summary="Änderungen verwerfen und zur letzten Freigabe zurückkehren">
            <p>Was seit der letzten Freigabe geändert wurde, geht dabei verloren.</p>
            <PlainStep {...props} step="verwerfen" label="Änderungen verwerfen" />
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

function explain({ sheet: { state }, capacity, findings }: OpenSheet): string {
  if (state === 'freigegeben')
    return capacity === 'mitarbeit'
      ? 'Der Bogen ist freigegeben. Die Leitung kann ihn zum Berichtigen wieder öffnen.'
      : 'Der Bogen ist freigegeben. Zum Berichtigen öffnen Sie ihn wieder; bis zur neuen Freigabe gilt die bisherige.';
  if (hindrances(findings).length > 0)
    return 'Klären Sie erst die Punkte oben. Ungewöhnliche Zahlen brauchen nur eine Begründung in der Bemerkung.';
  if (capacity === 'mitarbeit')
    return state === 'zur-freigabe'
      ? 'Der Bogen liegt der Leitung vor. Wollen Sie noch etwas ändern, holen Sie ihn zurück.'
      : 'Freigeben kann nur die Leitung oder ihre Vertretung. Geben Sie ihr den Bogen, wenn er fertig ist.';
  return 'Mit der Freigabe gelten die Angaben als die Ihrer Kommune. Geschäftsstelle und Projektleitung können sie dann auswerten; die anderen Kommunen sehen sie erst, wenn die Erhebung für alle freigegeben ist.';
}

const hiddenOf = ({ sheet }: StepFormsProps, step: SheetAct) => ({
  schritt: step,
  stand: String(sheet.sheet.version),
});

interface PlainStepProps extends StepFormsProps {
  readonly step: SheetAct;
  readonly label: string;
  readonly look?: 'primary';
}

const PlainStep = ({ step, label, look, ...props }: PlainStepProps) => (
  <Form action={`${props.path}/pruefen`} hidden={hiddenOf(props, step)}>
    <FormButtons>
      <Button type="submit" {...(look && { look })}>
        {label}
      </Button>
    </FormButtons>
  </Form>
);

const errorAt = (errors: readonly FieldError[], id: string): string | undefined =>
  errors.find(({ field }) => field === id)?.message;

function ReleaseForm(props: StepFormsProps) {
  const { sheet, path, errors, typed } = props;
  const isOnBehalf = sheet.capacity === 'auftrag';
  return (
    <Form action={`${path}/pruefen`} hidden={hiddenOf(props, 'freigeben')} upload={isOnBehalf} narrow>
      {sheet.releases.length > 0 && (
        <TextArea
          id="grund"
          name="notiz"
          label="Warum neu freigegeben wird"
          hint="Der Grund steht im Verlauf der Freigaben."
          value={typed.step === 'freigeben' ? typed.note : ''}
          rows={3}
          maxLength={500}
          error={errorAt(errors, 'grund')}
        />
      )}
      {isOnBehalf && <ProofFields errors={errors} proofNote={typed.proofNote} />}
      <FormButtons>
        <Button type="submit" look="primary" icon="verified">
          {isOnBehalf ? 'Im Auftrag freigeben' : 'Bogen freigeben'}
        </Button>
      </FormButtons>
    </Form>
  );
}

const ProofFields = ({
  errors,
  proofNote,
}: {
  readonly errors: readonly FieldError[];
  readonly proofNote: string;
}) => (
  <>
    <TextField
      id="herkunft"
      name="herkunft"
      label="Wie die Leitung zugestimmt hat"
      hint="Zum Beispiel: per Mail vom 12.11.2026"
      value={proofNote}
      maxLength={200}
      error={errorAt(errors, 'herkunft')}
    />
    <FileField
      id="nachweis"
      name="nachweis"
      label="Nachweis"
      hint="PDF, PNG, JPEG, gespeicherte E-Mail oder Text, höchstens 10 MB. Nach einer Fehlermeldung wählen Sie die Datei noch einmal."
      accept=".pdf,.png,.jpg,.jpeg,.eml,.txt"
      error={errorAt(errors, 'nachweis')}
    />
    <FormRow>
      <p className="gw-note">
        Die Kommune wird benachrichtigt, sieht Angaben und Nachweis und kann berichtigen.
      </p>
    </FormRow>
  </>
);

function SendBackForm(props: StepFormsProps) {
  const { path, errors, typed } = props;
  const error = errorAt(errors, 'notiz');
  return (
    <Disclosure summary="Mit einer Notiz zurückgeben" open={error !== undefined}>
      <Form action={`${path}/pruefen`} hidden={hiddenOf(props, 'zurueckgeben')} narrow>
        <TextArea
          id="notiz"
          name="notiz"
          label="Was noch zu tun ist"
          value={typed.step === 'zurueckgeben' ? typed.note : ''}
          rows={3}
          maxLength={1000}
          error={error}
        />
        <FormButtons>
          <Button type="submit">Zurückgeben</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
