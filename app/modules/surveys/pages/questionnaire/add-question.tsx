import { Button } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { BLOCKS, QUESTION_KINDS } from '../../domain/questionnaire/question.ts';

export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Chooses block and kind of a new question; its form follows. */
export const AddQuestion = ({ path, block }: { readonly path: string; readonly block?: string }) => (
  <Panel title="Frage hinzufügen" id="neue-frage" className="gw-screen-only">
    <form method="get" action={`${path}/frage`} className="gw-form">
      <SelectField id="neu-block" name="block" label="Block" value={block} options={optionsOf(BLOCKS)} />
      <SelectField id="neu-art" name="art" label="Art der Antwort" options={optionsOf(QUESTION_KINDS)} />
      <div className="gw-form__wide gw-actions">
        <Button type="submit" icon="add">
          Weiter
        </Button>
      </div>
    </form>
  </Panel>
);
