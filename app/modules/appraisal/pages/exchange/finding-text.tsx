import { TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { TEXT_MAX } from '../../domain/exchange/check-finding.ts';
import { fieldAt } from '../form-parts.ts';

export const FindingText = ({
  text,
  errors,
}: {
  readonly text: string;
  readonly errors: readonly FieldError[];
}) => (
  <FormRow>
    <TextArea
      {...fieldAt(errors, 'text')}
      label="Erkenntnis"
      hint="Was war die Frage, was kam heraus, was raten Sie anderen?"
      rows={10}
      value={text}
      maxLength={TEXT_MAX}
    />
  </FormRow>
);
