import { expect, it } from 'vitest';
import { openDocuments } from './open-documents.ts';

const bound = { state: 'zugestimmt', isBound: true };
const unsigned = { state: 'zugestimmt', isBound: false };
const asked = { state: 'gefragt', isBound: false };
const out = { state: 'nimmt-nicht-teil', isBound: false };

it.each([
  ['im-umlauf', [bound, asked, asked], ['„Auftrag“ (im Umlauf, 2 offen)']],
  ['im-umlauf', [bound, out], []],
  ['abgeschlossen', [bound, unsigned], ['„Auftrag“ (Unterschriften offen: 1)']],
  ['abgeschlossen', [bound, bound], []],
  ['entwurf', [asked], []],
  ['zurueckgezogen', [asked, unsigned], []],
  ['versiegelt', [bound], []],
])('%s with %j', (state, parties, named) => {
  expect(openDocuments([{ document: { title: 'Auftrag', state }, parties }])).toEqual(named);
});
