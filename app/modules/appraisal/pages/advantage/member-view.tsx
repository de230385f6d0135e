import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { PrintButton } from '../../../../ui/button.tsx';
import { type CalculationStep, CalculationSteps } from '../../../../ui/calculation.tsx';
import { Fieldset } from '../../../../ui/choices.tsx';
import { NumberField, TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { memberNote } from '../../domain/advantage/advantage-of.ts';
import { FACTS_NOTE_MAX } from '../../domain/advantage/check-member-facts.ts';
import {
  type DerivationLine,
  type MemberDerivation,
  postsText,
} from '../../domain/advantage/explain-member.ts';
import type { MemberCosts } from '../../domain/advantage/process-costs.ts';
import type { CostProcess } from '../../domain/advantage/process-model.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { SampleNotice, SavedNotice } from './advantage-pages.tsx';
import { SaveForm } from './edit-page.tsx';
import { FormNotes, type FormShown, type FormSpec, fieldsOf } from './form-state.tsx';
import { OutcomeBadge, savingText } from './outcome.tsx';

interface MemberViewProps {
  readonly page: ProcessCostPage;
  readonly costs: MemberCosts;
  /** Null where there is no figure, or the reader sees sums alone. */
  readonly derivation: MemberDerivation | null;
  /** Null for whoever may not write. */
  readonly form: FormShown | null;
  readonly spec: FormSpec;
  readonly action: string;
  readonly back: string;
  readonly query: URLSearchParams;
}

/** One member: what it pays today and together, how that came about, and the form for its figures. */
export function MemberView(props: MemberViewProps) {
  const { page, costs, derivation, form, query } = props;
  return (
    <>
      <PageTitle
        title={costs.name}
        lead={`Prozesskosten, ${page.scene.project.title}`}
        badge={<OutcomeBadge saving={costs.saving} />}
        actions={<PrintButton />}
      />
      {form && <FormNotes form={form} />}
      <SavedNotice query={query} />
      <SampleNotice isSample={page.isSample} hasSampleRates={page.hasSampleRates} />
      <Figures page={page} costs={costs} mayRead={page.reach.seesWork(costs.memberKey)} />
      {derivation && <Derivation derivation={derivation} costs={costs} />}
      {form && <FactsForm {...props} form={form} />}
    </>
  );
}

function Figures({
  page,
  costs,
  mayRead,
}: Pick<MemberViewProps, 'page' | 'costs'> & { readonly mayRead: boolean }) {
  const { today, pooled, saving, percent, staffing } = costs;
  if (today === null)
    return (
      <Notice tone="info" title="Noch kein Ergebnis">
        <p>{memberNote(costs, page.costs)}</p>
      </Notice>
    );
  return (
    <>
      <Facts
        items={[
          { label: 'Heute im Jahr', value: germanEuro(today.total) },
          { label: 'Gemeinsam im Jahr', value: pooled ? germanEuro(pooled.total) : 'offen' },
          { label: 'Ersparnis', value: savingText(saving), note: percent && `${germanDecimal(percent)} %` },
          ...(mayRead && staffing
            ? [
                {
                  label: 'Stellen heute',
                  value: postsText(staffing.posts),
                  note: deputyText(staffing.hasDeputy),
                },
              ]
            : []),
        ]}
      />
      {pooled === null && (
        <Notice tone="info">
          <p>{memberNote(costs, page.costs)}</p>
        </Notice>
      )}
    </>
  );
}

const deputyText = (hasDeputy: boolean | null): string =>
  hasDeputy === null ? '' : hasDeputy ? 'Vertretung gesichert' : 'Vertretung nicht gesichert';

function Derivation({
  derivation,
  costs,
}: {
  readonly derivation: MemberDerivation;
  readonly costs: MemberCosts;
}) {
  const { today, pooled } = costs;
  return (
    <>
      {today && (
        <Panel title="Rechenweg heute" id="rechenweg-heute">
          <CalculationSteps
            steps={derivation.today.map(stepOf)}
            total={{ label: 'Kosten im Jahr heute', value: germanEuro(today.total) }}
          />
        </Panel>
      )}
      {pooled && (
        <Panel title="Rechenweg gemeinsam" id="rechenweg-gemeinsam">
          <CalculationSteps
            steps={derivation.pooled.map(stepOf)}
            total={{ label: 'Kosten im Jahr gemeinsam', value: germanEuro(pooled.total) }}
          />
        </Panel>
      )}
    </>
  );
}

const stepOf = ({ label, values, result, note }: DerivationLine): CalculationStep => ({
  label,
  values,
  result,
  ...(note && { note }),
});

function FactsForm({ page, form, spec, action, back }: MemberViewProps & { readonly form: FormShown }) {
  const field = fieldsOf(form, spec);
  const { processes } = page.model;
  return (
    <Panel title="Angaben dieser Kommune" id="angaben" className="gw-screen-only">
      {processes.length === 0 && (
        <EmptyState title="Noch kein Prozess">
          Fallzahlen und Minuten lassen sich angeben, sobald das Modell Prozesse hat. Kosten können Sie schon
          eintragen.
        </EmptyState>
      )}
      <SaveForm form={form} action={action} back={back}>
        {processes.map((process) => (
          <FormRow key={process.id}>
            <ProcessFields process={process} field={field} />
          </FormRow>
        ))}
        <NumberField
          {...field('kosten-heute')}
          unit="€"
          hint="Material, Software, Räume. Wenn nichts anfällt: 0."
        />
        <NumberField
          {...field('kosten-gemeinsam')}
          unit="€"
          hint="Was diese Kommune auch gemeinsam allein trägt. Wenn nichts anfällt: 0."
        />
        <FormRow>
          <TextArea
            {...field('quelle')}
            rows={2}
            maxLength={FACTS_NOTE_MAX}
            hint="Zum Beispiel „Erhebung Frage 12“ oder „Haushaltsplan 2026“."
          />
        </FormRow>
      </SaveForm>
    </Panel>
  );
}

function ProcessFields({
  process: { id, title, caseName, steps },
  field,
}: {
  readonly process: CostProcess;
  readonly field: ReturnType<typeof fieldsOf>;
}) {
  return (
    <Fieldset id={`prozess-${id}`} legend={title}>
      <div className="gw-form">
        <NumberField
          {...field(`faelle-${id}`)}
          label={`${caseName} im Jahr`}
          hint="Leer heißt unbekannt; wenn es keine gibt: 0."
        />
        {steps.map((step) => (
          <NumberField
            key={step.id}
            {...field(`minuten-${step.id}`)}
            label={`Minuten je Fall: ${step.title}`}
            hint={`Leer: ${germanDecimal(decimalToString(step.minutesToday))} Minuten wie für alle.`}
          />
        ))}
      </div>
    </Fieldset>
  );
}
