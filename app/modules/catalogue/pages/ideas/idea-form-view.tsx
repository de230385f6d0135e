import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import type { IdeaForm } from '../../domain/ideas/check-idea.ts';
import { FEDERAL_STATES, IDEA_STANDING_LABELS, IDEA_STANDINGS } from '../../domain/ideas/idea.ts';
import type { IdeaContext } from '../../use-cases/ideas/list-ideas.ts';

export interface IdeaFormViewProps {
  readonly title: string;
  readonly action: string;
  /** Where the person came from. */
  readonly back: string;
  readonly context: IdeaContext;
  readonly form: IdeaForm;
  readonly errors: readonly FieldError[];
  /** Undefined for a new idea: only then its member is chosen. */
  readonly version: number | undefined;
}

/** The form of an idea. */
export function IdeaFormView(props: IdeaFormViewProps) {
  const { title, action, back, errors, version } = props;
  return (
    <>
      <PageTitle
        title={title}
        lead="In eigenen Worten und mit Quelle. Nennen Sie Kommunen und Stellen, keine Personen."
      />
      <ErrorSummary errors={errors} />
      <Panel>
        <Form action={action} hidden={version === undefined ? {} : { version: version.toString() }}>
          {version === undefined && <MemberField {...props} />}
          <TextFields {...props} />
          <PlaceFields {...props} />
          <SourceFields {...props} />
          <LinkFields {...props} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

const at = (errors: readonly FieldError[], field: string) => ({
  id: field,
  name: field,
  error: errors.find((error) => error.field === field)?.message,
});

const MemberField = ({ form, errors, context: { editor, members } }: IdeaFormViewProps) => (
  <SelectField
    {...at(errors, 'kommune')}
    label="Eingetragen für"
    value={form.member}
    options={[
      ...(editor.isOffice ? [{ value: '', label: 'Sammlung der Geschäftsstelle' }] : []),
      ...members
        .filter(({ id }) => editor.isOffice || editor.memberIds.includes(id))
        .map(({ member }) => ({ value: member.key, label: member.name })),
    ]}
  />
);

const TextFields = ({ form, errors }: IdeaFormViewProps) => (
  <>
    <FormRow>
      <TextField {...at(errors, 'titel')} label="Titel" value={form.title} maxLength={160} />
    </FormRow>
    <FormRow>
      <TextArea
        {...at(errors, 'text')}
        label="Worum es geht"
        hint="Was wird gemeinsam getan, wie ist es geregelt, was hat es gebracht?"
        value={form.summary}
        rows={6}
        maxLength={2000}
      />
    </FormRow>
    <FormRow>
      <TextField
        {...at(errors, 'partner')}
        label="Wer mit wem (freiwillig)"
        value={form.partners}
        maxLength={400}
      />
    </FormRow>
  </>
);

const PlaceFields = ({ form, errors }: IdeaFormViewProps) => (
  <>
    <TextField {...at(errors, 'region')} label="Kreis oder Region" value={form.region} maxLength={120} />
    <SelectField
      {...at(errors, 'land')}
      label="Bundesland"
      value={form.state}
      options={FEDERAL_STATES.map((state) => ({ value: state, label: state }))}
    />
    <TextField
      {...at(errors, 'jahr')}
      label="Jahr (freiwillig)"
      hint="Seit wann es besteht, etwa 2017."
      value={form.year}
      inputMode="numeric"
      maxLength={4}
    />
    <SelectField
      {...at(errors, 'stand')}
      label="Wie weit ist es dort?"
      value={form.standing}
      options={IDEA_STANDINGS.map((standing) => ({ value: standing, label: IDEA_STANDING_LABELS[standing] }))}
    />
  </>
);

const SourceFields = ({ form, errors }: IdeaFormViewProps) => (
  <>
    <FormRow>
      <TextField
        {...at(errors, 'quelle')}
        label="Quelle"
        hint="Bericht mit Jahr und Kapitel, Zeitschrift mit Ausgabe oder „eigene Idee“."
        value={form.source}
        maxLength={400}
      />
    </FormRow>
    <FormRow>
      <TextField
        {...at(errors, 'link')}
        label="Link zur Quelle (freiwillig)"
        value={form.link}
        maxLength={500}
        inputMode="url"
      />
    </FormRow>
  </>
);

const LinkFields = ({ form, errors, context: { areas } }: IdeaFormViewProps) => (
  <>
    <FormRow>
      <CheckboxGroup
        {...at(errors, 'bereich')}
        legend="Aufgabenbereiche (freiwillig)"
        values={form.areas}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        arrangement="columns"
      />
    </FormRow>
    <FormRow>
      <TextField
        {...at(errors, 'aufgaben')}
        label="Aufgaben des Katalogs (freiwillig)"
        hint="Nummern mit Komma, etwa 201, 204."
        value={form.tasks}
        maxLength={400}
      />
    </FormRow>
  </>
);
