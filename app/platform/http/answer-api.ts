import type { Context } from 'hono';
import { decideAccess } from '../auth/access.ts';
import type { Services } from '../services.ts';
import { type ApiAnswer, type ApiRoute, type Problem, problem } from './api-route.ts';
import { apiCaller } from './caller.ts';
import { logRefusal } from './log-refusal.ts';
import { sendFile } from './send-file.ts';

/** Answers one call of the API: who calls, may he, then the handler; refusals are RFC 9457 problems. */
export async function answerApi(c: Context, route: ApiRoute, services: Services): Promise<Response> {
  const slug = c.req.param('slug');
  const caller = await apiCaller(services, c, slug);
  const decision = decideAccess(route.access, caller.principal, caller.alliance?.id, services.clock.today());
  if (!decision.allowed) logRefusal(services, c, decision.reason, caller.principal);
  if (!decision.allowed && decision.reason === 'sign-in')
    return sendProblem(
      c,
      problem(401, 'Kein Zugang', 'Senden Sie ein gültiges Token im Kopf „Authorization: Bearer …“.'),
    );
  if (slug && !caller.alliance)
    return sendProblem(c, problem(404, 'Nicht gefunden', `Die Allianz „${slug}“ gibt es nicht.`));
  if (!decision.allowed)
    return sendProblem(
      c,
      problem(403, 'Nicht erlaubt', 'Das Konto dieses Tokens hat in dieser Allianz nicht die nötige Rolle.'),
    );
  const answer = await route.answer({
    services,
    ...caller,
    params: c.req.param() as Record<string, string>,
    query: new URL(c.req.url).searchParams,
    text: () => c.req.text(),
  });
  return sendAnswer(c, answer);
}

async function sendAnswer(c: Context, answer: ApiAnswer): Promise<Response> {
  if (answer.kind === 'problem') return sendProblem(c, answer);
  if (answer.kind === 'file') return sendFile(c, answer);
  const body = JSON.stringify(answer.value);
  if (c.req.method !== 'GET') return c.body(body, 200, { 'content-type': 'application/json' });
  const tag = await tagOf(body);
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, { etag: tag });
  return c.body(body, 200, {
    'content-type': 'application/json',
    etag: tag,
    'cache-control': 'private, no-cache',
  });
}

async function tagOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return `"${Buffer.from(digest).toString('base64url').slice(0, 27)}"`;
}

/** Writes problem details; 401 names the scheme it expects. */
export function sendProblem(c: Context, { status, title, detail }: Problem): Response {
  if (status === 401) c.header('www-authenticate', 'Bearer realm="Gemeinwerk"');
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  return c.body(body, status, { 'content-type': 'application/problem+json' });
}
