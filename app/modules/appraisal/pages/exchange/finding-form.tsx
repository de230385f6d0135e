import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import {
  type ExchangeRefusal,
  FIELD_MAX,
  type FindingDraft,
  TEXT_MAX,
  TITLE_MAX,
} from '../../domain/exchange/check-finding.ts';
import type { FindingChoices } from '../../use-cases/exchange/load-exchange.ts';
import { fieldAt } from '../information/information-places.tsx';
import { errorsOf } from './exchange-places.tsx';
import { FigureRows } from './figure-rows.tsx';

export interface FindingValues extends FindingDraft {
  readonly slug: string;
  readonly version: number;
}

interface FindingFormProps {
  readonly action: string;
  readonly back: string;
  readonly isNew: boolean;
  readonly values: FindingValues;
  /** What is stored, after an edit that crossed another. */
  readonly stored: FindingChoices['stored'];
  readonly choices: FindingChoices;
  readonly refusals: readonly ExchangeRefusal[];
}

/** What a project found out, to be gone over before it is released. */
export function FindingForm(props: FindingFormProps) {
  const { isNew, values, stored, refusals } = props;
  return (
    <>
      <PageTitle
        title={isNew ? 'Neue Erkenntnis' : 'Erkenntnis bearbeiten'}
        lead="Was andere wissen sollten, bevor sie dieselbe Aufgabe angehen. Sie geben es erst im nächsten Schritt frei."
      />
      <ErrorSummary errors={errorsOf(refusals)} />
      {stored && (
        <Crossing
          fields={[
            { id: 'titel', label: 'Titel', stored: stored.title, typed: values.title },
            { id: 'feld', label: 'Aufgabenfeld', stored: stored.field, typed: values.field },
            { id: 'text', label: 'Erkenntnis', stored: stored.text, typed: values.text },
          ]}
        />
      )}
      <Fields {...props} errors={errorsOf(refusals)} />
    </>
  );
}

const Fields = ({
  action,
  back,
  values,
  choices,
  errors,
}: FindingFormProps & { readonly errors: readonly FieldError[] }) => (
  <Panel>
    <Form action={action} hidden={{ version: values.version.toString() }}>
      <FormRow>
        <TextField {...fieldAt(errors, 'titel')} label="Titel" value={values.title} maxLength={TITLE_MAX} />
      </FormRow>
      <TextField
        {...fieldAt(errors, 'feld')}
        label="Aufgabenfeld"
        hint="Zum Beispiel Archiv oder Personal."
        value={values.field}
        maxLength={FIELD_MAX}
      />
      <SelectField
        {...fieldAt(errors, 'projekt')}
        label="Aus welchem Projekt?"
        value={values.slug}
        options={[
          ...(choices.isOffice ? [{ value: '', label: 'aus keinem bestimmten' }] : []),
          ...choices.projects.map(({ slug, title }) => ({ value: slug, label: title })),
        ]}
      />
      <FindingText text={values.text} errors={errors} />
      <FormRow>
        <FigureRows figures={values.figures} names={choices.memberNames} errors={errors} />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Entwurf speichern
        </Button>
        <Button type="submit" name="weitere" value="ja">
          Weitere Zahlen
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);

/** For who leads no project. */
export const NothingToRelease = ({ back }: { readonly back: string }) => (
  <>
    <PageTitle title="Neue Erkenntnis" />
    <EmptyState
      icon="lock"
      title="Sie leiten kein Projekt"
      level={2}
      action={<LinkButton href={back}>Zum Austausch</LinkButton>}
    >
      Erkenntnisse geben die Geschäftsstelle und die Kommunen frei, die ein Projekt leiten.
    </EmptyState>
  </>
);

const FindingText = ({ text, errors }: { readonly text: string; readonly errors: readonly FieldError[] }) => (
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
