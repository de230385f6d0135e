import { expect, it } from 'vitest';
import { newSecret } from '../auth/secret-token.ts';
import { loggedPath } from './logged-path.ts';

it('hides the secret of a reply link and nothing else', () => {
  expect(loggedPath(`/v/gross-gerau/antwort/${newSecret()}`)).toBe('/v/gross-gerau/antwort/…');
  const ordinary = '/v/gross-gerau/dokumente/0193f1a2-7c3d-7abc-8def-0123456789ab/im-auftrag/06433010';
  expect(loggedPath(ordinary)).toBe(ordinary);
});
