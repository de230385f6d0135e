import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import type { PauseForm } from '../domain/check-pause.ts';
import type { PauseRecord } from '../domain/meeting-records.ts';
import { listAlliancePauses } from '../use-cases/list-alliance-pauses.ts';
import { type PauseProblem, recordPause, removePause } from '../use-cases/record-pause.ts';
import { PauseFormView } from './pause-form-view.tsx';
import { versionOf } from './refuse-call.tsx';
import { pauseCrumbs } from './show-pauses.tsx';

const EMPTY: PauseForm = { kind: '', title: '', startsOn: '', endsOn: '', source: '' };

/** GET /v/:alliance/gremien/pausen/eintragen?id= */
export const showPauseForm = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, call.query.get('id') ?? '', undefined, undefined);

/** POST /v/:alliance/gremien/pausen/eintragen */
export async function submitPause(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = await call.form();
  const form = readForm(posted);
  const id = posted.get('id') ?? '';
  const target = id === '' ? null : { id, version: versionOf(posted) };
  const order = { form, target, actor: principal.accountId };
  const result = await recordPause(services, alliance, order);
  if (result.ok) return done(call, result.value === 'added' ? 'eingetragen' : 'geaendert');
  return view(call, id, { form, version: posted.get('version') ?? '' }, result.error);
}

/** POST /v/:alliance/gremien/pausen/entfernen */
export async function submitPauseRemoval(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = await call.form();
  const id = posted.get('id') ?? '';
  const order = { id, version: versionOf(posted), actor: principal.accountId };
  const result = await removePause(services, alliance, order);
  return result.ok ? done(call, 'entfernt') : view(call, id, undefined, result.error);
}

const done = ({ alliance }: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `/v/${alliance.slug}/gremien/pausen?meldung=${message}`,
});

const readForm = (posted: URLSearchParams): PauseForm => ({
  kind: posted.get('art') ?? '',
  title: posted.get('bezeichnung') ?? '',
  startsOn: posted.get('von') ?? '',
  endsOn: posted.get('bis') ?? '',
  source: posted.get('quelle') ?? '',
});

const formOf = ({ kind, title, startsOn, endsOn, source }: PauseRecord): PauseForm => ({
  kind,
  title,
  startsOn,
  endsOn,
  source,
});

async function view(
  { services, alliance }: AllianceCall,
  id: string,
  typed: { readonly form: PauseForm; readonly version: string } | undefined,
  problem: PauseProblem | undefined,
): Promise<PageAnswer> {
  const pause = (await listAlliancePauses(services, alliance)).find((candidate) => candidate.id === id);
  if (problem?.kind === 'unknown' || (id !== '' && !pause)) return errorPage(404);
  const conflict = problem?.kind === 'conflict' ? problem.current : undefined;
  const title = pause ? `${pause.title} ändern` : 'Pause eintragen';
  return {
    kind: 'page',
    ...(problem && { status: conflict ? (409 as const) : (422 as const) }),
    title,
    section: 'entscheidungen',
    crumbs: pauseCrumbs(alliance.slug, title),
    body: (
      <PauseFormView
        own={`/v/${alliance.slug}/gremien/pausen`}
        pause={pause}
        form={typed?.form ?? (pause ? formOf(pause) : EMPTY)}
        // Who is shown both states may save on top of the new one.
        version={conflict ? String(conflict.version) : (typed?.version ?? String(pause?.version ?? ''))}
        refusals={problem?.kind === 'refused' ? problem.refusals : []}
        conflict={conflict}
      />
    ),
  };
}
