import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadMarks, type MarkSheet, markComplexity } from '../../use-cases/rounds/mark-complexity.ts';
import { ComplexityView } from './complexity-view.tsx';
import { type MarksForm, marksFormOf, readMarksForm } from './read-marks-form.ts';
import { crumbsBelowRound, roundHref, SECTION, TAB } from './round-places.ts';

/** GET /v/:alliance/runden/:round/komplexitaet */
export async function showComplexity(call: AllianceCall): Promise<PageAnswer> {
  const sheet = await loadMarks(call.services, call.alliance, call.params['round'] ?? '');
  return sheet ? complexityView(call, sheet, marksFormOf(sheet)) : errorPage(404);
}

/** POST /v/:alliance/runden/:round/komplexitaet */
export async function submitComplexity(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const name = call.params['round'] ?? '';
  const sheet = await loadMarks(services, alliance, name);
  if (!sheet) return errorPage(404);
  const form = readMarksForm(await call.form(), sheet);
  if (form.problems.length > 0) return complexityView(call, sheet, form, undefined, 422);
  const version = /^\d{1,9}$/.test(form.version) ? Number(form.version) : 0;
  const marked = await markComplexity(services, alliance, {
    ...{ name, version, marks: form.marks },
    actor: principal.accountId,
  });
  if (marked.ok)
    return {
      kind: 'redirect',
      to: `${roundHref(`/v/${alliance.slug}`, marked.value.slug)}?meldung=komplexitaet`,
    };
  if (marked.error === 'unknown') return errorPage(404);
  const now = { ...form, version: String(sheet.round.version) };
  return complexityView(call, sheet, now, marked.error.reason, 409);
}

const complexityView = (
  { alliance }: AllianceCall,
  sheet: MarkSheet,
  form: MarksForm,
  refusal?: string,
  status: 200 | 409 | 422 = 200,
): PageAnswer => {
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    status,
    title: 'Komplexität',
    section: SECTION,
    tab: TAB,
    crumbs: crumbsBelowRound(base, sheet.round, 'Komplexität'),
    body: (
      <ComplexityView
        base={base}
        href={roundHref(base, sheet.round.slug)}
        sheet={sheet}
        form={form}
        refusal={refusal}
      />
    ),
  };
};
