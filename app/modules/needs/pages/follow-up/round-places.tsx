import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import type { FollowUp } from '../../use-cases/follow-up/load-follow-up.ts';

/** As pages of a round stand in the navigation. */
export const PLACE = { section: 'bedarf', tab: 'runden' } as const;

type Where = Pick<AllianceCall, 'alliance'>;
type Crumbs = NonNullable<PageView['crumbs']>;

/** Address of a round's own page. */
export const roundPath = ({ alliance }: Where, { slug }: Pick<FollowUp['round'], 'slug'>): string =>
  `/v/${alliance.slug}/runden/${slug}`;

/** From the list of rounds down to a page below a round; `parents` stand between. */
export const roundCrumbs = (
  call: Where,
  round: Pick<FollowUp['round'], 'slug' | 'title'>,
  last: string,
  parents: Crumbs = [],
): Crumbs => [
  { label: 'Runden', href: `/v/${call.alliance.slug}/runden` },
  { label: round.title, href: roundPath(call, round) },
  ...parents,
  { label: last },
];
