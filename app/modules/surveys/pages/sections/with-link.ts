import type { Alliance } from '../../../../platform/alliances.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { PageAnswer, PageCall } from '../../../../platform/http/page-route.ts';
import { deadLink, tooManyLinks } from '../../../../ui/dead-link.tsx';
import { type OpenSection, openSection } from '../../use-cases/sections/open-section.ts';

export const secretOf = ({ params }: PageCall): string => params['token'] ?? '';

export const linkPath = (call: PageCall, { slug }: Alliance): string =>
  `/v/${slug}/erhebungsabschnitt/${secretOf(call)}`;

/** Finds the section of a link. The limit for guessing is for links that do not exist: a town hall has one address. */
export async function withLink(
  call: PageCall,
  answer: (alliance: Alliance, open: OpenSection) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const { services, alliance, ip } = call;
  if (!alliance) return errorPage(404);
  const open = await openSection(services, alliance, secretOf(call));
  if (open.ok) return answer(alliance, open.value);
  const minutes = open.error.isUnknown ? await services.linkLimit.blockedFor(ip) : undefined;
  if (minutes !== undefined) return { kind: 'page', status: 429, ...tooManyLinks(minutes) };
  if (open.error.isUnknown) await services.linkLimit.missed(ip);
  return { kind: 'page', status: 404, ...deadLink(alliance, open.error.message) };
}
