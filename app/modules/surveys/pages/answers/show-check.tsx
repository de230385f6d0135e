import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import { changeSheetState, type StateFailure } from '../../use-cases/answers/change-sheet-state.ts';
import { type OpenSheet, openSheet } from '../../use-cases/answers/open-sheet.ts';
import { PLACE } from '../life/survey-places.ts';
import { CheckView } from './check-view.tsx';
import { versionOf } from './sheet-form.ts';
import { placeOf, refusedSheet, sheetCrumbs, sheetPath } from './sheet-places.tsx';
import { isSheetAct, type StepTyped } from './step-forms.tsx';

/** GET …/bogen/:member/pruefen */
export async function showCheck(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const opened = await openSheet(services, alliance, principal, placeOf(call));
  if (!opened.ok) return refusedSheet(call, opened.error);
  const message = messageIn(MESSAGES, query);
  return checkPage(call, opened.value, { errors: [], typed: NOTHING, message });
}

/** POST …/bogen/:member/pruefen — hands on, takes or sends back, releases, opens again. */
export async function submitStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const place = placeOf(call);
  const { fields, files } = await call.upload();
  const step = fields.get('schritt') ?? '';
  const typed: StepTyped = { step, note: fields.get('notiz') ?? '', proofNote: fields.get('herkunft') ?? '' };
  if (!isSheetAct(step)) return { kind: 'redirect', to: `${sheetPath(call, place)}/pruefen` };
  const changed = await changeSheetState(services, alliance, principal, {
    ...{ ...place, step, note: typed.note, version: versionOf(fields.get('stand')) },
    proof: { note: typed.proofNote, file: files.get('nachweis') },
  });
  if (changed.ok) return { kind: 'redirect', to: `${sheetPath(call, place)}/pruefen?meldung=${step}` };
  const { error } = changed;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refusedSheet(call, error);
  const opened = await openSheet(services, alliance, principal, place);
  if (!opened.ok) return refusedSheet(call, opened.error);
  const isCrossed = error.kind === 'refused' && error.refusals.some(({ field }) => field === 'conflict');
  const props = { errors: errorsOf(error), typed, message: undefined };
  return checkPage(call, opened.value, props, isCrossed ? 409 : 422);
}

const NOTHING: StepTyped = { step: '', note: '', proofNote: '' };

const MESSAGES: Readonly<Record<string, string>> = {
  vorlegen: 'Der Bogen liegt jetzt der Leitung zur Freigabe vor.',
  zurueckholen: 'Der Bogen ist zurückgeholt; Sie können ihn wieder ändern.',
  zurueckgeben: 'Der Bogen ist mit Ihrer Notiz zurückgegeben.',
  freigeben: 'Der Bogen ist freigegeben.',
  'wieder-oeffnen': 'Der Bogen ist wieder geöffnet. Bis zur neuen Freigabe gilt die bisherige.',
  verwerfen: 'Die Änderungen sind verworfen; es gilt die letzte Freigabe.',
};

type Refused = Exclude<StateFailure, { kind: 'unknown' } | { kind: 'forbidden' }>;

function errorsOf(failure: Refused): FieldError[] {
  if (failure.kind === 'proof')
    return failure.refusals.map(({ field, message }) => ({ ...PROOF_FIELDS[field], message }));
  return failure.refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));
}

const PROOF_FIELDS = {
  note: { field: 'herkunft', label: 'Woher die Zustimmung stammt' },
  file: { field: 'nachweis', label: 'Nachweis' },
} as const;

type Field = Extract<Refused, { kind: 'refused' }>['refusals'][number]['field'];

const FIELDS: Readonly<Record<Field, Pick<FieldError, 'field' | 'label'>>> = {
  findings: { field: 'auffaellig', label: 'Zu klären' },
  answers: { field: 'entscheiden', label: 'Bogen' },
  state: { field: 'entscheiden', label: 'Bogen' },
  conflict: { field: 'entscheiden', label: 'Zwischenzeitlich geändert' },
  proof: { field: 'nachweis', label: 'Nachweis' },
  reason: { field: 'grund', label: 'Begründung' },
  note: { field: 'notiz', label: 'Notiz' },
};

interface CheckProps {
  readonly errors: readonly FieldError[];
  readonly typed: StepTyped;
  readonly message: string | undefined;
}

const checkPage = (
  call: AllianceCall,
  sheet: OpenSheet,
  props: CheckProps,
  status: PageView['status'] = 200,
): PageAnswer => ({
  kind: 'page',
  status,
  title: `Prüfen: Bogen ${sheet.member.member.name}`,
  ...PLACE,
  crumbs: sheetCrumbs(call, sheet, 'Prüfen und weitergeben'),
  body: <CheckView sheet={sheet} path={sheetPath(call, placeOf(call))} {...props} />,
});
