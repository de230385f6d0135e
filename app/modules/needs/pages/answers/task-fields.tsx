import { Checkbox, Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { NumberField, TextField } from '../../../../ui/fields.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { ANSWER_LABELS, ANSWERS } from '../../domain/answers/answer.ts';
import type { SheetAnswer } from '../../domain/answers/answer-content.ts';
import { answerText, contentText } from '../../domain/answers/answer-text.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import { fieldNames } from './read-answer-form.ts';
import type { SheetRow } from './sheet-query.ts';

export interface TaskFieldsProps {
  readonly row: SheetRow;
  readonly before: Parameters<typeof answerText>[0] | undefined;
  /** What was typed and refused; otherwise what stands there. */
  readonly typed: AnswerChange | undefined;
  readonly errors: Readonly<Record<string, string>>;
  /** Someone else's answer that came between. */
  readonly theirs: SheetAnswer | undefined;
}

/** One task where no script serves: all fields, last round's value, and both answers where two people wrote. */
export function TaskFields({ row: { task, answer }, before, typed, errors, theirs }: TaskFieldsProps) {
  const names = fieldNames(task.id);
  const longVacant = typed?.longVacant ?? answer.longVacant;
  return (
    <Fieldset
      legend={`${task.number} ${task.title}`}
      id={`aufgabe-${task.id}`}
      hint={before && `Vorrunde: ${answerText(before)}`}
      error={theirs && conflictText(theirs)}
      className="gw-group__title gw-task"
    >
      <HiddenFields
        values={{
          [names.version]: String(theirs?.version ?? typed?.version ?? answer.version),
          [names.longVacant]: 'nein',
        }}
      />
      <RadioGroup
        id={names.answer}
        name={names.answer}
        legend="Antwort"
        error={errors['answer']}
        arrangement="row"
        value={typed?.answer ?? answer.answer ?? ''}
        options={[...ANSWERS.map((value) => ({ value, label: ANSWER_LABELS[value] })), OPEN]}
      />
      <TaskTexts answer={answer} typed={typed} errors={errors} names={names} />
      <Checkbox
        id={names.longVacant}
        name={names.longVacant}
        value="ja"
        label="Seit Jahren unbesetzt"
        checked={longVacant}
      />
      {theirs && (
        <Checkbox
          id={names.keepTheirs}
          name={names.keepTheirs}
          value="ja"
          label="Die andere Antwort behalten"
        />
      )}
    </Fieldset>
  );
}

type TaskTextsProps = Pick<TaskFieldsProps, 'typed' | 'errors'> & {
  readonly answer: SheetAnswer;
  readonly names: ReturnType<typeof fieldNames>;
};

const TaskTexts = ({ answer, typed, errors, names }: TaskTextsProps) => (
  <div className="gw-task__fields">
    <NumberField
      id={names.urgency}
      name={names.urgency}
      label="Dringlichkeit (1 bis 10)"
      value={typed?.urgency ?? answer.urgency?.toString() ?? ''}
      error={errors['urgency']}
    />
    <TextField
      id={names.partner}
      name={names.partner}
      label="Schon erledigt: mit wem?"
      value={typed?.partner ?? answer.partner}
      error={errors['partner']}
    />
    <TextField
      id={names.ownNumber}
      name={names.ownNumber}
      label="Eigene Produktnummer"
      value={typed?.ownNumber ?? answer.ownNumber}
      error={errors['ownNumber']}
    />
    <TextField
      id={names.remark}
      name={names.remark}
      label="Bemerkung"
      value={typed?.remark ?? answer.remark}
      error={errors['remark']}
    />
  </div>
);

const OPEN = { value: '', label: 'Noch offen' };

const conflictText = (theirs: SheetAnswer): string =>
  `Inzwischen hat ${theirs.byLabel || 'jemand'} hier geantwortet: ${contentText(theirs)}. Unten steht, was Sie getippt haben; beim nächsten Speichern gilt Ihres, außer Sie behalten die andere Antwort.`;
