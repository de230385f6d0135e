import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Principal } from '../../../platform/auth/access.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Services } from '../../../platform/services.ts';
import { insertMembers } from '../../region/index.ts';
import type { Answer } from '../domain/circulation/apply-answer.ts';
import type { Draft } from '../domain/circulation/check-draft.ts';
import { createDocument } from '../use-cases/circulation/draft-document.ts';
import { loadCirculation } from '../use-cases/circulation/load-circulation.ts';
import { recordAnswer } from '../use-cases/circulation/record-answer.ts';
import { sendDocument } from '../use-cases/circulation/send-document.ts';

export const OFFICE = 'konto-geschaeftsstelle';
export const RAUNHEIM = '06433010';
export const TREBUR = '06433014';
export const NAUHEIM = '06433009';

/** A draft for three towns, due in December. */
const sampleDraft = (changes: Partial<Draft> = {}): Draft => ({
  title: 'Projektauftrag Archiv',
  kind: 'projektauftrag',
  form: 'text',
  sameVersion: true,
  dueOn: calendarDate('2026-12-11'),
  body: 'Die Kommunen prüfen ein gemeinsames Archiv.\n\nDie Leitung hat Raunheim.',
  parties: [
    { memberKey: RAUNHEIM, amount: cents(120_000n) },
    { memberKey: TREBUR, amount: null },
    { memberKey: NAUHEIM, amount: null },
  ],
  ...changes,
});

/** Someone who heads members of the alliance. */
export const headOf = (allianceId: string, ...memberKeys: readonly string[]): Principal => ({
  accountId: `konto-${memberKeys.join('-')}`,
  address: 'leitung@muster.test',
  displayName: 'Dienststellenleitung',
  grants: memberKeys.map((memberKey) => ({ allianceId, role: 'head', memberKey, validTo: null })),
});

export const agree = (changes: Partial<Answer> = {}): Answer => ({
  event: 'zustimmen',
  remark: '',
  versionNumber: 1,
  ...changes,
});

/** The members of Groß-Gerau in an alliance, and short ways to its documents. */
export async function circulationWorld(services: Services, alliance: Alliance) {
  const { database } = services;
  await database.inAlliance(alliance.id, (tx) => insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS));
  const draft = async (changes: Partial<Draft> = {}): Promise<string> => {
    const made = await createDocument(services, alliance, sampleDraft(changes), OFFICE);
    if (!made.ok) throw new Error(made.error.map(({ reason }) => reason).join(' '));
    return made.value;
  };
  return {
    draft,
    /** A document that goes round. */
    async running(changes: Partial<Draft> = {}): Promise<string> {
      const id = await draft(changes);
      const sent = await sendDocument(services, alliance, id, OFFICE);
      if (!sent.ok) throw new Error(JSON.stringify(sent.error));
      return id;
    },
    answer: (documentId: string, memberKey: string, given: Partial<Answer> = {}) =>
      recordAnswer(services, alliance, headOf(alliance.id, memberKey), {
        documentId,
        memberKey,
        answer: agree(given),
      }),
    read: async (documentId: string) => {
      const found = await database.inAlliance(alliance.id, (tx) => loadCirculation(tx, documentId));
      if (!found) throw new Error(`no document ${documentId}`);
      return found;
    },
    /** State of each member by name. */
    states: async (documentId: string) => {
      const found = await database.inAlliance(alliance.id, (tx) => loadCirculation(tx, documentId));
      return Object.fromEntries(found?.parties.map(({ name, state }) => [name, state]) ?? []);
    },
    /** All mails in the outbox, oldest first. */
    mails: () =>
      database.inAlliance(alliance.id, (tx) =>
        queries(tx)
          .selectFrom('platform.mail')
          .select(['key', 'to_address as to', 'subject', 'body', 'calendar'])
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
      ),
  };
}

/** The secret of the reply link that a mail carries. */
export const secretIn = (body: string): string => /\/antwort\/([\w-]+)/.exec(body)?.[1] ?? '';
