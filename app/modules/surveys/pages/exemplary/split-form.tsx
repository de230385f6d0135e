import { Button } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { NumberField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { NOTE_MAX, type SplitCandidate, type SplitDraft } from '../../domain/exemplary/check-split.ts';
import { SPLIT_KEYS } from '../../domain/exemplary/cost-split.ts';

interface SplitFormProps {
  readonly action: string;
  readonly version: number;
  readonly draft: SplitDraft;
  readonly candidates: readonly SplitCandidate[];
  readonly errors: readonly FieldError[];
}

/** Id, name and sentence of a field. */
const fieldAt = (errors: readonly FieldError[], field: string) => {
  const found = errors.find((error) => error.field === field);
  return { id: field, name: field, ...(found ? { error: found.message } : {}) };
};

const KEYS = Object.entries(SPLIT_KEYS).map(([value, label]) => ({ value, label: capital(label) }));

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the consultant costs and who shares it how. */
export const SplitForm = ({ action, version, draft, candidates, errors }: SplitFormProps) => {
  const options = candidates.map(({ memberKey, name }) => ({ value: memberKey, label: name }));
  return (
    <Panel title="Kosten teilen" id="teilen" className="gw-screen-only">
      <Form action={action} hidden={{ version: version.toString() }}>
        <NumberField
          {...fieldAt(errors, 'betrag')}
          label="Kosten der Erhebung"
          hint="Was Beratung und Erhebung zusammen kosten, brutto."
          unit="€"
          value={draft.amount}
        />
        <FormRow>
          <RadioGroup
            {...fieldAt(errors, 'schluessel')}
            legend="Wie wird geteilt?"
            hint="Beim Kreis zählen die Einwohner aller seiner Kommunen: Nach Einwohnern trägt er die Hälfte, wenn alle teilen."
            value={draft.key}
            options={KEYS}
          />
        </FormRow>
        <NumberField
          {...fieldAt(errors, 'anteil')}
          label="Davon zu gleichen Teilen"
          hint="Nur wenn ein Teil gleich und der Rest nach Einwohnern geteilt wird."
          unit="Prozent"
          value={draft.equalPercent}
        />
        <NumberField
          {...fieldAt(errors, 'mindestens')}
          label="Mindestbetrag je Kommune (freiwillig)"
          unit="€"
          value={draft.floor}
        />
        <NumberField
          {...fieldAt(errors, 'hoechstens')}
          label="Höchstens je Einwohner (freiwillig)"
          unit="€"
          value={draft.cap}
        />
        <FormRow>
          <CheckboxGroup
            {...fieldAt(errors, 'erhoben')}
            legend="Welche Kommunen werden erhoben?"
            values={draft.surveyed}
            options={options}
            arrangement="columns"
          />
        </FormRow>
        <FormRow>
          <CheckboxGroup
            {...fieldAt(errors, 'beteiligt')}
            legend="Welche Kommunen teilen sich die Kosten?"
            hint="Auch wer nicht erhoben wird, nutzt das Ergebnis."
            values={draft.sharing}
            options={options}
            arrangement="columns"
          />
        </FormRow>
        <FormRow>
          <TextArea
            {...fieldAt(errors, 'bemerkung')}
            label="Bemerkung"
            value={draft.note}
            rows={3}
            maxLength={NOTE_MAX}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary">
            Teilen und speichern
          </Button>
        </FormButtons>
      </Form>
    </Panel>
  );
};
