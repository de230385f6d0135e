import { Checkbox, CheckboxGroup, Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { FileField, NumberField, TextArea } from '../../../../ui/fields.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { Disclosure, type Finding as FindingLine, Findings } from '../../../../ui/text.tsx';
import type { Finding } from '../../domain/answers/finding.ts';
import { TYPED_LIMITS } from '../../domain/answers/typed-problem.ts';
import type { ChoiceQuestion, FileQuestion } from '../../domain/questionnaire/question.ts';
import { RowFields } from './row-fields.tsx';
import { fieldNames } from './sheet-form.ts';
import type { ShownQuestion } from './shown-question.ts';

interface QuestionFieldsProps {
  readonly shown: ShownQuestion;
  /** Address of the sheet, for its files. */
  readonly path: string;
}

/** One question with its help, what was answered before, and its note. What is not asked is folded, with the reason. */
export function QuestionFields({ shown, path }: QuestionFieldsProps) {
  const { question, notAsked, refusals, theirs } = shown;
  const body = <QuestionBody shown={shown} path={path} />;
  const id = fieldNames(question.key).question;
  if (notAsked === null)
    return (
      <div className="gw-question" id={id}>
        {body}
      </div>
    );
  const isOpen = refusals.length > 0 || theirs !== null || shown.findings.length > 0;
  return (
    <div className="gw-question gw-question--folded" id={id}>
      <Disclosure summary={`Nicht gefragt: ${question.label}`} open={isOpen}>
        {body}
      </Disclosure>
      {/* A finding says the same with its remedy. */}
      {shown.findings.length === 0 && <p className="gw-note">{notAsked}</p>}
    </div>
  );
}

function QuestionBody({ shown, path }: QuestionFieldsProps) {
  const { question, version, theirs, findings } = shown;
  const names = fieldNames(question.key);
  return (
    <>
      <HiddenFields
        values={{
          ...{ [names.version]: String(version), [names.shown]: shown.shown },
          ...(shown.adopted && { [names.adopted]: 'ja' }),
        }}
      />
      <Control shown={shown} path={path} />
      {theirs !== null && (
        <>
          <p className="gw-error">{theirs}</p>
          <Checkbox
            id={names.keepTheirs}
            name={names.keepTheirs}
            value="ja"
            label="Die andere Antwort behalten"
          />
        </>
      )}
      {findings.length > 0 && <Findings items={findings.map(findingLine)} />}
      <NoteField shown={shown} />
    </>
  );
}

const TONES = { verhindert: 'danger', begruendung: 'warning', hinweis: 'info' } as const;

export const findingLine = ({ severity, sentence, remedy }: Finding): FindingLine => ({
  tone: TONES[severity],
  text: `${sentence} ${remedy}`.trim(),
});

function Control({ shown, path }: QuestionFieldsProps) {
  const { question, typed } = shown;
  const names = fieldNames(question.key);
  const field = { label: labelOf(shown), hint: hintOf(shown), error: errorOf(shown) };
  const text = { id: names.text, name: names.text, value: typed.text };
  switch (question.kind) {
    case 'zahl':
      return <NumberField {...field} {...text} unit={question.unit} />;
    case 'betrag':
      return <NumberField {...field} {...text} unit="€" />;
    case 'text':
      return <TextArea {...field} {...text} rows={4} maxLength={TYPED_LIMITS.text} />;
    case 'auswahl':
      return <ChoiceControl question={question} shown={shown} />;
    case 'tabelle':
    case 'personal':
      return (
        <Fieldset id={names.question} legend={field.label} hint={field.hint} error={field.error}>
          <RowFields question={question} typed={typed} refusals={shown.refusals} />
        </Fieldset>
      );
    case 'datei':
      return <FileControl question={question} shown={shown} path={path} />;
  }
}

const labelOf = ({ question: { label, required } }: ShownQuestion): string =>
  required ? label : `${label} (freiwillig)`;

/** Help, what was said in an earlier survey, and where the answer came from. */
const hintOf = ({ question: { help }, earlier, origin }: ShownQuestion): string | undefined =>
  [help, earlier && `Früher ${earlier}.`, origin && `Eingetragen: ${origin}.`].filter(Boolean).join(' ') ||
  undefined;

/** What is wrong with the answer as a whole; cells and note say theirs themselves. */
const errorOf = ({ refusals }: ShownQuestion): string | undefined =>
  refusals
    .filter(({ part, column }) => part !== 'note' && column === undefined)
    .map(({ message }) => message)
    .join(' ') || undefined;

function ChoiceControl({
  question,
  shown,
}: {
  readonly question: ChoiceQuestion;
  readonly shown: ShownQuestion;
}) {
  const names = fieldNames(question.key);
  const group = {
    ...{ id: names.chosen, name: names.chosen, legend: labelOf(shown) },
    ...{ hint: hintOf(shown), error: errorOf(shown), options: question.choices },
  };
  if (question.several) return <CheckboxGroup {...group} values={shown.typed.chosen} />;
  const options = [...question.choices, { value: '', label: 'Noch offen' }];
  return <RadioGroup {...group} options={options} value={shown.typed.chosen[0] ?? ''} />;
}

function FileControl({ question, shown, path }: QuestionFieldsProps & { readonly question: FileQuestion }) {
  const names = fieldNames(question.key);
  const { file } = shown.typed;
  return (
    <>
      <FileField
        id={names.file}
        name={names.file}
        label={labelOf(shown)}
        hint={[
          hintOf(shown),
          'PDF, PNG, JPEG, gespeicherte E-Mail oder Text, höchstens 10 MB. Nach einer Fehlermeldung wählen Sie die Datei noch einmal.',
        ]
          .filter(Boolean)
          .join(' ')}
        error={errorOf(shown)}
        accept=".pdf,.png,.jpg,.jpeg,.eml,.txt"
      />
      {file && (
        <>
          <p>
            Abgelegt: <a href={`${path}/datei/${question.key}`}>{file.name}</a>
          </p>
          <Checkbox id={names.removeFile} name={names.removeFile} value="ja" label="Diese Datei entfernen" />
        </>
      )}
    </>
  );
}

/** Folded while it is empty and nobody asks for it. */
function NoteField({ shown: { question, typed, refusals, findings } }: { readonly shown: ShownQuestion }) {
  const name = fieldNames(question.key).note;
  const error = refusals.find(({ part }) => part === 'note')?.message;
  const isAsked = error !== undefined || typed.note !== '' || findings.some(({ kind }) => kind === 'bereich');
  return (
    <Disclosure summary="Bemerkung" open={isAsked}>
      <TextArea
        id={name}
        name={name}
        label={<NoteLabel label={question.label} />}
        hint="Auch, warum es keine Angabe gibt oder warum eine Zahl ungewöhnlich ist."
        value={typed.note}
        rows={2}
        maxLength={TYPED_LIMITS.note}
        error={error}
      />
    </Disclosure>
  );
}

const NoteLabel = ({ label }: { readonly label: string }) => (
  <>
    Bemerkung<span className="kern-sr-only"> zu: {label}</span>
  </>
);
