import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { type CrossingField, crossingFields } from '../../../../ui/crossing.tsx';
import type { TemplateRefusal } from '../../domain/process/check-template.ts';
import type { ProcessTemplate, TemplateContent } from '../../domain/process/process-template.ts';
import { headText, stagesText } from '../../domain/process/template-text.ts';
import {
  changeTemplate,
  copyTemplate,
  restoreTemplate,
  type TemplateFault,
} from '../../use-cases/process/change-template.ts';
import { loadTemplates } from '../../use-cases/process/load-templates.ts';
import {
  readTemplateForm,
  type TypedTemplate,
  toTemplateContent,
  typedTemplateOf,
} from './read-template-form.ts';
import { answerTemplate } from './show-templates.tsx';
import { templateErrors } from './template-errors.ts';
import { TemplateFormView } from './template-form-view.tsx';
import { TEMPLATE_PLACE, templateCrumbs, templatePath } from './template-places.ts';

/** GET /v/:alliance/prozessvorlagen/:key/bearbeiten */
export async function showTemplateForm(call: AllianceCall): Promise<PageAnswer> {
  const newest = await newestOf(call);
  return newest ? page(call, newest, typedTemplateOf(newest, newest.version), []) : errorPage(404);
}

/** POST /v/:alliance/prozessvorlagen/:key/bearbeiten */
export async function submitTemplateForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const typed = readTemplateForm(await call.form());
  const content = toTemplateContent(typed);
  const key = params['key'] ?? '';
  const { basedOn, changeNote } = typed;
  const order = { key, content, basedOn, changeNote, actor: principal.accountId };
  const result = await changeTemplate(services, alliance, order);
  if (result.ok) return { kind: 'redirect', to: `${templatePath(call, key)}?meldung=gespeichert` };
  const newest = await newestOf(call);
  if (!newest || result.error === 'unknown') return errorPage(404);
  return page(call, newest, typed, result.error);
}

/** POST /v/:alliance/prozessvorlagen/:key/kopieren */
export async function submitCopy(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const title = (await call.form()).get('titel') ?? '';
  const order = { key: params['key'] ?? '', title, actor: principal.accountId };
  const result = await copyTemplate(services, alliance, order);
  if (result.ok) return { kind: 'redirect', to: `${templatePath(call, result.value.key)}?meldung=kopiert` };
  return refused(call, title, result.error);
}

/** POST /v/:alliance/prozessvorlagen/:key/wiederherstellen */
export async function submitRestore(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const text = (await call.form()).get('fassung') ?? '';
  const version = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  const key = params['key'] ?? '';
  const result = await restoreTemplate(services, alliance, { key, version, actor: principal.accountId });
  if (result.ok) return { kind: 'redirect', to: `${templatePath(call, key)}?meldung=gespeichert` };
  return refused(call, '', result.error);
}

const refused = async (call: AllianceCall, title: string, fault: TemplateFault): Promise<PageAnswer> =>
  fault === 'unknown' ? errorPage(404) : answerTemplate(call, title, templateErrors(fault));

async function newestOf({ services, alliance, params }: AllianceCall): Promise<ProcessTemplate | undefined> {
  const { templates } = await loadTemplates(services, alliance);
  return templates.find(({ key }) => key === params['key']);
}

function page(
  call: AllianceCall,
  newest: ProcessTemplate,
  typed: TypedTemplate,
  refusals: readonly TemplateRefusal[],
): PageAnswer {
  const isCrossed = refusals.some(({ field }) => field === 'conflict');
  // Who is shown both versions may save on top of the new one.
  const shown = isCrossed ? { ...typed, basedOn: newest.version } : typed;
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: isCrossed ? (409 as const) : (422 as const) }),
    title: `Bearbeiten: ${newest.title}`,
    ...TEMPLATE_PLACE,
    crumbs: templateCrumbs(call, newest, 'Bearbeiten'),
    body: (
      <TemplateFormView
        path={templatePath(call, newest.key)}
        title={newest.title}
        typed={shown}
        errors={templateErrors(refusals)}
        crossing={isCrossed ? crossingOf(newest, toTemplateContent(typed)) : undefined}
      />
    ),
  };
}

const crossingOf = (stored: TemplateContent, typed: TemplateContent): CrossingField[] =>
  crossingFields([
    { id: 'titel', label: 'Vorlage', stored: headText(stored), typed: headText(typed) },
    { id: 'stufen', label: 'Stufen', stored: stagesText(stored), typed: stagesText(typed) },
  ]);
