import { RadioGroup } from '../../../../ui/choices.tsx';
import { NumberField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { SPLIT_KEYS } from '../../domain/exemplary/cost-split.ts';
import { fieldAt } from '../questionnaire/question-errors.ts';
import type { SplitFormProps } from './split-form-props.ts';

const KEYS = Object.entries(SPLIT_KEYS).map(([value, label]) => ({ value, label: capital(label) }));

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How much is shared, by which key, and between which bounds. */
export const SplitKeyFields = ({ draft, errors }: Pick<SplitFormProps, 'draft' | 'errors'>) => (
  <>
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
  </>
);
