import { germanInteger } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { PooledDraft } from '../../domain/advantage/check-pooled-cost.ts';
import type { MinimumStaff } from '../../domain/advantage/process-model.ts';
import { typedAmount, typedDecimal } from '../../domain/advantage/typed-figures.ts';
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
import { type FormShown, freshForm, readValues, refusedForm, type Values, versionIn } from './form-state.tsx';
import { PooledFields } from './pooled-fields.tsx';
import { POOLED_FIELDS, POOLED_SPEC } from './pooled-spec.ts';

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
  const typed = { values: readValues(posted, POOLED_SPEC), version: versionIn(posted) };
  const order = { version: typed.version, draft: draftOf(typed.values) };
  const result = await recordPooledCost(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(costPath(call));
  return answerFault(call, result.error, async (refusals) => {
    const page = await load(call);
    return page
      ? view(call, page, refusedForm(typed, refusals, storedForm(page), POOLED_SPEC))
      : errorPage(404);
  });
}

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadProcessCosts(services, alliance, principal, params['slug'] ?? '');

const draftOf = (values: Values): PooledDraft => {
  const text = (name: keyof PooledDraft) => values[POOLED_FIELDS[name]] ?? '';
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
