import type { FieldError } from '../../../../ui/notice.tsx';
import type { Answer, AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import { isPartyEvent, type PartyEvent, partyTransition } from '../../domain/circulation/transitions.ts';

/** What was typed, kept as it is for a second try. */
export interface AnswerForm {
  readonly event: string;
  readonly remark: string;
  readonly memberKey: string;
  /** The version that was shown. */
  readonly versionNumber: number;
  /** Version of the row that was shown. */
  readonly rowVersion: number | undefined;
}

/** An empty form: nothing is chosen beforehand. */
export const NOTHING_TYPED: AnswerForm = {
  event: '',
  remark: '',
  memberKey: '',
  versionNumber: 0,
  rowVersion: undefined,
};

/** Reads the posted form. */
export const readAnswerForm = (form: URLSearchParams): AnswerForm => ({
  event: form.get('antwort') ?? '',
  // Browsers send two characters for a line break, but count one.
  remark: (form.get('bemerkung') ?? '').replace(/\r\n/g, '\n'),
  memberKey: form.get('kommune') ?? '',
  versionNumber: readCount(form.get('fassung')) ?? 0,
  rowVersion: readCount(form.get('stand')),
});

/** The answer for the rule; undefined where none was chosen. */
export function toAnswer({ event, remark, versionNumber, rowVersion }: AnswerForm): Answer | undefined {
  return isChoosable(event) ? { event, remark, versionNumber, rowVersion } : undefined;
}

/** The events that a member may choose in a form. */
const isChoosable = (event: string): event is PartyEvent =>
  isPartyEvent(event) && partyTransition(event).by === 'mitglied';

export const readCount = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

export const NOT_CHOSEN: AnswerRefusal = {
  code: 'nicht-moeglich',
  reason: 'Wählen Sie eine der Antworten.',
};

type AnswerField = 'antwort' | 'bemerkung' | 'herkunft' | 'nachweis';

const FIELDS: Partial<Readonly<Record<AnswerRefusal['code'], AnswerField>>> = {
  'text-fehlt': 'bemerkung',
  'text-zu-lang': 'bemerkung',
  'herkunft-fehlt': 'herkunft',
  'nachweis-fehlt': 'nachweis',
};

/** Which field of the form a refusal belongs to. */
export const fieldOf = ({ code }: AnswerRefusal): AnswerField => FIELDS[code] ?? 'antwort';

const LABELS: Readonly<Record<AnswerField, string>> = {
  antwort: 'Antwort',
  bemerkung: 'Bemerkung',
  herkunft: 'Woher die Antwort stammt',
  nachweis: 'Nachweis',
};

/** The refusal for the summary on top of the page; `idSuffix` as the fields have it. */
export function answerErrors(refusal: AnswerRefusal | undefined, idSuffix = ''): FieldError[] {
  if (!refusal) return [];
  const field = fieldOf(refusal);
  return [{ field: field + idSuffix, label: LABELS[field], message: refusal.reason }];
}

/** What crosses another change answers 409; everything else is a wrong entry. */
export const statusOf = ({ code }: AnswerRefusal): 409 | 422 =>
  code === 'gekreuzt' || code === 'fassung-veraltet' || code === 'ruht' ? 409 : 422;
