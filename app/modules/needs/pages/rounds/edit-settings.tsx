import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { SettingsRefusal } from '../../domain/rounds/round-settings.ts';
import { changeRound } from '../../use-cases/rounds/change-round.ts';
import { createRound } from '../../use-cases/rounds/create-round.ts';
import { loadNewSettings, loadSettings } from '../../use-cases/rounds/load-settings.ts';
import { readSettingsForm, type SettingsForm, settingsFormOf, toSettings } from './read-settings-form.ts';
import { crumbsBelowRound, roundHref, SECTION, TAB } from './round-places.ts';
import { SettingsFormView } from './settings-form-view.tsx';

/** GET /v/:alliance/runden/neu: starts with what the last round was set to. */
export const showNewRound = (call: AllianceCall): Promise<PageAnswer> => newView(call, undefined, []);

/** POST /v/:alliance/runden/neu */
export async function submitNewRound(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readSettingsForm(await call.form());
  const { choices, settings: start } = await loadNewSettings(services, alliance);
  const { settings, refusals } = toSettings(form, choices, start);
  if (refusals.length > 0) return newView(call, form, refusals);
  const made = await createRound(services, alliance, settings, principal.accountId);
  if (!made.ok) return newView(call, form, made.error);
  return {
    kind: 'redirect',
    to: `${roundHref(`/v/${alliance.slug}`, made.value.slug)}?meldung=angelegt`,
  };
}

/** GET /v/:alliance/runden/:round/einstellungen */
export const showSettings = (call: AllianceCall): Promise<PageAnswer> =>
  settingsView(call, undefined, [], 200);

/** POST /v/:alliance/runden/:round/einstellungen */
export async function submitSettings(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const name = params['round'] ?? '';
  const form = readSettingsForm(await call.form());
  const file = await loadSettings(services, alliance, name);
  if (!file) return errorPage(404);
  const { settings, refusals } = toSettings(form, file.choices, file.settings);
  if (refusals.length > 0) return settingsView(call, form, refusals, 422);
  const version = /^\d{1,9}$/.test(form.version) ? Number(form.version) : 0;
  const changed = await changeRound(services, alliance, { name, settings, version }, principal.accountId);
  if (changed.ok)
    return {
      kind: 'redirect',
      to: `${roundHref(`/v/${alliance.slug}`, changed.value.slug)}?meldung=gespeichert`,
    };
  if (changed.error === 'unknown') return errorPage(404);
  const crossed = changed.error.some(({ field }) => field === 'conflict');
  return settingsView(call, form, changed.error, crossed ? 409 : 422);
}

async function newView(
  { services, alliance }: AllianceCall,
  form: SettingsForm | undefined,
  refusals: readonly SettingsRefusal[],
): Promise<PageAnswer> {
  const base = `/v/${alliance.slug}`;
  const title = 'Runde anlegen';
  const { settings, choices } = await loadNewSettings(services, alliance);
  return {
    kind: 'page',
    status: refusals.length > 0 ? 422 : 200,
    title,
    section: SECTION,
    tab: TAB,
    crumbs: [{ label: 'Runden', href: `${base}/runden` }, { label: title }],
    body: (
      <SettingsFormView
        title={title}
        lead="Ein Entwurf geht an niemanden. Erst wenn Sie die Runde öffnen, werden die Kommunen gefragt."
        action={`${base}/runden/neu`}
        back={`${base}/runden`}
        form={form ?? settingsFormOf(settings, choices)}
        choices={choices}
        refusals={refusals}
      />
    ),
  };
}

async function settingsView(
  { services, alliance, params }: AllianceCall,
  form: SettingsForm | undefined,
  refusals: readonly SettingsRefusal[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const file = await loadSettings(services, alliance, params['round'] ?? '');
  if (!file) return errorPage(404);
  const { round, settings, choices } = file;
  const base = `/v/${alliance.slug}`;
  const href = roundHref(base, round.slug);
  const version = String(round.version);
  const shown = form ?? settingsFormOf(settings, choices, version);
  return {
    kind: 'page',
    status,
    title: 'Einstellungen der Runde',
    section: SECTION,
    tab: TAB,
    crumbs: crumbsBelowRound(base, round, 'Einstellungen'),
    body: (
      <SettingsFormView
        title={`Einstellungen: ${round.title}`}
        lead={LEADS[round.state]}
        action={`${href}/einstellungen`}
        back={href}
        // Who is told of the crossing edit may save on top of it.
        form={status === 409 ? { ...shown, version } : shown}
        choices={choices}
        refusals={refusals}
        sample={round}
      />
    ),
  };
}

/** What may still change, said before anyone tries. */
const LEADS = {
  entwurf: 'Solange die Runde ein Entwurf ist, lässt sich alles ändern.',
  offen:
    'Die Runde läuft: Kommunen lassen sich hinzunehmen und die Frist verlängern; was beantwortet ist, bleibt.',
  geschlossen:
    'Die Runde ist geschlossen: Aufgaben, Kommunen, Gewichte und Schwelle stehen fest. Die Frist ändern Sie, um sie wieder zu öffnen.',
  freigegeben: 'Die Runde ist freigegeben: Nur der Titel und wer sie sieht, lassen sich noch ändern.',
} as const;
