import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runningDocument, sampleParty, TODAY } from '../../test-support/circulation-samples.ts';
import { afterEvent, replayAnswers } from './after-event.ts';
import { type Answerer, applyAnswer } from './apply-answer.ts';
import type { LoggedAnswer, Party } from './party.ts';
import { planNewVersion, VERSION_SCOPES, type VersionScope } from './plan-new-version.ts';
import { PARTY_EVENTS, type PartyEvent, partyTransition } from './transitions.ts';

const KEYS = ['a', 'b', 'c'] as const;
const ANSWERERS: readonly Answerer[] = [
  { kind: 'konto', memberKeys: ['a'] },
  { kind: 'konto', memberKeys: ['a', 'b', 'c'] },
  { kind: 'link', memberKey: 'b' },
  { kind: 'im-auftrag', proofNote: 'per Mail', hasProof: true },
  { kind: 'geschaeftsstelle' },
];

type Act =
  | {
      readonly kind: 'answer';
      readonly key: string;
      readonly event: PartyEvent;
      readonly remark: string;
      readonly by: Answerer;
      readonly behind: number;
      readonly stale: boolean;
    }
  | { readonly kind: 'version'; readonly scope: VersionScope; readonly named: readonly string[] };

const answer = fc.record({
  kind: fc.constant('answer' as const),
  key: fc.constantFrom(...KEYS, 'fremd'),
  event: fc.constantFrom(...PARTY_EVENTS),
  remark: fc.constantFrom('', 'weil', 'dann'),
  by: fc.constantFrom(...ANSWERERS),
  behind: fc.constantFrom(0, 0, 0, 1),
  stale: fc.constantFrom(false, false, true),
});
const version = fc.record({
  kind: fc.constant('version' as const),
  scope: fc.constantFrom(...VERSION_SCOPES),
  named: fc.subarray([...KEYS]),
});
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: answer }, { weight: 1, arbitrary: version }),
  {
    maxLength: 60,
  },
);

interface World {
  parties: Party[];
  versionNumber: number;
  readonly log: (LoggedAnswer & { readonly key: string })[];
}

const start = (): World => ({
  parties: KEYS.map((memberKey) => sampleParty({ memberKey })),
  versionNumber: 1,
  log: [],
});

/** Plays one answer as the use cases do, and checks the change against the table. */
function playAnswer(world: World, act: Extract<Act, { kind: 'answer' }>): void {
  const party = world.parties.find(({ memberKey }) => memberKey === act.key);
  const given = {
    event: act.event,
    remark: act.remark,
    versionNumber: world.versionNumber - act.behind,
    rowVersion: act.stale ? 0 : party?.version,
  };
  const document = runningDocument({ versionNumber: world.versionNumber });
  const result = applyAnswer(party, document, given, { by: act.by, today: TODAY });
  if (!result.ok) return;
  if (!party) throw new Error('an answer of nobody was accepted');
  expect(act.behind).toBe(0);
  expect(act.stale).toBe(false);
  expect(partyTransition(act.event).by).not.toBe('programm');
  record(world, party, given, result.value.party);
}

function playVersion(world: World, act: Extract<Act, { kind: 'version' }>, sameVersion: boolean): void {
  const plan = planNewVersion(world.parties, act.scope, act.named, sameVersion);
  if (!plan.ok) return;
  world.versionNumber += 1;
  const follow = (keys: readonly string[], event: PartyEvent): void => {
    for (const party of world.parties.filter(({ memberKey }) => keys.includes(memberKey))) {
      const given = { event, remark: '', versionNumber: world.versionNumber };
      record(world, party, given, { ...party, ...afterEvent(party, given), version: party.version + 1 });
    }
  };
  follow(plan.value.asked, 'neu-gefragt');
  follow(plan.value.carried, 'uebertragen');
}

function record(world: World, before: Party, given: LoggedAnswer, after: Party): void {
  const { from, to } = partyTransition(given.event);
  expect(from).toContain(before.state);
  expect(after.state).toBe(to);
  expect(after.version).toBe(before.version + 1);
  world.parties = world.parties.map((party) => (party.memberKey === after.memberKey ? after : party));
  world.log.push({ ...given, key: after.memberKey });
}

it('no order of random answers and versions reaches what the table forbids, and the log replays to what is stored', () => {
  fc.assert(
    fc.property(acts, fc.boolean(), (list, sameVersion) => {
      const world = start();
      for (const act of list) {
        if (act.kind === 'version') playVersion(world, act, sameVersion);
        else playAnswer(world, act);
        for (const party of world.parties) {
          expect(party.agreedVersion !== null).toBe(party.state === 'zugestimmt');
          if (sameVersion && party.state === 'zugestimmt')
            expect(party.agreedVersion).toBe(world.versionNumber);
          const log = world.log.filter(({ key }) => key === party.memberKey);
          expect(party).toMatchObject(replayAnswers(1, log));
        }
      }
    }),
    { numRuns: 300 },
  );
});
