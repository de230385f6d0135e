import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';

/** As pages of a project stand in the navigation. */
export const PLACE = { section: 'projekte', tab: 'projekte' } as const;

/** The pages of one project, side by side. */
const PAGES = [
  { id: 'uebersicht', label: 'Übersicht', path: '' },
  { id: 'auftrag', label: 'Projektauftrag', path: '/auftrag' },
  { id: 'ablaufplan', label: 'Ablaufplan', path: '/ablaufplan' },
  { id: 'stufen', label: 'Stufen', path: '/stufen' },
  { id: 'beteiligte', label: 'Beteiligte', path: '/beteiligte' },
  { id: 'stand', label: 'Stand', path: '/stand' },
] as const;
export type ProjectPage = (typeof PAGES)[number]['id'];

type Named = Pick<UndertakingRecord, 'slug' | 'title'>;
type Where = Pick<AllianceCall, 'alliance'>;

/** Address of a project's own page. */
export const projectPath = ({ alliance }: Where, project: Named): string =>
  `/v/${alliance.slug}${projectSubject(project).path}`;

/** From the list of projects down to a page below a project. */
export const projectCrumbs = (call: Where, project: Named, last: string): NonNullable<PageView['crumbs']> => [
  { label: 'Projekte', href: `/v/${call.alliance.slug}/projekte` },
  { label: project.title, href: projectPath(call, project) },
  { label: last },
];

/** Links between the pages of one project, over each of them. */
export const ProjectTabs = ({ path, page }: { readonly path: string; readonly page: ProjectPage }) => (
  <TabLinks
    label="Seiten dieses Projekts"
    tabs={PAGES.map((entry) => ({
      label: entry.label,
      href: `${path}${entry.path}`,
      current: entry.id === page,
    }))}
  />
);
