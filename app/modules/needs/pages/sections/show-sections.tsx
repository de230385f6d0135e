import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { isOwnSectionStep } from '../../domain/sections/move-section.ts';
import type { TypedSection } from '../../domain/sections/plan-section.ts';
import { loadSections } from '../../use-cases/sections/load-sections.ts';
import { type SendFailure, sendSection } from '../../use-cases/sections/send-section.ts';
import { stepSection } from '../../use-cases/sections/step-section.ts';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from '../answers/sheet-places.tsx';
import { NOTHING_TYPED, readSectionForm, sectionErrors } from './section-form.ts';
import { SectionsView } from './sections-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gesendet: 'Gesendet. Die E-Mail mit dem Link ist unterwegs.',
  erinnern: 'Erinnert. Die E-Mail ist unterwegs.',
  'erneut-senden': 'Erneut gesendet. Frühere Links gelten nicht mehr.',
  zurueckziehen: 'Zurückgezogen. Der Link öffnet nichts mehr; was gespeichert war, bleibt im Bogen.',
};

/** GET /v/:alliance/runden/:round/antwort/:member/abschnitte */
export const showSections = (call: AllianceCall): Promise<PageAnswer> => view(call, NOTHING_TYPED, []);

/** POST …/abschnitte: sends a new section. */
export async function submitSection(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const place = placeOf(call);
  const found = await loadSections(services, alliance, principal, place);
  if (!found.ok) return refusedSheet(alliance, found.error);
  const typed = readSectionForm(await call.form(), found.value.areas);
  const sent = await sendSection(services, alliance, principal, place, typed);
  if (sent.ok) return { kind: 'redirect', to: `${sheetPath(alliance, place)}/abschnitte?meldung=gesendet` };
  return view(call, typed, errorsOf(sent.error), 422);
}

/** POST …/abschnitte/:section/:step */
export async function submitSectionStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const place = placeOf(call);
  const step = params['step'] ?? '';
  if (!isOwnSectionStep(step)) return errorPage(404);
  const order = { id: params['section'] ?? '', step };
  const done = await stepSection(services, alliance, principal, place, order);
  if (done.ok) return { kind: 'redirect', to: `${sheetPath(alliance, place)}/abschnitte?meldung=${step}` };
  if (done.error.kind !== 'refused') return refusedSheet(alliance, done.error);
  return view(
    call,
    NOTHING_TYPED,
    [{ field: 'stand', label: 'Abschnitt', message: done.error.message }],
    409,
  );
}

const errorsOf = (failure: SendFailure): FieldError[] => {
  if (failure.kind === 'refused') return sectionErrors(failure.refusals);
  return failure.kind === 'closed' ? [{ field: 'fachamt', label: 'Bogen', message: failure.message }] : [];
};

async function view(
  call: AllianceCall,
  typed: TypedSection,
  errors: readonly FieldError[],
  status: 200 | 409 | 422 = 200,
): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const place = placeOf(call);
  const found = await loadSections(services, alliance, principal, place);
  if (!found.ok) return refusedSheet(alliance, found.error);
  const message = messageIn(MESSAGES, query);
  const props = { path: sheetPath(alliance, place), overview: found.value, typed, errors, message };
  return {
    kind: 'page',
    status,
    title: `Abschnitte für Fachämter: ${found.value.member.name}`,
    section: 'bedarf',
    tab: 'runden',
    crumbs: sheetCrumbs(alliance, found.value, 'Abschnitte für Fachämter'),
    body: <SectionsView {...props} />,
  };
}
