import { expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { TODAY } from '../../test-support/circulation-samples.ts';
import { DOCUMENT_STATES, PARTY_STATES } from './transitions.ts';
import { waitingFor, waitingToClose } from './waiting-documents.ts';

const DOCUMENT = { id: '1', title: 'Auftrag', state: 'im-umlauf', dueOn: TODAY, isSample: true } as const;
const PARTY = { memberKey: '06433010', name: 'Raunheim', state: 'gefragt', amount: cents(100n) } as const;
const ALONE = { may: true, because: '100,00 € liegen in der Wertgrenze.' };
const HEAD = { isOffice: false, alone: ALONE };
const OFFICE = { isOffice: true, alone: undefined };

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
    alone: ALONE,
    isSample: true,
  });
});

it('waits for the office once the member asked, set a condition or objected', () => {
  const tasks = PARTY_STATES.map((state) => waitingFor(DOCUMENT, { ...PARTY, state }, OFFICE, TODAY)?.task);
  expect(tasks).toEqual([
    undefined,
    'Rückfrage von Raunheim beantworten',
    'Bedingung von Raunheim prüfen',
    'Widerspruch von Raunheim klären',
    undefined,
    undefined,
  ]);
  const asked = waitingFor(DOCUMENT, { ...PARTY, state: 'rueckfrage' }, OFFICE, TODAY);
  expect(asked).toMatchObject({
    kind: 'rueckfrage',
    path: '/dokumente/1/klaeren/06433010',
    memberKey: null,
    amount: null,
  });
});

it('waits for nobody else, and only while the document goes round', () => {
  expect(waitingFor(DOCUMENT, PARTY, { isOffice: false, alone: undefined }, TODAY)).toBeUndefined();
  const going = DOCUMENT_STATES.filter((state) => waitingFor({ ...DOCUMENT, state }, PARTY, HEAD, TODAY));
  expect(going).toEqual(['im-umlauf']);
});

it('waits for the office to be closed once all are through, unless a step of its own ends it', () => {
  const going = { ...DOCUMENT, kind: 'freigabe', form: 'text', sameVersion: true, versionNumber: 2 } as const;
  const agreed = { state: 'zugestimmt', agreedVersion: 2, since: TODAY } as const;
  const out = { state: 'nimmt-nicht-teil', agreedVersion: null, since: TODAY } as const;
  const task = (document: Partial<Parameters<typeof waitingToClose>[0]>) =>
    waitingToClose({ ...going, ...document }, [agreed, out])?.task;
  expect(task({})).toBe('Alle haben geantwortet: Umlauf abschließen');
  expect(waitingToClose(going, [{ ...agreed, agreedVersion: 1 }, out])).toBeUndefined();
  expect(waitingToClose(going, [agreed, { ...out, state: 'gefragt' }])).toBeUndefined();
  expect(waitingToClose(going, [])).toBeUndefined();
  expect(task({ form: 'schrift' })).toBeUndefined();
  expect(task({ state: 'abgeschlossen' })).toBeUndefined();
  for (const kind of ['projektauftrag', 'beitritt', 'auftragsentwurf'] as const)
    expect(task({ kind })).toBeUndefined();
});
