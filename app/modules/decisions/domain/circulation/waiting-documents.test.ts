import { expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import { TODAY } from '../../test-support/circulation-samples.ts';
import { DOCUMENT_STATES, PARTY_STATES } from './transitions.ts';
import { waitingFor } from './waiting-documents.ts';

const DOCUMENT = { id: '1', title: 'Auftrag', state: 'im-umlauf', dueOn: TODAY } as const;
const PARTY = { memberKey: '06433010', name: 'Raunheim', state: 'gefragt', amount: cents(100n) } as const;
const HEAD = { isOffice: false, actsForMember: true };
const OFFICE = { isOffice: true, actsForMember: false };

it('waits for the head while its answer is due', () => {
  expect(waitingFor(DOCUMENT, PARTY, HEAD, TODAY)).toEqual({
    kind: 'antwort',
    title: 'Auftrag',
    task: 'Antworten für Raunheim',
    path: '/dokumente/1',
    memberKey: '06433010',
    dueOn: TODAY,
    waitsSince: TODAY,
    amount: 100n,
  });
});

it('says whether the head may decide it alone, or why that is not known', () => {
  const value = { decidedBy: 'leitung', body: '', alone: true, reason: 'wenig', source: '' } as const;
  const ask = (authority: Parameters<typeof waitingFor>[1]['authority']) =>
    waitingFor(DOCUMENT, { ...PARTY, authority }, HEAD, TODAY)?.alone;
  expect(ask(ok(value))).toEqual({ may: true, because: 'wenig' });
  expect(ask(fail('kein Betrag'))).toEqual({ may: null, because: 'kein Betrag' });
});

it('waits for the office once the member asked, set a condition or objected', () => {
  const tasks = PARTY_STATES.map((state) => waitingFor(DOCUMENT, { ...PARTY, state }, OFFICE, TODAY)?.task);
  expect(tasks).toEqual([
    undefined,
    'Rückfrage beantworten von Raunheim',
    'Bedingung prüfen von Raunheim',
    'Widerspruch klären mit Raunheim',
    undefined,
    undefined,
  ]);
  const asked = waitingFor(DOCUMENT, { ...PARTY, state: 'rueckfrage' }, OFFICE, TODAY);
  expect(asked).toMatchObject({ kind: 'rueckfrage', path: '/dokumente/1/klaeren/06433010', memberKey: null });
});

it('waits for nobody else, and only while the document goes round', () => {
  expect(waitingFor(DOCUMENT, PARTY, { isOffice: false, actsForMember: false }, TODAY)).toBeUndefined();
  const going = DOCUMENT_STATES.filter((state) => waitingFor({ ...DOCUMENT, state }, PARTY, HEAD, TODAY));
  expect(going).toEqual(['im-umlauf']);
});
