import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { OptionRefusal } from '../../domain/options/option-draft.ts';
import { loadOptions } from '../../use-cases/options/load-options.ts';
import { dropPreference, preferOption } from '../../use-cases/options/prefer-option.ts';
import { removeOption } from '../../use-cases/options/remove-option.ts';
import { answerFault } from '../answer-fault.tsx';
import { PLACE, placeOf } from '../appraisal-places.tsx';
import { statusOf, versionOf } from '../form-parts.ts';
import { optionError } from './option-form.ts';
import { optionCrumbs, optionsPath } from './option-places.ts';
import { OptionView } from './option-view.tsx';
import { optionsPage } from './show-options.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Die Option ist gespeichert.',
  bevorzugt: 'Diese Option wird jetzt bevorzugt.',
  zurueckgenommen: 'Der Vorzug ist zurückgenommen.',
};

/** GET …/optionen/:number */
export const showOption = (call: AllianceCall): Promise<PageAnswer> => optionPage(call, [], '');

/** POST …/optionen/:number/bevorzugen */
export async function submitPreference(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance } = call;
  const fields = await call.form();
  const reason = fields.get('grund') ?? '';
  const order = { number: numberOf(call), version: versionOf(fields), reason };
  const result = await preferOption(services, alliance, placeOf(call), order);
  if (result.ok) return done(call, 'bevorzugt');
  if (typeof result.error === 'string') return answerFault(call, result.error);
  return optionPage(call, result.error, reason);
}

/** POST …/optionen/:number/vorzug-zuruecknehmen */
export async function submitDrop(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance } = call;
  const order = { number: numberOf(call), version: versionOf(await call.form()) };
  const result = await dropPreference(services, alliance, placeOf(call), order);
  if (result.ok) return done(call, 'zurueckgenommen');
  return typeof result.error === 'string'
    ? answerFault(call, result.error)
    : optionPage(call, result.error, '');
}

/** POST …/optionen/:number/entfernen */
export const submitRemoval = (call: AllianceCall): Promise<PageAnswer> => remove(call, true, 'entfernt');

/** POST …/optionen/:number/zurueckholen */
export const submitReturn = (call: AllianceCall): Promise<PageAnswer> => remove(call, false, 'zurueckgeholt');

async function remove(call: AllianceCall, isRemoved: boolean, message: string): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const order = { number: numberOf(call), isRemoved };
  const result = await removeOption(services, alliance, placeOf(call), order);
  const own = optionsPath(call, { slug: params['slug'] ?? '' });
  if (result.ok) return { kind: 'redirect', to: `${own}?meldung=${message}` };
  if (typeof result.error === 'string') return answerFault(call, result.error);
  return optionsPage(call, result.error.map(({ message: text }) => text).join(' '));
}

/** The number in the address; 0, which no option has, for anything else. */
export const numberOf = ({ params }: AllianceCall): number => {
  const text = params['number'] ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
};

const done = (call: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `${optionsPath(call, { slug: call.params['slug'] ?? '' })}/${numberOf(call)}?meldung=${message}`,
});

async function optionPage(
  call: AllianceCall,
  refusals: readonly OptionRefusal[],
  reason: string,
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadOptions(services, alliance, principal, params['slug'] ?? '');
  const option = page?.options.find(({ number }) => number === numberOf(call));
  if (!page || !option) return errorPage(404);
  return {
    kind: 'page',
    status: statusOf(refusals),
    title: `${option.title}: ${page.project.title}`,
    ...PLACE,
    crumbs: optionCrumbs(call, page.project, option.title),
    body: (
      <OptionView
        path={optionsPath(call, page.project)}
        page={page}
        option={option}
        message={refusals.length === 0 ? messageIn(MESSAGES, query) : undefined}
        errors={refusals.map(optionError)}
        reason={reason}
      />
    ),
  };
}
