import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { TypedSection } from '../../domain/sections/section.ts';
import { loadSections, type SectionOverview } from '../../use-cases/sections/load-sections.ts';
import { sendSection } from '../../use-cases/sections/send-section.ts';
import { stepSection } from '../../use-cases/sections/step-section.ts';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from '../answers/sheet-places.tsx';
import { PLACE } from '../life/survey-places.ts';
import { NOTHING_TYPED, readSectionForm, sectionErrors } from './section-form.ts';
import { SectionsView } from './sections-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gesendet: 'Gesendet. Die E-Mail mit dem Link ist unterwegs.',
  erinnern: 'Erinnert. Die E-Mail ist unterwegs.',
  'erneut-senden': 'Erneut gesendet. Frühere Links gelten nicht mehr.',
  zurueckziehen: 'Zurückgezogen. Der Link öffnet nichts mehr; was gespeichert war, bleibt im Bogen.',
};

/** GET /v/:alliance/erhebungen/:survey/bogen/:member/abschnitte */
export const showSections = (call: AllianceCall): Promise<PageAnswer> => pageNow(call, NOTHING_TYPED, []);

/** POST …/abschnitte: sends a new section. */
export async function submitSection(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const place = placeOf(call);
  const found = await loadSections(services, alliance, principal, place);
  if (!found.ok) return refusedSheet(call, found.error);
  const typed = readSectionForm(await call.form(), found.value.sheet.questionnaire.questions);
  const sent = await sendSection(services, alliance, principal, place, typed);
  if (sent.ok) return done(call, 'gesendet');
  const { error } = sent;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedSheet(call, error);
  const errors =
    error.kind === 'refused'
      ? sectionErrors(error.refusals)
      : [{ field: 'stand', label: 'Bogen', message: error.message }];
  return page(call, found.value, typed, errors, 422);
}

/** POST …/abschnitte/:section/:step */
export async function submitSectionStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const order = { id: params['section'] ?? '', step: params['step'] ?? '' };
  const moved = await stepSection(services, alliance, principal, placeOf(call), order);
  if (moved.ok) return done(call, order.step);
  const { error } = moved;
  if (error.kind !== 'refused') return refusedSheet(call, error);
  return pageNow(call, NOTHING_TYPED, [{ field: 'stand', label: 'Abschnitt', message: error.message }], 409);
}

const done = (call: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `${sheetPath(call, placeOf(call))}/abschnitte?meldung=${message}`,
});

async function pageNow(
  call: AllianceCall,
  typed: TypedSection,
  errors: readonly FieldError[],
  status: 200 | 409 = 200,
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const found = await loadSections(services, alliance, principal, placeOf(call));
  return found.ok ? page(call, found.value, typed, errors, status) : refusedSheet(call, found.error);
}

function page(
  call: AllianceCall,
  overview: SectionOverview,
  typed: TypedSection,
  errors: readonly FieldError[],
  status: 200 | 409 | 422,
): PageAnswer {
  const path = sheetPath(call, placeOf(call));
  const message = status === 200 ? messageIn(MESSAGES, call.query) : undefined;
  return {
    kind: 'page',
    status,
    title: `Abschnitte für Fachämter: ${overview.sheet.member.member.name}`,
    ...PLACE,
    crumbs: sheetCrumbs(call, overview.sheet, 'Abschnitte für Fachämter'),
    body: <SectionsView {...{ path, overview, typed, errors, message }} />,
  };
}
