import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { crossingFields } from '../../../../ui/crossing.tsx';
import { CHARTER_SECTIONS } from '../../domain/charter/charter.ts';
import { type CharterPage, loadCharter } from '../../use-cases/charter/load-charter.ts';
import { saveCharter } from '../../use-cases/charter/save-charter.ts';
import { refuseKeeper } from '../process/refuse-keeper.tsx';
import { PLACE, projectPath } from '../undertakings/project-places.tsx';
import type { CharterFormViewProps } from './charter-form-props.ts';
import { CharterFormView } from './charter-form-view.tsx';
import { charterCrumbs, charterPath } from './charter-places.ts';
import { crossingOf } from './crossing-of.ts';
import {
  type CharterForm,
  charterFormOf,
  readCharterForm,
  toCharter,
  withPartners,
} from './read-charter-form.ts';

/** GET /v/:alliance/projekte/:slug/auftrag/bearbeiten */
export async function showCharterForm(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  if (!page) return errorPage(404);
  const { charter, version, undertaking } = page.file;
  if (!page.rights.writes) return { kind: 'redirect', to: charterPath(call, undertaking) };
  return view(call, page, charterFormOf(charter, version), {
    isSaved: call.query.get('meldung') === 'gespeichert',
  });
}

/** POST /v/:alliance/projekte/:slug/auftrag/bearbeiten */
export async function submitCharterForm(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const page = await load(call);
  if (!page) return errorPage(404);
  if (!page.rights.writes) return refuseKeeper(projectPath(call, page.file.undertaking), 'Projektaufträge');
  const typed = readCharterForm(posted);
  const form = page.file.phase === 'laeuft' ? withPartners(typed, page.file.partners) : typed;
  const { charter, refusals } = toCharter(form, rosterOf(page), call.services.clock.today());
  if (refusals.length > 0) return view(call, page, form, { refusals, status: 422 });
  const { services, alliance, principal, params } = call;
  const basedOn = /^\d{1,9}$/.test(form.version) ? Number(form.version) : 0;
  const order = { slug: params['slug'] ?? '', charter, basedOn };
  const saved = await saveCharter(services, alliance, principal, order);
  if (saved.ok) return { kind: 'redirect', to: nextOf(charterPath(call, page.file.undertaking), posted) };
  if (saved.error === 'unknown') return errorPage(404);
  if (saved.error.kind === 'refused')
    return view(call, page, form, { refused: saved.error.reason, status: 422 });
  const { base, version, stored } = saved.error;
  const roster = rosterOf(page);
  const fields = crossingFields(crossingOf(stored, saved.error.typed, roster));
  const isDiffering = (id: string) => fields.some((field) => field.id === id);
  const adopted = crossingFields(crossingOf(stored, base, roster)).filter(({ id }) => !isDiffering(id));
  // Who has read both may write on top of it.
  return view(call, page, charterFormOf(saved.error.typed, version), {
    crossing: { fields, adopted },
    status: 409,
  });
}

/** Back to the section that was saved, or to the whole. */
function nextOf(path: string, posted: URLSearchParams): string {
  const section = CHARTER_SECTIONS.find(({ key }) => key === posted.get('abschnitt'));
  return section === undefined
    ? `${path}?meldung=gespeichert`
    : `${path}/bearbeiten?meldung=gespeichert#abschnitt-${section.key}`;
}

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadCharter(services, alliance, principal, params['slug'] ?? '');

const rosterOf = ({ file: { roster } }: CharterPage) =>
  roster.map(({ member: { key, name, standing } }) => ({
    key,
    name: standing === 'gast' ? `${name} (Gast)` : name,
  }));

interface Shown extends Partial<Pick<CharterFormViewProps, 'refusals' | 'crossing' | 'refused' | 'isSaved'>> {
  readonly status?: 200 | 409 | 422;
}

const view = (
  call: AllianceCall,
  page: CharterPage,
  form: CharterForm,
  { refusals = [], crossing, refused, isSaved = false, status = 200 }: Shown,
): PageAnswer => ({
  kind: 'page',
  status,
  title: 'Projektauftrag bearbeiten',
  ...PLACE,
  crumbs: charterCrumbs(call, page.file.undertaking, 'Bearbeiten'),
  body: (
    <CharterFormView
      href={charterPath(call, page.file.undertaking)}
      page={page}
      roster={rosterOf(page)}
      form={form}
      refusals={refusals}
      crossing={crossing}
      refused={refused}
      isSaved={isSaved}
    />
  ),
});
