import type { Result } from '../../../../foundation/result.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { isDecider } from '../../domain/tracker/station.ts';
import { changePath } from '../../use-cases/tracker/change-path.ts';
import type { StepFailure } from '../../use-cases/tracker/change-step.ts';
import { recordPaper } from '../../use-cases/tracker/record-paper.ts';
import { recordStep } from '../../use-cases/tracker/record-step.ts';
import { forbidden, notFound, ownPath } from './matter-places.tsx';
import { entryErrors, type PathForms, paperErrors, pathErrors } from './path-forms.ts';
import { readEntryForm, readPaperForm, toEntry, toPaperEntry, versionOf } from './read-entry-form.ts';
import { answerPath, placeOf } from './show-path.tsx';

/** POST /v/:alliance/vorgaenge/:id/:key/ergebnis */
export async function submitResult(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const { fields, files } = await call.upload();
  const form = readEntryForm(fields);
  const position = Number(fields.get('schritt') ?? Number.NaN);
  const entry = toEntry(form);
  if (!entry.ok)
    return answerPath(call, {
      status: 422,
      position,
      forms: { entry: form, errors: entryErrors(entry.error) },
    });
  const place = { ...placeOf(call), position, principal };
  const result = await recordStep(services, alliance, place, entry.value, files.get('nachweis'));
  return answer(call, result, 'eingetragen', position, (failure) => ({
    entry: form,
    errors: entryErrors(failure.refusals),
  }));
}

/** POST /v/:alliance/vorgaenge/:id/:key/vorlage */
export async function submitPaper(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const form = readPaperForm(fields);
  const position = Number(fields.get('schritt') ?? Number.NaN);
  const place = { ...placeOf(call), position, principal };
  const result = await recordPaper(services, alliance, place, toPaperEntry(form));
  return answer(call, result, 'vorlage', position, (failure) => ({
    paper: form,
    errors: paperErrors(failure.refusals),
  }));
}

type Refused = Extract<StepFailure, { kind: 'refused' }>;

async function answer(
  call: AllianceCall,
  result: Result<unknown, StepFailure>,
  message: string,
  position: number,
  formsOf: (failure: Refused) => Partial<PathForms>,
): Promise<PageAnswer> {
  if (result.ok) return back(call, `?schritt=${position}&meldung=${message}`);
  if (result.error.kind === 'unknown') return notFound(call.alliance);
  if (result.error.kind === 'forbidden') return forbidden(call.alliance, result.error.message);
  const isConflict = result.error.refusals.some(({ field }) => field === 'conflict');
  return answerPath(call, { status: isConflict ? 409 : 422, position, forms: formsOf(result.error) });
}

/** POST /v/:alliance/vorgaenge/:id/:key/weg */
export async function submitDecider(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const form = {
    decidedBy: fields.get('entscheidet') ?? '',
    withLocalCouncil: fields.get('ortsbeirat') === 'ja',
    reason: fields.get('weggrund') ?? '',
    version: fields.get('version') ?? '',
  };
  const { decidedBy } = form;
  if (!isDecider(decidedBy))
    return answerPath(call, {
      status: 422,
      forms: {
        path: form,
        errors: pathErrors([{ field: 'decidedBy', message: 'Wählen Sie, wer entscheidet.' }]),
      },
    });
  const version = versionOf(form.version);
  const result = await changePath(services, alliance, {
    ...placeOf(call),
    ...form,
    decidedBy,
    version,
    principal,
  });
  if (result.ok) return back(call, '?meldung=weg');
  if (result.error === 'unknown') return notFound(alliance);
  const isConflict = result.error.some(({ field }) => field === 'conflict');
  return answerPath(call, {
    status: isConflict ? 409 : 422,
    forms: { path: form, errors: pathErrors(result.error) },
  });
}

function back(call: AllianceCall, query: string): PageAnswer {
  const { matterId, memberKey } = placeOf(call);
  return { kind: 'redirect', to: `${ownPath(call.alliance, { id: matterId })}/${memberKey}${query}` };
}
