import type { createRoute } from '@hono/zod-openapi';
import type { Alliance } from '../alliances.ts';
import type { Access, Principal } from '../auth/access.ts';
import type { Services } from '../services.ts';
import type { FileToSend } from './send-file.ts';

/** One operation of /api/v1: its description for the OpenAPI document, for whom, and what it answers. */
export interface ApiRoute {
  readonly spec: ReturnType<typeof createRoute>;
  readonly access: Access;
  answer(call: ApiCall): Promise<ApiAnswer>;
}

export interface ApiCall {
  readonly services: Services;
  readonly principal: Principal | undefined;
  /** Given below /alliances/{slug}. */
  readonly alliance: Alliance | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly text: () => Promise<string>;
}

/** A call below /alliances/{slug}, by someone with a role there. */
export interface AllianceApiCall extends ApiCall {
  readonly alliance: Alliance;
  readonly principal: Principal;
}

/** Declares an operation of an alliance: the handler gets alliance and principal for certain. */
export function allianceApiRoute(
  route: Omit<ApiRoute, 'answer'> & { answer(call: AllianceApiCall): Promise<ApiAnswer> },
): ApiRoute {
  return {
    ...route,
    async answer(call) {
      const { alliance, principal } = call;
      if (!alliance || !principal) throw new Error(`${route.spec.path} lies outside /alliances/{slug}`);
      return route.answer({ ...call, alliance, principal });
    },
  };
}

export type ApiAnswer =
  | { readonly kind: 'json'; readonly value: unknown }
  | ({ readonly kind: 'file' } & FileToSend)
  | Problem;

/** RFC 9457 problem details. */
export interface Problem {
  readonly kind: 'problem';
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 500;
  readonly title: string;
  readonly detail: string;
}

export const json = (value: unknown): ApiAnswer => ({ kind: 'json', value });

export const problem = (status: Problem['status'], title: string, detail: string): Problem => ({
  kind: 'problem',
  status,
  title,
  detail,
});
