import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import { UNDERTAKING_KIND_LABELS, UNDERTAKING_KINDS } from '../../domain/undertakings/undertaking.ts';
import type { TypedTemplate } from './read-template-form.ts';
import { StageFields } from './template-stage-fields.tsx';

export interface TemplateFormViewProps {
  /** Address of the template. */
  readonly path: string;
  readonly title: string;
  readonly typed: TypedTemplate;
  readonly errors: readonly FieldError[];
  /** Both versions, where two edits crossed. */
  readonly crossing: readonly CrossingField[] | undefined;
}

/** Changes a standard course; what is saved is a new version. */
export const TemplateFormView = ({ path, title, typed, errors, crossing }: TemplateFormViewProps) => (
  <>
    <PageTitle
      title={`Vorlage bearbeiten: ${title}`}
      lead="Gespeichert wird eine neue Fassung. Laufende Projekte behalten ihre Stufen."
    />
    <ErrorSummary errors={errors} />
    {crossing && <Crossing fields={crossing} />}
    <Form action={`${path}/bearbeiten`} hidden={{ version: String(typed.basedOn) }}>
      <FormRow>
        <Panel title="Vorlage" id="kopf">
          <Head typed={typed} errors={errors} />
        </Panel>
      </FormRow>
      <FormRow>
        <Panel title="Stufen" id="stufen">
          <p>
            Die Nummer bestimmt die Reihenfolge: 2,5 schiebt eine Stufe zwischen 2 und 3. Ein leerer Titel
            nimmt die Stufe heraus.
          </p>
          {typed.stages.map((stage, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
            <StageFields key={index} stage={stage} row={index + 1} errors={errors} />
          ))}
        </Panel>
      </FormRow>
      <FormRow>
        <Panel title="Anlass" id="anlass-blatt">
          <TextField
            id="anlass"
            name="anlass"
            label="Was sich ändert und warum"
            value={typed.changeNote}
            maxLength={400}
            error={errorAt(errors, 'anlass')}
          />
        </Panel>
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Neue Fassung speichern
        </Button>
        <LinkButton href={path}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </>
);

const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

const KINDS = UNDERTAKING_KINDS.map((value) => ({ value, label: UNDERTAKING_KIND_LABELS[value] }));

const Head = ({ typed, errors }: Pick<TemplateFormViewProps, 'typed' | 'errors'>) => (
  <div className="gw-stack">
    <TextField
      id="titel"
      name="titel"
      label="Titel"
      value={typed.title}
      maxLength={120}
      error={errorAt(errors, 'titel')}
    />
    <TextArea
      id="beschreibung"
      name="beschreibung"
      label="Beschreibung"
      rows={3}
      value={typed.description}
      error={errorAt(errors, 'beschreibung')}
    />
    <CheckboxGroup
      id="art"
      name="art"
      legend="Für welche Vorhaben"
      hint="Ohne Auswahl wird die Vorlage nicht angeboten."
      arrangement="columns"
      options={KINDS}
      values={typed.kinds}
    />
    <SelectField
      id="danach"
      name="danach"
      label="Was danach in der Regel folgt"
      value={typed.followedBy}
      options={[{ value: '', label: 'nichts' }, ...KINDS]}
    />
  </div>
);
