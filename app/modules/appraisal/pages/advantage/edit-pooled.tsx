import type { ReactNode } from 'react';
import { germanInteger } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, NumberField, SelectField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { PooledDraft } from '../../domain/advantage/check-pooled-cost.ts';
import { CENTRES, isSplitKey, type MinimumStaff, SPLIT_KEYS } from '../../domain/advantage/process-model.ts';
import { loadProcessCosts, type ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { recordPooledCost } from '../../use-cases/advantage/record-pooled-cost.ts';
import {
  answerFault,
  costPath,
  done,
  KEEPERS_ONLY,
  placeOf,
  refuseWriter,
  subPage,
} from './advantage-pages.tsx';
import { EditPage } from './edit-page.tsx';
import {
  type FormShown,
  type FormSpec,
  fieldsOf,
  freshForm,
  readValues,
  refusedForm,
  typedAmount,
  typedDecimal,
  type Values,
  versionIn,
} from './form-state.tsx';
import { gradeOptions } from './grade-options.ts';

const FIELDS: Readonly<Record<keyof PooledDraft, string>> = {
  fixedCost: 'fixkosten',
  splitKey: 'schluessel',
  setUpCost: 'aufbau',
  setUpYears: 'jahre',
  serviceStaff: 'dlz-stellen',
  serviceGrade: 'dlz-gruppe',
  competenceStaff: 'kpz-stellen',
  competenceGrade: 'kpz-gruppe',
  deputyFrom: 'vertretung',
  pricedOn: 'preisstand',
};

const SPEC: FormSpec = {
  labels: {
    fixkosten: 'Fixkosten der Zentren im Jahr',
    schluessel: 'Wie werden sie geteilt?',
    aufbau: 'Aufbau einmalig',
    jahre: 'Verteilt auf',
    'dlz-stellen': 'Mindestbesetzung Dienstleistungszentrum',
    'dlz-gruppe': 'Entgeltgruppe Dienstleistungszentrum',
    'kpz-stellen': 'Mindestbesetzung Kompetenzzentrum',
    'kpz-gruppe': 'Entgeltgruppe Kompetenzzentrum',
    vertretung: 'Vertretung ist gesichert ab',
    preisstand: 'Preisstand',
  },
  idOf: (field) => Object.entries(FIELDS).find(([name]) => name === field)?.[1] ?? 'fixkosten',
  wordOf: (id, value) => (id === 'schluessel' && isSplitKey(value) ? SPLIT_KEYS[value] : value),
};

/** GET …/prozesskosten/gemeinsam */
export async function showPooled(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  if (!page) return errorPage(404);
  if (!page.reach.mayKeep) return refuseWriter(call, KEEPERS_ONLY);
  const { values, version } = storedForm(page);
  return view(call, page, freshForm(values, version));
}

/** POST …/prozesskosten/gemeinsam */
export async function submitPooled(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const typed = { values: readValues(posted, SPEC), version: versionIn(posted) };
  const order = { version: typed.version, draft: draftOf(typed.values) };
  const result = await recordPooledCost(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(costPath(call));
  return answerFault(call, result.error, async (refusals) => {
    const page = await load(call);
    return page ? view(call, page, refusedForm(typed, refusals, storedForm(page), SPEC)) : errorPage(404);
  });
}

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadProcessCosts(services, alliance, principal, params['slug'] ?? '');

const draftOf = (values: Values): PooledDraft => {
  const text = (name: keyof PooledDraft) => values[FIELDS[name]] ?? '';
  return {
    fixedCost: text('fixedCost'),
    splitKey: text('splitKey'),
    setUpCost: text('setUpCost'),
    setUpYears: text('setUpYears'),
    serviceStaff: text('serviceStaff'),
    serviceGrade: text('serviceGrade'),
    competenceStaff: text('competenceStaff'),
    competenceGrade: text('competenceGrade'),
    deputyFrom: text('deputyFrom'),
    pricedOn: text('pricedOn'),
  };
};

/** What is stored; the usual before the first. */
function storedForm({ pooled, model }: ProcessCostPage): Pick<FormShown, 'values' | 'version'> {
  if (!pooled)
    return {
      values: {
        schluessel: 'einwohner',
        jahre: '5',
        aufbau: '0,00',
        vertretung: '1',
        preisstand: model.pricedOn,
      },
      version: 0,
    };
  const { standardisierbar, qualifiziert } = pooled.minimumStaff;
  const values = {
    fixkosten: typedAmount(pooled.fixedCost),
    schluessel: pooled.splitKey,
    aufbau: typedAmount(pooled.setUpCost),
    jahre: germanInteger(pooled.setUpYears),
    ...leastValues('dlz', standardisierbar),
    ...leastValues('kpz', qualifiziert),
    vertretung: typedDecimal(pooled.deputyFrom),
    preisstand: pooled.pricedOn,
  };
  return { values, version: pooled.version };
}

const leastValues = (centre: 'dlz' | 'kpz', least: MinimumStaff | null): Values => ({
  [`${centre}-stellen`]: least ? typedDecimal(least.fte) : '',
  [`${centre}-gruppe`]: least?.payGrade ?? '',
});

function view(call: AllianceCall, page: ProcessCostPage, form: FormShown): PageAnswer {
  const overview = costPath(call);
  const title = 'Gemeinsame Kosten';
  const place = { project: page.scene.project, overview: 'Prozesskosten', href: overview, title };
  return subPage(call, place, {
    status: form.status,
    body: (
      <EditPage
        title={title}
        project={page.scene.project.title}
        isSample={page.isSample}
        form={form}
        action={`${overview}/gemeinsam`}
        back={overview}
      >
        <PooledFields form={form} page={page} />
      </EditPage>
    ),
  });
}

function PooledFields({ form, page }: { readonly form: FormShown; readonly page: ProcessCostPage }) {
  const field = fieldsOf(form, SPEC);
  const grades = gradeOptions(page.rates, 'keine');
  const { label: legend, ...key } = field('schluessel');
  return (
    <>
      <Group
        id="kosten"
        legend="Kosten der Zentren"
        hint="Fixkosten sind Leitung, Räume und Verfahren: was unabhängig von den Fällen anfällt. Aufbau ist, was es einmal kostet, bis es läuft."
      >
        <NumberField {...field('fixkosten')} label="Fixkosten im Jahr" unit="€" />
        <NumberField {...field('aufbau')} unit="€" />
        <NumberField {...field('jahre')} label="Aufbau verteilt auf" unit="Jahre" />
      </Group>
      <FormRow>
        <RadioGroup
          {...key}
          legend={legend}
          hint="Gilt für Fixkosten, Aufbau und Mindestbesetzung. Die Arbeit an den Fällen zahlt, wer sie verursacht."
          arrangement="row"
          options={Object.entries(SPLIT_KEYS).map(([value, label]) => ({ value, label }))}
        />
      </FormRow>
      <Group
        id="mindestbesetzung"
        legend="Mindestbesetzung (freiwillig)"
        hint="So viele Stellen, dass jemand vertreten kann. Was die Arbeit nicht füllt, wird als vorgehalten gezeigt und geteilt."
      >
        <NumberField {...field('dlz-stellen')} label={CENTRES.standardisierbar} unit="Stellen" />
        <SelectField {...field('dlz-gruppe')} label="Entgeltgruppe dort" options={grades} />
        <NumberField {...field('kpz-stellen')} label={CENTRES.qualifiziert} unit="Stellen" />
        <SelectField {...field('kpz-gruppe')} label="Entgeltgruppe dort" options={grades} />
      </Group>
      <Group
        id="rechnung"
        legend="Wie gerechnet wird"
        hint="Am Preisstand müssen Kosten je Entgeltgruppe gelten. Füllt die Aufgabe in einem Rathaus heute weniger Stellen, gilt die Vertretung dort als nicht gesichert."
      >
        <DateField {...field('preisstand')} />
        <NumberField {...field('vertretung')} unit="Stellen" />
      </Group>
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** Fields that belong together, in rows of their own: their hints stand above all of them. */
const Group = ({ children, ...group }: GroupProps) => (
  <FormRow>
    <Fieldset {...group}>
      <div className="gw-form">{children}</div>
    </Fieldset>
  </FormRow>
);
