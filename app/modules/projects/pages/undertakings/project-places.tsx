import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { needsCharter } from '../../domain/undertakings/undertaking.ts';
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
  { id: 'pruefung', label: 'Prüfung', path: '/pruefung' },
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

interface ProjectTabsProps {
  readonly path: string;
  readonly page: ProjectPage;
  /** Leaves out the pages that this one has nothing for. */
  readonly project?: Pick<UndertakingRecord, 'kind' | 'template'>;
}

/** Links between the pages of one project, over each of them. */
export const ProjectTabs = ({ path, page, project }: ProjectTabsProps) => (
  <TabLinks
    label="Seiten dieses Projekts"
    tabs={PAGES.filter(({ id }) => id === page || !project || makesSense(id, project)).map((entry) => ({
      label: entry.label,
      href: `${path}${entry.path}`,
      current: entry.id === page,
    }))}
  />
);

/** What a report told has no charter and no schedule here; what begins by being noted needs no charter. */
function makesSense(
  page: ProjectPage,
  { kind, template }: Pick<UndertakingRecord, 'kind' | 'template'>,
): boolean {
  if (page === 'auftrag') return template !== null && needsCharter(kind);
  return page === 'ablaufplan' || page === 'stufen' || page === 'pruefung' ? template !== null : true;
}
