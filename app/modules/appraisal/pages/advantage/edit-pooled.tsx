import { germanAmount, germanInteger } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { MinimumStaff } from '../../domain/advantage/process-model.ts';
import { typedDecimal } from '../../domain/advantage/typed-figures.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { recordPooledCost } from '../../use-cases/advantage/record-pooled-cost.ts';
import { placeOf } from '../appraisal-places.tsx';
import { costPath, loadCosts, MODEL_KEEPERS } from './advantage-pages.tsx';
import { entryPage, entryPages } from './entry-pages.tsx';
import { draftFrom, type FormShown, type StoredForm, type Values } from './form-state.tsx';
import { PooledFields } from './pooled-fields.tsx';
import { POOLED_FIELDS, POOLED_SPEC } from './pooled-spec.ts';

/** GET and POST …/prozesskosten/gemeinsam */
export const pooledPages = entryPages({
  spec: POOLED_SPEC,
  keepers: MODEL_KEEPERS,
  overview: costPath,
  load: loadCosts,
  stored: storedForm,
  save: (call, { values, version }) =>
    recordPooledCost(call.services, call.alliance, placeOf(call), {
      version,
      draft: draftFrom(POOLED_FIELDS, values),
    }),
  view,
});

/** What is stored; the usual before the first. */
function storedForm(_: AllianceCall, { pooled, model }: ProcessCostPage): StoredForm {
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
    fixkosten: germanAmount(pooled.fixedCost),
    schluessel: pooled.splitKey,
    aufbau: germanAmount(pooled.setUpCost),
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
  const back = costPath(call);
  const frame = {
    ...{ page, form, back },
    overview: 'Prozesskosten',
    title: 'Gemeinsame Kosten',
    action: `${back}/gemeinsam`,
  } as const;
  return entryPage(call, frame, <PooledFields form={form} page={page} />);
}
