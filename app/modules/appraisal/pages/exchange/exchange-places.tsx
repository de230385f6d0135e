import type { ReactNode } from 'react';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { ExchangeRefusal } from '../../domain/exchange/check-finding.ts';

type Where = Pick<AllianceCall, 'alliance'>;

export const exchangePath = ({ alliance }: Where): string => `/v/${alliance.slug}/austausch`;
export const itemPath = (call: Where, id: string): string => `${exchangePath(call)}/eintrag/${id}`;

/** A page of the exchange; the last crumb is the page itself. */
export const exchangePage = (
  call: Where,
  {
    title,
    status = 200,
    crumbs = [],
  }: { title: string; status?: PageView['status']; crumbs?: PageView['crumbs'] },
  body: ReactNode,
): PageAnswer => ({
  kind: 'page',
  status,
  title,
  section: 'projekte',
  tab: 'austausch',
  crumbs: [{ label: 'Austausch', ...(crumbs.length > 0 && { href: exchangePath(call) }) }, ...crumbs],
  body,
});

export const notThere = (status: 403 | 404 = 404): PageAnswer => errorPage(status);

/** After a refused act that no form can answer. */
export const refusedAs = (error: 'unknown' | 'forbidden'): PageAnswer =>
  notThere(error === 'forbidden' ? 403 : 404);

const FIELDS: Readonly<Record<ExchangeRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  title: { field: 'titel', label: 'Titel' },
  field: { field: 'feld', label: 'Aufgabenfeld' },
  text: { field: 'text', label: 'Erkenntnis' },
  figures: { field: 'zahl-1', label: 'Zahlen' },
  licence: { field: 'lizenz', label: 'Lizenz' },
  contact: { field: 'postfach', label: 'Postfach' },
  reason: { field: 'grund', label: 'Grund' },
  project: { field: 'projekt', label: 'Projekt' },
  source: { field: 'auswahl', label: 'Auswahl' },
  file: { field: 'datei', label: 'Datei' },
  state: { field: 'titel', label: 'Stand' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};

export const errorsOf = (refusals: readonly ExchangeRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));
