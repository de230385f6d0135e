import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import { openPage } from '../../../../tests/support/page-text.ts';
import type { TestApp, Visitor } from '../../../../tests/support/test-app.ts';
import { insertMembers, listMembers } from '../../region/index.ts';
import type { UndertakingState } from '../domain/undertakings/undertaking.ts';
import { replaceCandidates } from '../store/candidate-store.ts';
import { insertParticipations } from '../store/participation-store.ts';
import { insertStates } from '../store/undertaking-state-store.ts';
import { findUndertaking, insertUndertakings } from '../store/undertaking-store.ts';
import { readCharterStanding } from '../use-cases/charter/read-charter-standing.ts';
import { day, samplePart, sampleUndertaking, since } from './project-samples.ts';

export const RAUNHEIM = '06433010';
export const TREBUR = '06433014';
export const NAUHEIM = '06433009';

type Fields = readonly (readonly [string, string])[];

/** A complete charter of three towns without costs, as the form sends it. */
export const charterFields = (changes: Readonly<Record<string, string | readonly string[]>> = {}): Fields =>
  Object.entries({
    strategisch: 'Archive dauerhaft sichern.',
    operativ: 'Bestände erfassen.',
    treiber: ['kompetenz'],
    ergebnisse: '- Bericht\n- Empfehlung',
    beginn: '2027-01-01',
    ende: '2027-12-31',
    zeit: '',
    kosten: 'keine',
    kostenklausel: '',
    summe: '',
    kommune: [RAUNHEIM, TREBUR, NAUHEIM],
    leitung: [RAUNHEIM],
    gruppe: [RAUNHEIM, TREBUR],
    kernteam: [],
    information: 'Vierteljährlich an alle Beschäftigten.',
    ...changes,
  }).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [name, one] as const),
  );

/** Posts a form in which a field may stand several times. */
const postFields = (visitor: Visitor, path: string, fields: Fields): Promise<Response> =>
  visitor.send(path, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });

/** Value of a field that travels with a form unseen. */
export const hiddenIn = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** What happens to projects before and beside their charter. */
const projectActs = ({ services: { database }, alliance }: TestApp) => ({
  /** A project in a state, meant for the three towns. */
  project: (slug: string, state: UndertakingState = 'in-vorbereitung'): Promise<void> =>
    database.inAlliance(alliance.id, async (tx) => {
      const made = sampleUndertaking({ slug, states: [since('2026-10-01', state)] });
      const id = (await insertUndertakings(tx, alliance.id, [made])).get(slug) ?? '';
      const members = await listMembers(tx);
      const meant = members.filter(({ member }) => [RAUNHEIM, TREBUR, NAUHEIM].includes(member.key));
      await replaceCandidates(
        tx,
        alliance.id,
        id,
        meant.map((member) => ({ memberId: member.id, roles: [] })),
      );
    }),
  /** Starts a project with those who signed, as the start does it. */
  start: (slug: string): Promise<void> =>
    database.inAlliance(alliance.id, async (tx) => {
      const undertaking = await findUndertaking(tx, slug);
      if (!undertaking) throw new Error(`no project ${slug}`);
      const { bound } = await readCharterStanding(tx, undertaking);
      const undertakingId = undertaking.id;
      const running = {
        ...since('2026-11-20', 'laufend'),
        undertakingId,
        step: 'starten',
        recordedAt: null,
      } as const;
      await insertStates(tx, alliance.id, [running]);
      const parts = bound.map(({ memberId, roles }) =>
        samplePart(undertakingId, memberId, { roles, validFrom: day('2026-11-20') }),
      );
      await insertParticipations(tx, alliance.id, parts);
    }),
});

/** The members of Groß-Gerau and short ways to the charters of new projects. */
export async function charterStage(app: TestApp) {
  const { services, alliance, signedIn } = app;
  const { database } = services;
  await database.inAlliance(alliance.id, async (tx) => {
    // Another stage may have brought them.
    if ((await listMembers(tx)).length === 0) await insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS);
  });
  const office = await signedIn('coordinator');
  const pageOf = (slug: string): string => `/v/${alliance.slug}/projekte/${slug}/auftrag`;
  /** Fills in a form of the charter as a browser does: with what the page carries unseen. */
  const fill = async (slug: string, path: string, fields: Fields): Promise<Response> => {
    const version = hiddenIn(await openPage(office, `${pageOf(slug)}/${path}`), 'version');
    return postFields(office, `${pageOf(slug)}/${path}`, [['version', version], ...fields]);
  };
  return {
    office,
    pageOf,
    fill,
    post: (slug: string, path: string, fields: Fields) =>
      postFields(office, `${pageOf(slug)}/${path}`, fields),
    ...projectActs(app),
    standing: (slug: string) =>
      database.inAlliance(alliance.id, async (tx) => {
        const undertaking = await findUndertaking(tx, slug);
        if (!undertaking) throw new Error(`no project ${slug}`);
        return readCharterStanding(tx, undertaking);
      }),
    /** Answers a document for a member, signed in as its head. */
    answer: async (documentId: string, key: string, antwort: string, bemerkung = ''): Promise<Response> => {
      const head = await signedIn('head', key);
      const path = `/v/${alliance.slug}/dokumente/${documentId}`;
      const html = await openPage(head, path);
      const unseen = ['kommune', 'fassung', 'stand'].map((name) => [name, hiddenIn(html, name)]);
      return head.post(`${path}/antworten`, { ...Object.fromEntries(unseen), antwort, bemerkung });
    },
  };
}
