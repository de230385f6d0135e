import { Button } from '../../../../ui/button.tsx';
import { DateField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { BLOCKS } from '../../domain/questionnaire/question.ts';
import type { BlockProgress } from '../../domain/sheet/sheet-progress.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { QuestionFields } from './question-fields.tsx';
import type { ShownQuestion } from './shown-question.ts';

export interface InterviewTyped {
  readonly day: string;
  readonly function: string;
}

interface BlockFormProps {
  readonly sheet: OpenSheet;
  readonly path: string;
  readonly blocks: readonly BlockProgress[];
  readonly current: BlockProgress;
  readonly questions: readonly ShownQuestion[];
  readonly interview: InterviewTyped;
  readonly errors: readonly FieldError[];
}

/** The questions of a block to answer; one button saves them, another goes on to the next block. */
export function BlockForm({ sheet, path, blocks, current, questions, interview, errors }: BlockFormProps) {
  const next = blocks[blocks.indexOf(current) + 1];
  const common = commonOrigin(questions);
  return (
    <Form
      action={`${path}?block=${current.block}`}
      upload={questions.some(({ question }) => question.kind === 'datei')}
    >
      <EnterSaves />
      {sheet.capacity === 'auftrag' && <InterviewFields interview={interview} errors={errors} />}
      {common && (
        <FormRow>
          <p className="gw-note">Eingetragen: {common}.</p>
        </FormRow>
      )}
      {questions.map((shown) => (
        <FormRow key={shown.question.key}>
          <QuestionFields shown={common ? { ...shown, origin: null } : shown} path={path} />
        </FormRow>
      ))}
      <FormButtons>
        <SaveButtons next={next} />
        {!next && (
          <Button type="submit" name="weiter" value="pruefen">
            Speichern und prüfen
          </Button>
        )}
        {questions.some(({ earlier, origin, notAsked }) => earlier && !origin && notAsked === null) && (
          <Button type="submit" name="frueher" value="ja">
            Frühere Angaben in offene Felder eintragen
          </Button>
        )}
      </FormButtons>
    </Form>
  );
}

/** Where all answers of a block came from, said once; null where they came from here and there. */
function commonOrigin(questions: readonly ShownQuestion[]): string | null {
  const origins = new Set(questions.flatMap(({ origin }) => origin ?? []));
  return origins.size === 1 ? ([...origins][0] ?? null) : null;
}

/** Saves, and saves to go on with the next block. */
export const SaveButtons = ({ next }: { readonly next: BlockProgress | undefined }) => (
  <>
    <Button type="submit" look="primary" name="weiter" value="nein">
      Speichern
    </Button>
    {next && (
      <Button type="submit" name="weiter" value={next.block}>
        Speichern und weiter: {BLOCKS[next.block]}
      </Button>
    )}
  </>
);

/** The first button of a form answers the enter key: it must save. */
export const EnterSaves = () => (
  <button type="submit" name="weiter" value="nein" className="kern-sr-only" tabIndex={-1} aria-hidden="true">
    Speichern
  </button>
);

const InterviewFields = ({ interview, errors }: Pick<BlockFormProps, 'interview' | 'errors'>) => {
  const errorAt = (id: string): string | undefined => errors.find(({ field }) => field === id)?.message;
  return (
    <>
      <DateField
        id="interview-tag"
        name="interview-tag"
        label="Interview am"
        hint="Der Tag des Gesprächs."
        value={interview.day}
        error={errorAt('interview-tag')}
      />
      <TextField
        id="interview-mit"
        name="interview-mit"
        label="mit (Funktion)"
        hint="Nicht der Name: etwa Leitung Hauptamt."
        value={interview.function}
        maxLength={80}
        error={errorAt('interview-mit')}
      />
    </>
  );
};
