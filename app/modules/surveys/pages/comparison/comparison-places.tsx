import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { TabLinks } from '../../../../ui/navigation.tsx';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import { surveyPath } from '../life/survey-places.ts';

type Where = Pick<AllianceCall, 'alliance'>;
type Named = Pick<ComparisonPage, 'survey' | 'project'>;

export const comparisonPath = (call: Where, slug: string): string => `${surveyPath(call, slug)}/vergleich`;

/** From the list of projects over project and survey down to a page; without a project from the list of surveys. */
export const surveyCrumbs = (
  call: Where,
  { survey, project }: Named,
  ...rest: NonNullable<PageView['crumbs']>
): NonNullable<PageView['crumbs']> => [
  ...(project
    ? [
        { label: 'Projekte', href: `/v/${call.alliance.slug}/projekte` },
        { label: project.title, href: `/v/${call.alliance.slug}/projekte/${project.slug}` },
      ]
    : [{ label: 'Erhebungen', href: `/v/${call.alliance.slug}/erhebungen` }]),
  { label: survey.title, href: surveyPath(call, survey.slug) },
  ...rest,
];

const PAGES = [
  { id: 'fragen', label: 'Nach Fragen', path: '', isForKeepers: false },
  { id: 'gegenueberstellung', label: 'Gegenüberstellung', path: '/gegenueberstellung', isForKeepers: false },
  { id: 'luecken', label: 'Lücken', path: '/luecken', isForKeepers: true },
  { id: 'ausgangswert', label: 'Ausgangswert', path: '/ausgangswert', isForKeepers: true },
] as const;
export type ComparisonTab = (typeof PAGES)[number]['id'];

interface ComparisonTabsProps {
  readonly path: string;
  readonly tab: ComparisonTab;
  readonly page: Pick<ComparisonPage, 'reach' | 'isPreview'>;
}

/** Links between the pages of one comparison; whoever looks at it as members do stays with what these see. */
export const ComparisonTabs = ({ path, tab, page: { reach, isPreview } }: ComparisonTabsProps) => (
  <TabLinks
    label="Seiten dieses Vergleichs"
    tabs={PAGES.filter(({ isForKeepers }) => !isForKeepers || (reach === 'alles' && !isPreview)).map(
      (entry) => ({
        label: entry.label,
        href: `${path}${entry.path}${isPreview ? '?sicht=alle' : ''}`,
        current: entry.id === tab,
      }),
    )}
  />
);
