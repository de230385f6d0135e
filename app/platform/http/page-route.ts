import type { ReactNode } from 'react';
import type { Alliance } from '../alliances.ts';
import type { Access, Principal } from '../auth/access.ts';
import type { Services } from '../services.ts';
import type { Upload } from './read-form.ts';

/** One page or form target: where, for whom, and what it answers. Modules list theirs in pages/routes.ts. */
export interface PageRoute {
  readonly method: 'get' | 'post';
  /** Hono pattern. Below /v/:alliance the alliance is loaded before the handler runs. */
  readonly path: string;
  readonly access: Access;
  answer(call: PageCall): Promise<PageAnswer>;
}

/** What a handler knows of the request. */
export interface PageCall {
  readonly services: Services;
  readonly principal: Principal | undefined;
  readonly alliance: Alliance | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly path: string;
  /** Network address of the caller, for limits and logs. */
  readonly ip: string;
  /** Secret of the session cookie. */
  readonly sessionSecret: string | undefined;
  /** Fields of a posted form. */
  form(): Promise<URLSearchParams>;
  /** Fields and files of a posted form; a file field left empty is absent. */
  upload(): Promise<Upload>;
}

/** A call below /v/:alliance, by someone signed in. */
export interface AllianceCall extends PageCall {
  readonly alliance: Alliance;
  readonly principal: Principal;
}

export type PageAnswer = PageView | Redirect | FileAnswer | DataAnswer;

/** A page without its frame; the frame (header, navigation, footer) is put around it in one place. */
export interface PageView {
  readonly kind: 'page';
  readonly status?: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500;
  readonly title: string;
  /** Entry of the main navigation that is current. */
  readonly section?: string;
  /** Page of the section that is current among its tabs. */
  readonly tab?: string;
  /** Browser scripts of this page beside the shared one, by their name in the manifest ("needs/grid"). */
  readonly islands?: readonly string[];
  /** Links from the overview down to this page's parent. */
  readonly crumbs?: readonly { readonly label: string; readonly href?: string }[];
  readonly body: ReactNode;
}

export interface Redirect {
  readonly kind: 'redirect';
  readonly to: string;
  /** Opens a session (the secret) or ends the current one. */
  readonly session?: { readonly start: string } | 'end';
}

export interface FileAnswer {
  readonly kind: 'file';
  readonly name: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** Shown in the browser instead of saved, where it can. */
  readonly inline?: boolean;
}

/** What a page's own script asked for, as JSON. */
export interface DataAnswer {
  readonly kind: 'data';
  readonly status?: 200 | 403 | 404 | 409 | 422;
  readonly data: unknown;
}

/** Declares a route of an alliance: the handler gets alliance and principal for certain. */
export function allianceRoute(
  route: Omit<PageRoute, 'answer'> & { answer(call: AllianceCall): Promise<PageAnswer> },
): PageRoute {
  return {
    ...route,
    async answer(call) {
      const { alliance, principal } = call;
      if (!alliance || !principal)
        throw new Error(`${route.path} lies outside /v/:alliance or is open to everyone`);
      return route.answer({ ...call, alliance, principal });
    },
  };
}
