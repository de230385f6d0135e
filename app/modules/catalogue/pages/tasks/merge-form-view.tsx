import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { MergeField, MergeForm } from '../../domain/tasks/plan-merge.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import type { LoadedCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { areaOptions } from './task-form-view.tsx';

export interface MergeFormViewProps {
  /** Address of the catalogue. */
  readonly base: string;
  readonly catalogue: LoadedCatalogue;
  readonly form: MergeForm;
  readonly refusals: readonly Refusal<MergeField>[];
}

const FIELD: Readonly<Record<MergeField, { field: string; label: string }>> = {
  sources: { field: 'aufgaben', label: 'Nummern der Aufgaben, die enden' },
  number: { field: 'nummer', label: 'Nummer der Aufgabe, in der sie aufgehen' },
  title: { field: 'titel', label: 'Titel (nur für eine neue Aufgabe)' },
  areaId: { field: 'bereich', label: 'Aufgabenbereich (nur für eine neue Aufgabe)' },
  parent: { field: 'uebergeordnet', label: 'Nummer der übergeordneten Aufgabe (freiwillig)' },
  on: { field: 'tag', label: 'Gilt ab' },
  reason: { field: 'grund', label: 'Grund' },
};

/** Asks which tasks become which one. */
export function MergeFormView({ base, catalogue, form, refusals }: MergeFormViewProps) {
  const field = (name: MergeField) => ({
    id: FIELD[name].field,
    name: FIELD[name].field,
    label: FIELD[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <>
      <PageTitle
        title="Aufgaben zusammenlegen"
        lead="Mehrere Aufgaben gehen in einer auf. Die bisherigen bleiben mit ihrem Verlauf sichtbar."
      />
      <ErrorSummary
        errors={refusals.map((refusal) => ({ ...FIELD[refusal.field], message: refusal.message }))}
      />
      <Panel>
        <Form action={`${base}/zusammenlegen`} narrow>
          <TextField {...field('sources')} hint="Durch Komma getrennt, zum Beispiel „101, 102“." />
          <TextField
            {...field('number')}
            hint="Die Nummer einer Aufgabe, die bleibt, oder eine freie Nummer für eine neue."
          />
          <TextField {...field('title')} />
          <SelectField {...field('areaId')} options={areaOptions(catalogue.areas)} />
          <TextField {...field('parent')} />
          <DateField {...field('on')} hint="Heute oder früher." />
          <TextField {...field('reason')} hint="Er steht im Verlauf aller beteiligten Aufgaben." />
          <FormButtons>
            <Button type="submit" look="primary">
              Weiter zur Bestätigung
            </Button>
            <LinkButton look="tertiary" href={base}>
              Abbrechen
            </LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}
