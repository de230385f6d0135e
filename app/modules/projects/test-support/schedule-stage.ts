import { expect } from 'vitest';
import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import { openPage, textOf } from '../../../../tests/support/page-text.ts';
import type { TestApp, Visitor } from '../../../../tests/support/test-app.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { insertMembers, listMembers } from '../../region/index.ts';
import type { UndertakingState } from '../domain/undertakings/undertaking.ts';
import { insertParticipations } from '../store/participation-store.ts';
import { insertStages, listStagesOf } from '../store/stage-store.ts';
import { findUndertaking, insertUndertakings } from '../store/undertaking-store.ts';
import { hiddenIn, NAUHEIM, RAUNHEIM, TREBUR } from './charter-stage.ts';
import { samplePart, sampleUndertaking, since } from './project-samples.ts';
import { runningStages, START } from './stage-samples.ts';

/** Demands that a form was taken. */
export async function saved(response: Promise<Response>): Promise<Response> {
  expect((await response).status).toBe(303);
  return response;
}

/** Running since 2 March 2026, led by Raunheim, with Trebur and Nauheim; its second stage, the schedule, runs. */
export async function scheduleStage({ services: { database }, alliance, signedIn }: TestApp) {
  await database.inAlliance(alliance.id, (tx) => insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS));
  const [office, lead] = [await signedIn('coordinator'), await signedIn('head', RAUNHEIM)];
  const project = (slug: string, then: UndertakingState = 'laufend'): Promise<void> =>
    database.inAlliance(alliance.id, async (tx) => {
      const states = [since(START, 'laufend'), ...(then === 'laufend' ? [] : [since('2026-10-01', then)])];
      const made = sampleUndertaking({ slug, states, template: { key: 'pruefprojekt', version: 1 } });
      const id = (await insertUndertakings(tx, alliance.id, [made])).get(slug) ?? '';
      await insertStages(tx, alliance.id, id, runningStages());
      await takeIn(tx, alliance.id, id);
    });
  const planOf = (slug: string): string => `/v/${alliance.slug}/projekte/${slug}/ablaufplan`;
  const formOf = async (visitor: Visitor, path: string): Promise<string> => openPage(visitor, path);
  return {
    office,
    lead,
    project,
    planOf,
    text: async (slug: string, visitor = office) => textOf(await openPage(visitor, planOf(slug))),
    paste: (slug: string, tabelle: string, visitor = lead) =>
      visitor.post(`${planOf(slug)}/einfuegen`, { tabelle }),
    /** Address of an item by its title. */
    itemOf: async (slug: string, title: string): Promise<string> => {
      const html = await openPage(office, planOf(slug));
      const found = [...html.matchAll(/<a[^>]*href="([^"]*\/ablaufplan\/[0-9a-f-]{36})"[^>]*>([^<]*)</g)];
      return found.find(([, , name]) => name === title)?.[1] ?? `no item ${title}`;
    },
    /** Changes some fields of an item as a browser does: all the others go along as they stand. */
    change: async (item: string, fields: Readonly<Record<string, string>>, visitor = lead) => {
      const html = await formOf(visitor, item);
      return visitor.post(item, { ...fieldsIn(html), ...fields });
    },
    fieldsOf: async (item: string) => fieldsIn(await formOf(lead, item)),
    answer: async (documentId: string, key: string): Promise<void> => {
      const head = await signedIn('head', key);
      const path = `/v/${alliance.slug}/dokumente/${documentId}`;
      const html = await openPage(head, path);
      const unseen = ['kommune', 'fassung', 'stand'].map((name) => [name, hiddenIn(html, name)]);
      const sent = { ...Object.fromEntries(unseen), antwort: 'zustimmen', bemerkung: '' };
      await saved(head.post(`${path}/antworten`, sent));
    },
    stageOf: (slug: string, key: string) =>
      database.inAlliance(alliance.id, async (tx) => {
        const id = (await findUndertaking(tx, slug))?.id ?? '';
        return (await listStagesOf(tx, id)).find((stage) => stage.key === key);
      }),
  };
}

/** Values of the fields of the form of an item. */
function fieldsIn(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const texts = inputs
    .filter((tag) => attribute(tag, 'type') !== 'radio' || tag.includes(' checked'))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
  const chosen = [...html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name, options = '']) => [name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''],
  );
  return Object.fromEntries([...texts, ...chosen].filter(([name]) => name !== ''));
}

async function takeIn(tx: Tx, allianceId: string, undertakingId: string): Promise<void> {
  const part = (await listMembers(tx)).filter(({ member: { key } }) =>
    [RAUNHEIM, TREBUR, NAUHEIM].includes(key),
  );
  await insertParticipations(
    tx,
    allianceId,
    part.map(({ id: memberId, member: { key } }) =>
      samplePart(undertakingId, memberId, { validFrom: START, roles: key === RAUNHEIM ? ['PL'] : ['PG'] }),
    ),
  );
}
