import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ActResult } from '../../use-cases/proposals/act-on-proposal.ts';
import { addComment, changeAdvice } from '../../use-cases/proposals/advise.ts';
import { giveVote } from '../../use-cases/proposals/give-vote.ts';
import { recordTarget } from '../../use-cases/proposals/record-target.ts';
import { takeStep } from '../../use-cases/proposals/take-step.ts';
import { proposalErrors, wholeNumber } from './proposal-fields.ts';
import { proposalNotFound, proposalPath } from './proposal-places.tsx';
import { proposalPage } from './show-proposal.tsx';

/** POST /v/:alliance/vorschlaege/:id/schritt */
export const submitStep = (call: AllianceCall): Promise<PageAnswer> =>
  act(call, 'schritt', ({ services, alliance, principal }, id, form) => {
    const due = form.get('frist') ?? '';
    return takeStep(services, alliance, principal, id, {
      step: form.get('schritt') ?? '',
      reason: form.get('begruendung') ?? '',
      dueOn: readGermanDay(due) ?? due,
      version: wholeNumber(form.get('version')),
    });
  });

/** POST /v/:alliance/vorschlaege/:id/stimme */
export const submitVote = (call: AllianceCall): Promise<PageAnswer> =>
  act(call, 'stimme', ({ services, alliance, principal }, id, form) =>
    giveVote(services, alliance, principal, id, {
      memberKey: form.get('kommune') ?? '',
      vote: form.get('stimme') ?? '',
      reason: form.get('grund') ?? '',
      version: wholeNumber(form.get('version')),
    }),
  );

/** POST /v/:alliance/vorschlaege/:id/empfehlung */
export const submitAdvice = (call: AllianceCall): Promise<PageAnswer> =>
  act(
    call,
    'empfehlung',
    ({ services, alliance, principal }, id, form) => {
      const version = wholeNumber(form.get('version'));
      return changeAdvice(
        services,
        alliance,
        principal,
        { id, version },
        {
          priority: form.get('prioritaet') ?? '',
          advice: form.get('rat') ?? '',
          reason: form.get('empfehlung-grund') ?? '',
        },
      );
    },
    { reason: { field: 'empfehlung-grund', label: 'Begründung' } },
  );

/** POST /v/:alliance/vorschlaege/:id/anmerkung */
export const submitComment = (call: AllianceCall): Promise<PageAnswer> =>
  act(call, 'anmerkung', ({ services, alliance, principal }, id, form) => {
    const version = wholeNumber(form.get('version'));
    return addComment(services, alliance, principal, { id, version }, form.get('kommentar') ?? '');
  });

/** POST /v/:alliance/vorschlaege/:id/ziel */
export const submitTarget = (call: AllianceCall): Promise<PageAnswer> =>
  act(call, 'ziel', ({ services, alliance, principal }, id, form) =>
    recordTarget(services, alliance, principal, id, {
      title: form.get('bezeichnung') ?? '',
      path: form.get('seite') ?? '',
      version: wholeNumber(form.get('version')),
    }),
  );

/** Does what a form asks for and leads back to the page, or shows it again with what was typed and what was wrong. */
async function act(
  call: AllianceCall,
  message: string,
  work: (call: AllianceCall, id: string, form: URLSearchParams) => Promise<ActResult>,
  fields: Parameters<typeof proposalErrors>[1] = {},
): Promise<PageAnswer> {
  const typed = await call.form();
  const id = call.params['id'] ?? '';
  const done = await work(call, id, typed);
  if (done.ok) return { kind: 'redirect', to: `${proposalPath(call.alliance, id)}?meldung=${message}` };
  if (done.error === 'unknown') return proposalNotFound(call.alliance);
  const isConflict = done.error.some(({ field }) => field === 'conflict');
  const errors = proposalErrors(done.error, fields);
  return proposalPage(call, { typed, errors, status: isConflict ? 409 : 422 });
}
