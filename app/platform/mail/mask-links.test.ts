import { expect, it } from 'vitest';
import { holdsReplyLink, maskReplyLinks } from './mask-links.ts';

const SECRET = 'aB3-_'.repeat(9).slice(0, 43);

it.each([
  [`/v/muster/antwort/${SECRET}`, '/v/muster/antwort/···'],
  [`/v/muster/abschnitt/${SECRET}?seite=2`, '/v/muster/abschnitt/···?seite=2'],
  [`/v/muster/vorschlag/${SECRET}.`, '/v/muster/vorschlag/···.'],
  // A mail server cuts what it quotes.
  [`/v/muster/abschnitt/${SECRET.slice(0, 20)}`, '/v/muster/abschnitt/···'],
  [`/v/muster/erhebungsabschnitt/${SECRET.slice(0, 20)}`, '/v/muster/erhebungsabschnitt/···'],
  [`/v/muster/neu/${SECRET}`, '/v/muster/neu/···'],
])('%s is masked', (text, masked) => {
  expect(maskReplyLinks(text)).toBe(masked);
  expect(holdsReplyLink(text)).toBe(true);
});

it.each([
  '/v/muster/runden/2026/antwort/06433010',
  '/v/muster/runden/2026/antwort/06433010/im-auftrag',
  '/v/muster/dokumente/0199f1c0-0000-7000-8000-000000000001',
  `/v/muster/nachweis/${'0'.repeat(64)}`,
])('%s stays as it is', (text) => {
  expect(maskReplyLinks(text)).toBe(text);
  expect(holdsReplyLink(text)).toBe(false);
});
