import type { ReactNode } from 'react';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { CHAPTERS, isChapterKey, isReportKind, type ReportKind } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import type { ReportFault } from '../../use-cases/reports/report-acting.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** Address of the reports of a project. */
export const reportsPath = (call: Pick<AllianceCall, 'alliance'>, project: Pick<Named, 'slug'>): string =>
  `${appraisalPath(call, project)}/berichte`;

/** The report that an address names; undefined where it names none. */
export function placeOf({ params }: AllianceCall): { slug: string; kind: ReportKind } | undefined {
  const kind = params['kind'] ?? '';
  return isReportKind(kind) ? { slug: params['slug'] ?? '', kind } : undefined;
}

/** A number of an address; undefined where it is none. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

interface ReportPageParts {
  readonly title: string;
  /** Last of the crumbs. */
  readonly crumb: string;
  readonly refusals?: readonly ReportRefusal[];
  readonly body: ReactNode;
}

/** A page about the reports of a project, in its frame. */
export const reportPage = (
  call: AllianceCall,
  project: Named,
  { title, crumb, refusals = [], body }: ReportPageParts,
): PageView => ({
  kind: 'page',
  ...(refusals.length > 0 && { status: statusOf(refusals) }),
  title: `${title}: ${project.title}`,
  ...PLACE,
  crumbs: appraisalCrumbs(call, project, crumb),
  body,
});

/** Somebody was faster, or it cannot be done as things stand: 409; anything else that was refused: 422. */
const statusOf = (refusals: readonly ReportRefusal[]): 409 | 422 =>
  refusals.some(({ field }) => field === 'konflikt' || field === 'stand') ? 409 : 422;

/** What is answered where there is nothing, or it may not be done; undefined where rules refused. */
export const notDone = (fault: ReportFault): PageAnswer | undefined =>
  fault === 'unknown' ? errorPage(404) : fault === 'forbidden' ? errorPage(403) : undefined;

/** The reasons of the rules. */
export const refusalsOf = (fault: ReportFault): readonly ReportRefusal[] =>
  typeof fault === 'string' ? [] : fault;

const LABELS: Readonly<Record<ReportRefusal['field'], string>> = {
  text: 'Text',
  kapitel: 'Kapitel',
  herkunft: 'Woher die Freigabe stammt',
  stand: 'Stand',
  frist: 'Frist',
  betrag: 'Betrag',
  grund: 'Grund',
  tag: 'Tag',
  konflikt: 'Zwischenzeitlich geändert',
};

/** Id of the field at which a refusal stands. */
const fieldId = ({ field, key }: Pick<ReportRefusal, 'field' | 'key'>): string =>
  key === undefined ? field : `${field}-${key}`;

/**
 * Refusals as the summary on top of a form names them. Those without a field of their own lead to `anchor`, those about
 * chapters to where chapters are chosen.
 */
export const fieldErrors = (
  refusals: readonly ReportRefusal[],
  anchor: string,
  chapters = anchor,
): FieldError[] =>
  refusals.map((refusal) => ({
    field: placeOfField(refusal, anchor, chapters),
    label:
      refusal.key !== undefined && isChapterKey(refusal.key) ? CHAPTERS[refusal.key] : LABELS[refusal.field],
    message: refusal.message,
  }));

function placeOfField(refusal: ReportRefusal, anchor: string, chapters: string): string {
  if (refusal.field === 'kapitel') return chapters;
  return refusal.field === 'stand' || refusal.field === 'konflikt' ? anchor : fieldId(refusal);
}

/** Sentence of the first refusal at a field. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
