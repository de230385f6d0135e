import { isMailState, type MailState } from '../../../platform/mail/mail-states.ts';

/** What the outbox is asked for by its address. */
export interface OutboxQuery {
  readonly state: MailState | undefined;
  /** Counted from 1. */
  readonly page: number;
}

const MAX_PAGE = 1_000_000;

/** Reads ?stand=&seite=; what it does not know asks for everything, and for the first page. */
export function readOutboxQuery(query: URLSearchParams): OutboxQuery {
  const state = query.get('stand') ?? '';
  const page = Number(query.get('seite') ?? '1');
  return {
    state: isMailState(state) ? state : undefined,
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** The address of another page or state of the outbox. */
export function outboxHref(base: string, { state, page }: Partial<OutboxQuery>): string {
  const query = new URLSearchParams({
    ...(state !== undefined && { stand: state }),
    ...(page !== undefined && page > 1 && { seite: String(page) }),
  }).toString();
  return `${base}/postausgang${query === '' ? '' : `?${query}`}`;
}
