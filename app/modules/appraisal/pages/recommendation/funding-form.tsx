import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { DateField, NumberField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import {
  FUNDING_MAX,
  type FundingDraft,
  type FundingRefusal,
} from '../../domain/recommendation/check-funding.ts';
import { FUNDING_RESULTS, isFundingResult } from '../../domain/recommendation/funding.ts';
import { choicesOf, fieldAt } from '../form-parts.ts';

export interface FundingFormProps {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  /** Title of the project. */
  readonly project: string;
  readonly version: number;
  /** As it is kept; undefined for a new one. */
  readonly stored: FundingDraft | undefined;
  readonly draft: FundingDraft;
  readonly refusals: readonly FundingRefusal[];
}

const FIELDS: Readonly<Record<FundingRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  name: { field: 'programm', label: 'Programm' },
  authority: { field: 'stelle', label: 'Wer fördert?' },
  result: { field: 'ergebnis', label: 'Ergebnis' },
  amount: { field: 'betrag', label: 'Betrag' },
  deadline: { field: 'frist', label: 'Frist für den Antrag' },
  source: { field: 'quelle', label: 'Quelle' },
  checkedOn: { field: 'geprueft', label: 'Geprüft am' },
  note: { field: 'bemerkung', label: 'Bemerkung' },
  conflict: { field: 'programm', label: 'Zwischenzeitlich geändert' },
};

/** One programme that was looked at. */
export function FundingForm(props: FundingFormProps) {
  const { title, action, back, project, version, stored, draft, refusals } = props;
  const errors = refusals.map(({ field, message }): FieldError => ({ ...FIELDS[field], message }));
  return (
    <>
      <PageTitle title={title} lead={project} />
      <ErrorSummary errors={errors} />
      {stored && refusals.some(({ field }) => field === 'conflict') && (
        <Crossing fields={crossing(stored, draft)} />
      )}
      <Panel>
        <Form action={action} hidden={{ version: String(version) }}>
          <FundingFields draft={draft} errors={errors} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
      {stored && (
        <Panel title="Aus der Förderprüfung nehmen" id="entfernen" className="gw-screen-only">
          <div className="gw-stack">
            <p>Das Programm bleibt erhalten und lässt sich zurückholen.</p>
            <Form action={`${action}/entfernen`} narrow>
              <FormButtons>
                <Button type="submit">Entfernen</Button>
              </FormButtons>
            </Form>
          </div>
        </Panel>
      )}
    </>
  );
}

interface FieldsProps {
  readonly draft: FundingDraft;
  readonly errors: readonly FieldError[];
}

function FundingFields({ draft, errors }: FieldsProps) {
  const field = (name: keyof FundingDraft) => ({
    ...fieldAt(errors, FIELDS[name].field),
    label: FIELDS[name].label,
    value: draft[name],
  });
  return (
    <>
      <FormRow>
        <TextField {...field('name')} maxLength={FUNDING_MAX.name} />
      </FormRow>
      <TextField {...field('authority')} maxLength={FUNDING_MAX.authority} />
      <FormRow>
        <RadioGroup
          {...fieldAt(errors, FIELDS.result.field)}
          legend="Was hat die Prüfung ergeben?"
          value={draft.result}
          options={choicesOf(FUNDING_RESULTS)}
        />
      </FormRow>
      <NumberField
        {...field('amount')}
        unit="€"
        hint="Möglich, beantragt oder bewilligt. Nötig, sobald ein Antrag gestellt ist."
      />
      <DateField {...field('deadline')} hint="Leer, wenn keine genannt ist." />
      <DateField {...field('checkedOn')} />
      <FormRow>
        <TextField
          {...field('source')}
          hint="Adresse der Seite oder Fundstelle der Richtlinie."
          maxLength={FUNDING_MAX.source}
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...field('note')}
          label="Bemerkung (freiwillig)"
          hint="Zum Beispiel Bedingungen, oder warum es nicht in Betracht kommt."
          rows={3}
          maxLength={FUNDING_MAX.note}
        />
      </FormRow>
    </>
  );
}

const crossing = (stored: FundingDraft, typed: FundingDraft): readonly CrossingField[] =>
  (Object.keys(typed) as (keyof FundingDraft)[])
    .filter((name) => Object.hasOwn(FIELDS, name))
    .map((name) => ({
      id: FIELDS[name].field,
      label: FIELDS[name].label,
      stored: wordOf(stored[name]),
      typed: wordOf(typed[name]),
    }));

const wordOf = (text: string): string => (isFundingResult(text) ? FUNDING_RESULTS[text] : text);
