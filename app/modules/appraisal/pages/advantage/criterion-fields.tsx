import { RadioGroup } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { CRITERION_MAX, type CriterionDraft } from '../../domain/advantage/check-criterion.ts';
import {
  ASPECTS,
  CRITERION_VERDICTS,
  isAspect,
  isCriterionVerdict,
} from '../../domain/advantage/criterion.ts';
import { choicesOf } from '../form-parts.ts';
import { type FormShown, type FormSpec, fieldsOf } from './form-state.tsx';

/** Field of the form for each field of the rules. */
export const CRITERION_FIELDS: Readonly<Record<keyof CriterionDraft, string>> = {
  title: 'titel',
  aspect: 'aspekt',
  question: 'frage',
  verdict: 'ergebnis',
  statement: 'begruendung',
  evidence: 'beleg',
};

export const CRITERION_SPEC: FormSpec = {
  labels: {
    titel: 'Kriterium',
    aspekt: 'Gehört zu',
    frage: 'Frage an die Kommunen',
    ergebnis: 'Was ergibt das Kriterium?',
    begruendung: 'Begründung',
    beleg: 'Beleg',
  },
  idOf: (field) => Object.entries(CRITERION_FIELDS).find(([name]) => name === field)?.[1] ?? 'titel',
  wordOf: (id, value) => {
    if (id === 'aspekt' && isAspect(value)) return ASPECTS[value];
    return id === 'ergebnis' && isCriterionVerdict(value) ? CRITERION_VERDICTS[value] : value;
  },
};

/** What is asked, what the group concludes, why, and on what ground. */
export function CriterionFields({ form }: { readonly form: FormShown }) {
  const field = fieldsOf(form, CRITERION_SPEC);
  const { label: legend, ...verdict } = field('ergebnis');
  return (
    <>
      <TextField {...field('titel')} maxLength={CRITERION_MAX.title} />
      <SelectField {...field('aspekt')} options={choicesOf(ASPECTS)} />
      <FormRow>
        <TextField {...field('frage')} maxLength={CRITERION_MAX.question} hint="Steht beim Bewerten dabei." />
      </FormRow>
      <FormRow>
        <RadioGroup {...verdict} legend={legend} arrangement="row" options={choicesOf(CRITERION_VERDICTS)} />
      </FormRow>
      <FormRow>
        <TextArea
          {...field('begruendung')}
          rows={4}
          maxLength={CRITERION_MAX.statement}
          hint="Nötig, sobald das Kriterium nicht mehr offen ist. Der Bericht übernimmt sie."
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...field('beleg')}
          rows={2}
          maxLength={CRITERION_MAX.evidence}
          hint="Worauf es sich stützt: eine Frage der Erhebung, eine Zahl, ein Gespräch."
        />
      </FormRow>
    </>
  );
}
