import { Button, LinkButton } from '../../../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import { DESCRIPTION_MAX, TITLE_MAX } from '../../use-cases/questionnaire/create-questionnaire.ts';
import type { LibraryEntry } from '../../use-cases/questionnaire/load-library.ts';
import { fieldAt } from './question-errors.ts';

export interface TypedQuestionnaire {
  readonly title: string;
  readonly description: string;
  readonly from: string;
}

interface NewQuestionnaireViewProps {
  readonly path: string;
  readonly typed: TypedQuestionnaire;
  readonly library: readonly LibraryEntry[];
  readonly errors: readonly FieldError[];
}

export const NewQuestionnaireView = ({ path, typed, library, errors }: NewQuestionnaireViewProps) => (
  <>
    <PageTitle title="Neuer Fragebogen" />
    <ErrorSummary errors={errors} />
    <Panel>
      <Form action={`${path}/neu`} narrow>
        <TextField
          {...fieldAt(errors, 'titel')}
          label="Titel"
          hint="Zum Beispiel: Ist-Analyse Archivwesen"
          value={typed.title}
          maxLength={TITLE_MAX}
        />
        <TextArea
          {...fieldAt(errors, 'beschreibung')}
          label="Worum geht es? (freiwillig)"
          value={typed.description}
          rows={3}
          maxLength={DESCRIPTION_MAX}
        />
        <SelectField
          {...fieldAt(errors, 'vorlage')}
          label="Beginnen mit"
          value={typed.from}
          options={[
            { value: 'standard', label: 'Vorlage Ist-Analyse (fünf Blöcke)' },
            { value: 'leer', label: 'Leerer Fragebogen' },
            ...library.map(({ slug, title }) => ({ value: slug, label: `Kopie von „${title}“` })),
          ]}
        />
        <FormButtons>
          <Button type="submit" look="primary">
            Anlegen
          </Button>
          <LinkButton href={path}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  </>
);
