import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { JointOption } from '../../domain/options/joint-option.ts';
import type { OptionDraft, OptionRefusal } from '../../domain/options/option-draft.ts';
import { loadOptions, type OptionsPage } from '../../use-cases/options/load-options.ts';
import { saveOption } from '../../use-cases/options/save-option.ts';
import { answerFault } from '../answer-fault.tsx';
import { PLACE, placeOf } from '../appraisal-places.tsx';
import { statusOf, versionOf } from '../form-parts.ts';
import { EditOptionView } from './edit-option-view.tsx';
import { draftOf, EMPTY_DRAFT, readOptionForm } from './option-form.ts';
import { optionCrumbs, optionsPath } from './option-places.ts';
import { numberOf } from './show-option.tsx';

/** GET …/optionen/neu */
export const showNewOption = (call: AllianceCall): Promise<PageAnswer> => formPage(call, 'new');

/** GET …/optionen/:number/bearbeiten */
export const showOptionForm = (call: AllianceCall): Promise<PageAnswer> => formPage(call, 'stored');

/** POST …/optionen/neu */
export const submitNewOption = (call: AllianceCall): Promise<PageAnswer> => submit(call, 'new');

/** POST …/optionen/:number/bearbeiten */
export const submitOption = (call: AllianceCall): Promise<PageAnswer> => submit(call, 'stored');

type Which = 'new' | 'stored';

async function submit(call: AllianceCall, which: Which): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const fields = await call.form();
  const draft = readOptionForm(fields);
  const place = which === 'new' ? null : { number: numberOf(call), version: versionOf(fields) };
  const saved = await saveOption(services, alliance, placeOf(call), { draft, place });
  if (!saved.ok)
    return typeof saved.error === 'string'
      ? answerFault(call, saved.error)
      : formPage(call, which, { draft, refusals: saved.error });
  const own = optionsPath(call, { slug: params['slug'] ?? '' });
  return { kind: 'redirect', to: `${own}/${saved.value}?meldung=gespeichert` };
}

interface Typed {
  readonly draft: OptionDraft;
  readonly refusals: readonly OptionRefusal[];
}

async function formPage(call: AllianceCall, which: Which, typed?: Typed): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadOptions(services, alliance, principal, params['slug'] ?? '');
  const option = which === 'new' ? undefined : shownOption(page, numberOf(call));
  if (!page || (which === 'stored' && !option)) return errorPage(404);
  if (!page.mayKeep) return answerFault(call, page.isOver ? 'over' : 'forbidden');
  const title = option ? `Option ${option.number} bearbeiten` : 'Option hinzufügen';
  const own = optionsPath(call, page.project);
  return {
    kind: 'page',
    status: statusOf(typed?.refusals ?? []),
    title: `${title}: ${page.project.title}`,
    ...PLACE,
    crumbs: optionCrumbs(call, page.project, title),
    body: (
      <EditOptionView
        title={title}
        action={option ? `${own}/${option.number}/bearbeiten` : `${own}/neu`}
        back={option ? `${own}/${option.number}` : own}
        version={option?.version ?? 0}
        page={page}
        stored={option && draftOf(option)}
        draft={typed?.draft ?? (option ? draftOf(option) : EMPTY_DRAFT)}
        refusals={typed?.refusals ?? []}
      />
    ),
  };
}

const shownOption = (page: OptionsPage | undefined, number: number): JointOption | undefined =>
  page?.options.find((option) => option.number === number && !option.isRemoved);
