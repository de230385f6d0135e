import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import type { ProcessTemplate } from '../../domain/process/process-template.ts';

type Where = Pick<AllianceCall, 'alliance'>;

/** As pages of templates stand in the navigation. */
export const TEMPLATE_PLACE = { section: 'projekte', tab: 'prozessvorlagen' } as const;

export const templatesPath = ({ alliance }: Where): string => `/v/${alliance.slug}/prozessvorlagen`;

/** Address of a template, or of one of its versions. */
export const templatePath = (call: Where, key: string, version?: number): string =>
  `${templatesPath(call)}/${key}${version === undefined ? '' : `?fassung=${version}`}`;

/** From the list down to a page of a template. */
export const templateCrumbs = (
  call: Where,
  template: Pick<ProcessTemplate, 'key' | 'title'>,
  last?: string,
): NonNullable<PageView['crumbs']> => [
  { label: 'Prozessvorlagen', href: templatesPath(call) },
  ...(last === undefined
    ? [{ label: template.title }]
    : [{ label: template.title, href: templatePath(call, template.key) }, { label: last }]),
];
