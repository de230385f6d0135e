import type { AllianceCall, PageView } from '../../../platform/http/page-route.ts';
import { TabLinks } from '../../../ui/navigation.tsx';

/** As pages of an appraisal stand in the navigation. */
export const PLACE = { section: 'projekte', tab: 'projekte' } as const;

/** The pages of one appraisal, side by side, in the order of the work. */
const PAGES = [
  { id: 'uebersicht', label: 'Prüfung', path: '' },
  { id: 'prozesskosten', label: 'Prozesskosten', path: '/prozesskosten' },
  { id: 'kriterien', label: 'Kriterien', path: '/kriterien' },
  { id: 'optionen', label: 'Optionen', path: '/optionen' },
  { id: 'empfehlung', label: 'Empfehlung', path: '/empfehlung' },
  { id: 'berichte', label: 'Berichte', path: '/berichte' },
  { id: 'information', label: 'Information', path: '/information' },
] as const;
export type AppraisalPage = (typeof PAGES)[number]['id'];

interface Named {
  readonly slug: string;
  readonly title: string;
}
type Where = Pick<AllianceCall, 'alliance'>;

/** Which project an act is about, and who acts. */
export const placeOf = ({ params, principal }: Pick<AllianceCall, 'params' | 'principal'>) => ({
  slug: params['slug'] ?? '',
  principal,
});

/** Address of the first page of a project's appraisal. */
export const appraisalPath = ({ alliance }: Where, { slug }: Pick<Named, 'slug'>): string =>
  `/v/${alliance.slug}/projekte/${slug}/pruefung`;

/** From the list of projects down to a page of the appraisal. */
export const appraisalCrumbs = (
  call: Where,
  project: Named,
  last: string,
): NonNullable<PageView['crumbs']> => [
  { label: 'Projekte', href: `/v/${call.alliance.slug}/projekte` },
  { label: project.title, href: `/v/${call.alliance.slug}/projekte/${project.slug}` },
  { label: last },
];

/** Links between the pages of one appraisal, over each of them. */
export const AppraisalTabs = ({ path, page }: { readonly path: string; readonly page: AppraisalPage }) => (
  <TabLinks
    label="Seiten dieser Prüfung"
    tabs={PAGES.map((entry) => ({
      label: entry.label,
      href: `${path}${entry.path}`,
      current: entry.id === page,
    }))}
  />
);
