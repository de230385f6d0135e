import type { Alliance } from '../../../../platform/alliances.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { PageAnswer, PageCall, PageView } from '../../../../platform/http/page-route.ts';
import { deadLink, tooManyLinks } from '../../../../ui/dead-link.tsx';
import { type OpenSection, openSection } from '../../use-cases/sections/open-section.ts';
import { handInSection, saveSection } from '../../use-cases/sections/write-section.ts';
import { readAnswerForm } from '../answers/read-answer-form.ts';
import { crossedOf, sheetErrors } from '../answers/save-page.ts';
import { pageOfSheet, readSheetQuery, sheetQueryText } from '../answers/sheet-query.ts';
import { HandInView } from './hand-in-view.tsx';
import { SectionView, type SectionViewProps } from './section-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Gespeichert. Sie können weitermachen oder später mit demselben Link zurückkommen.',
  abgegeben: 'Abgegeben. Ihre Hauptverwaltung sieht das; Sie brauchen nichts mehr zu tun.',
};

/** GET /v/:alliance/abschnitt/:token */
export const showSection = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) =>
    view(call, alliance, open, { message: messageIn(MESSAGES, call.query) }),
  );

/** POST /v/:alliance/abschnitt/:token — one page of the section. */
export const saveSectionPage = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) => {
    const form = await call.form();
    const changes = readAnswerForm(form);
    const saved = await saveSection(call.services, alliance, secretOf(call), changes);
    if (saved.ok) return { kind: 'redirect', to: nextAddress(call, form.get('weiter') === 'ja') };
    const { error } = saved;
    if (error.kind === 'dead') return { kind: 'page', status: 409, ...deadLink(alliance, error.message) };
    if (error.kind === 'unknown') return errorPage(404);
    const refused = { changes, ...crossedOf(error) };
    const status = error.kind === 'conflict' || error.kind === 'closed' ? 409 : 422;
    return view(call, alliance, open, { refused, errors: sheetErrors(open, error) }, status);
  });

/** GET …/abgeben: what is handed in, before it is. */
export const confirmHandIn = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) =>
    open.readOnly === null
      ? page(
          `Abschnitt abgeben: ${open.section.office}`,
          200,
          <HandInView path={pathOf(call, alliance)} open={open} />,
        )
      : view(call, alliance, open, {}),
  );

/** POST …/abgeben */
export const handIn = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) => {
    const done = await handInSection(call.services, alliance, secretOf(call));
    if (done.ok) return { kind: 'redirect', to: `${pathOf(call, alliance)}?meldung=abgegeben` };
    if (done.error.kind === 'dead')
      return { kind: 'page', status: 409, ...deadLink(alliance, done.error.message) };
    return view(call, alliance, open, {}, 409);
  });

const secretOf = ({ params }: PageCall): string => params['token'] ?? '';

const pathOf = (call: PageCall, { slug }: Alliance): string => `/v/${slug}/abschnitt/${secretOf(call)}`;

/** Finds the section of a link. The limit for guessing is for links that do not exist: a town hall has one address. */
async function withLink(
  call: PageCall,
  answer: (alliance: Alliance, open: OpenSection) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const { services, alliance, ip } = call;
  if (!alliance) return errorPage(404);
  const open = await openSection(services, alliance, secretOf(call));
  if (open.ok) return answer(alliance, open.value);
  if (!open.error.isUnknown) return { kind: 'page', status: 404, ...deadLink(alliance, open.error.message) };
  const minutes = await services.linkLimit.blockedFor(ip);
  if (minutes !== undefined) return { kind: 'page', status: 429, ...tooManyLinks(minutes) };
  await services.linkLimit.missed(ip);
  return { kind: 'page', status: 404, ...deadLink(alliance, open.error.message) };
}

function nextAddress(call: PageCall, further: boolean): string {
  const asked = readSheetQuery(call.query);
  const text = sheetQueryText({ ...asked, page: asked.page + (further ? 1 : 0) });
  return `${call.path}${text}${text === '' ? '?' : '&'}meldung=gespeichert`;
}

function view(
  call: PageCall,
  alliance: Alliance,
  open: OpenSection,
  more: Pick<SectionViewProps, 'refused' | 'errors' | 'message'>,
  status: NonNullable<PageView['status']> = 200,
): PageView {
  const query = readSheetQuery(call.query);
  const props = { path: pathOf(call, alliance), open, query, page: pageOfSheet(open, query), ...more };
  return page(`${open.section.office}: ${open.round.title}`, status, <SectionView {...props} />);
}

const page = (title: string, status: NonNullable<PageView['status']>, body: PageView['body']): PageView => ({
  kind: 'page',
  status,
  title,
  body,
});
