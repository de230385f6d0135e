import type { FieldRefusal, TalkField, TalkForm } from '../../domain/follow-up/check-talk.ts';
import type { FollowedMember } from '../../use-cases/follow-up/load-follow-up.ts';

/** A note of a talk as typed: a new one (`id` empty) or one that is changed. */
export interface TypedTalk {
  readonly id: string;
  readonly form: TalkForm;
  readonly refusals: readonly FieldRefusal<TalkField>[];
  readonly version: number;
}

/** What was sent and refused; null where nothing was. */
export interface TypedForms {
  readonly talk: TypedTalk | null;
  readonly phone: { readonly note: string; readonly message: string } | null;
  /** A refusal that belongs to no field. */
  readonly problem: string | null;
}

export const NOTHING_TYPED: TypedForms = { talk: null, phone: null, problem: null };

export const TALK_LABELS: Readonly<Record<TalkField, string>> = {
  heldOn: 'Tag',
  office: 'Mit welchem Amt?',
  summary: 'Was wurde besprochen?',
  nextStep: 'Nächster Schritt',
};

const NAMES: Readonly<Record<TalkField, string>> = {
  heldOn: 'tag',
  office: 'amt',
  summary: 'inhalt',
  nextStep: 'weiter',
};

/** Name of a field, and its id within the form of a talk (a page holds several). */
export const talkName = (field: TalkField): string => NAMES[field];
export const talkFieldId = (talkId: string, field: TalkField): string =>
  talkId === '' ? `neu-${NAMES[field]}` : `${NAMES[field]}-${talkId}`;

export const readTalkForm = (posted: URLSearchParams): TalkForm => ({
  heldOn: posted.get(NAMES.heldOn) ?? '',
  office: posted.get(NAMES.office) ?? '',
  summary: text(posted, NAMES.summary),
  nextStep: text(posted, NAMES.nextStep),
});

const text = (posted: URLSearchParams, name: string): string =>
  (posted.get(name) ?? '').replace(/\r\n/g, '\n');

/** The form of a talk as it stands. */
export const talkFormOf = ({
  heldOn,
  office,
  summary,
  nextStep,
}: FollowedMember['talks'][number]): TalkForm => ({
  heldOn,
  office,
  summary,
  nextStep,
});

/** Everything refused, for the summary on top of the page. */
export const refusalsOf = ({ talk, phone, problem }: TypedForms) => [
  ...(talk?.refusals ?? []).map(({ field, message }) => ({
    field: talkFieldId(talk?.id ?? '', field),
    label: TALK_LABELS[field],
    message,
  })),
  ...(phone ? [{ field: 'telefon', label: 'Telefon', message: phone.message }] : []),
  ...(problem === null ? [] : [{ field: 'inhalt', label: 'Nicht gespeichert', message: problem }]),
];
