import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { listMembers } from '../../../region/index.ts';
import { checkDraft, type Draft, type DraftRefusal, tidyBody } from '../../domain/circulation/check-draft.ts';
import type { DocumentSubject } from '../../domain/circulation/document.ts';
import { insertDocument, updateDocumentHead } from '../../store/circulation-document-store.ts';
import { replaceParties } from '../../store/circulation-party-store.ts';
import { insertVersion, updateDraftBody } from '../../store/circulation-version-store.ts';
import { recordDocumentAct } from './acting.ts';
import { lockCirculation } from './load-circulation.ts';

export interface NewDocument extends Draft {
  readonly subject: DocumentSubject | null;
  /** Where its wording is written and changed, below /v/<slug>; without, on its own page. */
  readonly wordingPath?: string;
  readonly isSample: boolean;
}

/** Adds a draft with its first version and its parties, and answers its id. */
export async function addDraft(
  acting: Acting,
  document: NewDocument,
): Promise<Result<string, readonly DraftRefusal[]>> {
  const { tx, alliance, at, actor } = acting;
  const members = await listMembers(tx);
  const refusals = checkDraft(
    document,
    members.map(({ member }) => member.key),
  );
  if (refusals.length > 0) return fail(refusals);
  const draft = tidy(document);
  const id = await insertDocument(tx, alliance.id, { ...document, ...draft }, { actor, at });
  const version = { number: 1, body: draft.body, changeNote: '', scope: 'alle', createdAt: at } as const;
  await insertVersion(tx, alliance.id, id, version, actor);
  await replaceParties(tx, alliance.id, id, chosenOf(draft, members), at);
  await recordDocumentAct(acting, id, 'created', headOf(draft));
  return ok(id);
}

/** Changes a draft that nobody changed since it was read. */
export async function changeDraft(
  acting: Acting,
  id: string,
  given: Draft,
  version: number,
): Promise<Result<string, readonly DraftRefusal[] | 'unknown'>> {
  const { tx, alliance, at } = acting;
  const circulation = await lockCirculation(tx, id);
  if (!circulation) return fail('unknown');
  const { document, members } = circulation;
  if (document.state !== 'entwurf') return fail([SENT]);
  if (document.version !== version) return fail([CROSSED]);
  const refusals = checkDraft(
    given,
    members.map(({ member }) => member.key),
  );
  if (refusals.length > 0) return fail(refusals);
  const draft = tidy(given);
  await updateDocumentHead(tx, id, draft);
  await updateDraftBody(tx, id, draft.body);
  await replaceParties(tx, alliance.id, id, chosenOf(draft, members), at);
  await recordDocumentAct(acting, id, 'changed', headOf(draft), {
    title: document.title,
    dueOn: document.dueOn,
  });
  return ok(id);
}

const SENT: DraftRefusal = {
  field: 'state',
  reason: 'Das Dokument ist schon versendet. Ändern Sie den Text mit einer neuen Fassung.',
};
const CROSSED: DraftRefusal = {
  field: 'conflict',
  reason:
    'Der Entwurf wurde inzwischen von anderer Stelle geändert. Vergleichen Sie ihn mit Ihrer Eingabe, und speichern Sie dann noch einmal.',
};

const tidy = (draft: Draft): Draft => ({
  ...draft,
  title: draft.title.trim(),
  body: tidyBody(draft.body),
});

const chosenOf = (
  { parties }: Draft,
  members: readonly { readonly id: string; readonly member: { readonly key: string } }[],
) =>
  members.flatMap(({ id, member }) =>
    parties
      .filter(({ memberKey }) => memberKey === member.key)
      .slice(0, 1)
      .map(({ amount }) => ({ memberId: id, amount })),
  );

/** What the trail says of a draft; its text is told once it is sent. */
const headOf = ({ title, kind, form, sameVersion, dueOn, parties }: Draft) => ({
  title,
  kind,
  form,
  sameVersion,
  dueOn,
  members: parties.map(({ memberKey }) => memberKey),
});
