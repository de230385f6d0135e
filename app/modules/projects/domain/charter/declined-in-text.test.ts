import { expect, it } from 'vitest';
import { declinedInText } from './declined-in-text.ts';

const party = (memberKey: string) => ({ memberId: memberKey, memberKey, name: memberKey, roles: [] });
const member = (memberKey: string) => ({ memberKey, roles: [], isCore: false, amount: null });
const declined = [party('nauheim'), party('trebur')];
const members = [member('nauheim'), member('raunheim')];

it('names who takes no part and still stands in a charter that is signed', () => {
  expect(declinedInText({ state: 'zeichnung', declined }, { members })).toEqual([party('nauheim')]);
  expect(declinedInText({ state: 'gezeichnet', declined }, { members })).toEqual([party('nauheim')]);
  expect(declinedInText({ state: 'zeichnung', declined }, { members: [] })).toEqual([]);
});

it('names nobody while the charter is only discussed: the signing leaves them out by itself', () => {
  expect(declinedInText({ state: 'abstimmung', declined }, { members })).toEqual([]);
});
