import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { type Alliance, listAlliances } from '../alliances.ts';
import { type AccessDecision, decideAccess, type Principal, rolesIn } from '../auth/access.ts';
import { SESSION_MS } from '../auth/session.ts';
import type { Services } from '../services.ts';
import { callerAddress, pageCaller, sessionCookie } from './caller.ts';
import { errorPage, noRolePage, roleNotSufficientPage } from './error-pages.tsx';
import { logRefusal } from './log-refusal.ts';
import type { PageAnswer, PageCall, PageRoute, PageView, Redirect } from './page-route.ts';
import { readForm, readUpload } from './read-form.ts';
import { sendFile } from './send-file.ts';

/** What stands around every page. */
export interface FrameContext {
  readonly services: Services;
  readonly principal: Principal | undefined;
  readonly alliance: Alliance | undefined;
  /** Where else the person holds a role. */
  readonly otherAlliances?: readonly Alliance[];
  readonly path?: string;
}

/** Puts header, navigation and footer around a view and writes the document. */
export type FramePage = (view: PageView, context: FrameContext) => string;

/** Answers one call of a page route: who calls, may he, then the handler. */
export async function answerPage(
  c: Context,
  route: PageRoute,
  services: Services,
  frame: FramePage,
): Promise<Response> {
  const slug = c.req.param('alliance');
  const caller = await pageCaller(services, c, slug);
  const context = { ...(await frameContext(c, services, caller)), frame };
  if (slug && !caller.alliance) return sendPage(c, errorPage(404), context);
  const decision = decideAccess(route.access, caller.principal, caller.alliance?.id, services.clock.today());
  if (!decision.allowed) {
    logRefusal(services, c, decision.reason, caller.principal);
    return refuseCaller(c, decision.reason, context);
  }
  const call: PageCall = {
    services,
    ...caller,
    params: c.req.param(),
    query: new URL(c.req.url).searchParams,
    path: c.req.path,
    ip: callerAddress(c),
    form: () => readForm(c),
    upload: () => readUpload(c),
  };
  return send(c, await route.answer(call), context);
}

/** What the frame shows of the caller. Most people hold roles in one alliance: only the others cost a query. */
async function frameContext(
  c: Context,
  services: Services,
  { principal, alliance }: Pick<FrameContext, 'principal' | 'alliance'>,
): Promise<FrameContext> {
  const elsewhere = principal?.grants.some(({ allianceId }) => allianceId !== alliance?.id);
  const others = principal && elsewhere ? await listAlliances(services.database) : [];
  const otherAlliances = others.filter(
    ({ id }) => principal && id !== alliance?.id && rolesIn(principal, id, services.clock.today()).length > 0,
  );
  return { services, principal, alliance, otherAlliances, path: c.req.path };
}

/** The same for an address that no route answers: the frame of the alliance it lies in, where the caller has one. */
export async function callerContext(c: Context, services: Services): Promise<FrameContext> {
  const slug = /^\/v\/([^/]+)/.exec(c.req.path)?.[1];
  return frameContext(c, services, await pageCaller(services, c, slug));
}

type SendContext = FrameContext & { readonly frame: FramePage };
type Refusal = Extract<AccessDecision, { allowed: false }>['reason'];

function refuseCaller(c: Context, reason: Refusal, context: SendContext): Response {
  if (reason === 'sign-in') return c.redirect(`/anmelden?weiter=${encodeURIComponent(returnPath(c))}`, 303);
  const name = context.alliance?.name ?? '';
  // Someone of another alliance sees no more of this one than its name.
  if (reason === 'no-role-here') return sendPage(c, noRolePage(name), { ...context, alliance: undefined });
  return sendPage(c, roleNotSufficientPage(), context);
}

function returnPath(c: Context): string {
  const url = new URL(c.req.url);
  return c.req.method === 'GET' ? url.pathname + url.search : url.pathname;
}

function send(c: Context, answer: PageAnswer, context: SendContext): Response {
  switch (answer.kind) {
    case 'page':
      return sendPage(c, answer, context);
    case 'redirect':
      return sendRedirect(c, answer, context.services);
    case 'file':
      return sendFile(c, answer);
    case 'data':
      return Response.json(answer.data, {
        status: answer.status ?? 200,
        headers: { 'cache-control': 'private, no-store' },
      });
  }
}

/** Writes a view in its frame. What someone sees when signed in stays in no cache: several people share a desk. */
export function sendPage(c: Context, view: PageView, { frame, ...context }: SendContext): Response {
  const cache = context.principal ? 'private, no-store' : 'private, no-cache';
  return c.html(frame(view, context), view.status ?? 200, { 'cache-control': cache });
}

function sendRedirect(c: Context, answer: Redirect, { config }: Services): Response {
  const { name, secure } = sessionCookie(config);
  if (answer.session === 'end') deleteCookie(c, name, { path: '/', secure });
  else if (answer.session)
    setCookie(c, name, answer.session.start, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      maxAge: SESSION_MS / 1000,
    });
  return c.redirect(answer.to, 303);
}
