import { rolesIn } from '../../../../platform/auth/access.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { loadTemplates, versionName } from '../../use-cases/process/load-templates.ts';
import { TEMPLATE_PLACE, templateCrumbs, templatePath, templatesPath } from './template-places.ts';
import { TemplateView } from './template-view.tsx';
import { TemplatesView } from './templates-view.tsx';

/** GET /v/:alliance/prozessvorlagen */
export async function showTemplates(call: AllianceCall): Promise<PageAnswer> {
  const loaded = await loadTemplates(call.services, call.alliance);
  return {
    kind: 'page',
    title: 'Prozessvorlagen',
    ...TEMPLATE_PLACE,
    crumbs: [{ label: 'Prozessvorlagen' }],
    body: <TemplatesView path={templatesPath(call)} loaded={loaded} />,
  };
}

/** GET /v/:alliance/prozessvorlagen/:key?fassung= */
export const showTemplate = (call: AllianceCall): Promise<PageAnswer> => answerTemplate(call, '', []);

/** The page of a template, after a refused act with what was typed. */
export async function answerTemplate(
  call: AllianceCall,
  copyTitle: string,
  errors: readonly FieldError[],
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const { templates, projects } = await loadTemplates(services, alliance);
  const versions = templates.filter(({ key }) => key === params['key']);
  const wanted = query.get('fassung');
  const shown = wanted === null ? versions[0] : versions.find(({ version }) => String(version) === wanted);
  if (!shown) return errorPage(404);
  return {
    kind: 'page',
    ...(errors.length > 0 && { status: 422 as const }),
    title: shown.title,
    ...TEMPLATE_PLACE,
    crumbs: templateCrumbs(call, shown),
    body: (
      <TemplateView
        path={templatePath(call, shown.key)}
        shown={shown}
        versions={versions}
        projectsOf={(version) => projects.get(versionName({ key: shown.key, version })) ?? 0}
        mayEdit={rolesIn(principal, alliance.id, services.clock.today()).includes('coordinator')}
        copyTitle={copyTitle}
        errors={errors}
        message={errors.length > 0 ? undefined : messageIn(MESSAGES, query)}
      />
    ),
  };
}

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Die neue Fassung gilt für Projekte, die ab jetzt angelegt werden.',
  kopiert: 'Die Vorlage ist angelegt. Wählen Sie unter „Bearbeiten“, für welche Vorhaben sie gedacht ist.',
};
