import { Button } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import type { ConsistencyCheck } from '../../domain/questionnaire/question.ts';
import { fieldAt } from './question-errors.ts';

interface CheckFormProps {
  readonly path: string;
  readonly shown: QuestionnaireVersion;
  /** As it was chosen, where it was refused. */
  readonly chosen: ConsistencyCheck | undefined;
  readonly errors: readonly FieldError[];
}

/** Adds a pair of figures to be checked; nothing where there are not two. */
export function CheckForm({ path, shown, chosen, errors }: CheckFormProps) {
  const figures = shown.content.questions
    .filter(({ kind }) => kind === 'zahl' || kind === 'betrag')
    .map(({ key, label }) => ({ value: key, label }));
  if (figures.length < 2) return null;
  return (
    <Form action={`${path}/pruefung`} hidden={{ version: String(shown.version) }}>
      <SelectField {...fieldAt(errors, 'teil')} label="Diese Angabe" value={chosen?.part} options={figures} />
      <SelectField
        {...fieldAt(errors, 'ganzes')}
        label="ist höchstens so groß wie"
        value={chosen?.whole}
        options={figures}
      />
      <FormButtons>
        <Button type="submit" name="tun" value="hinzufuegen" icon="add">
          Prüfung hinzufügen
        </Button>
      </FormButtons>
    </Form>
  );
}
