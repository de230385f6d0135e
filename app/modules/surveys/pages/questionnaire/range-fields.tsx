import { NumberField, SelectField } from '../../../../ui/fields.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { MEASURES, type QuestionKind } from '../../domain/questionnaire/question.ts';
import type { QuestionDraft } from '../../domain/questionnaire/read-question.ts';
import { optionsOf } from './add-question.tsx';
import { fieldAt } from './question-errors.ts';

export interface KindFieldsProps {
  readonly kind: QuestionKind;
  readonly draft: QuestionDraft;
  readonly errors: readonly FieldError[];
}

export const MeasureField = ({ draft, errors }: KindFieldsProps) => (
  <SelectField
    {...fieldAt(errors, 'mass')}
    label="Verglichen wird"
    value={draft.measure}
    options={optionsOf(MEASURES)}
  />
);

export const RangeFields = ({ kind, draft, errors }: KindFieldsProps) => (
  <>
    <p className="gw-note">
      Der übliche Bereich fängt verwechselte Einheiten ab: Wer darüber oder darunter liegt, prüft die Angabe
      oder begründet sie. Leer heißt ohne Grenze.
    </p>
    <NumberField
      {...fieldAt(errors, 'grenze-von')}
      label="Üblich von"
      value={draft.rangeMin}
      {...(kind === 'betrag' && { unit: '€' })}
    />
    <NumberField
      {...fieldAt(errors, 'grenze-bis')}
      label="Üblich bis"
      value={draft.rangeMax}
      {...(kind === 'betrag' && { unit: '€' })}
    />
    <SelectField
      {...fieldAt(errors, 'grenze-je')}
      label="Der Bereich gilt"
      value={draft.rangePer}
      options={optionsOf(MEASURES)}
    />
  </>
);
