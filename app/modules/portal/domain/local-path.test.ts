import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalPath, localPathOr } from './local-path.ts';

describe('isLocalPath', () => {
  it.each([
    '/',
    '/v/gross-gerau/',
    '/v/gross-gerau/beteiligung?jahr=2025&sort=-name',
    '/v/x/bedarf#b%C3%BCrger',
  ])('accepts %s', (path) => expect(isLocalPath(path)).toBe(true));

  it.each([
    '',
    'beteiligung',
    'https://example.org/',
    '//example.org',
    '///example.org',
    '/\\example.org',
    '/\t/example.org',
    '/\n/example.org',
    '/a\r\nset-cookie: x=1',
    'javascript:alert(1)',
    ' /v/x',
    '/ü',
  ])('refuses %j', (path) => expect(isLocalPath(path)).toBe(false));

  it('never leaves the site, whatever a browser makes of the text', () => {
    const sly = fc.string({
      unit: fc.constantFrom('/', '\\', '\t', '\n', ' ', '.', '@', ':', 'a', '?', '#', '%', '\u0000'),
    });
    fc.assert(
      fc.property(sly, (text) => {
        fc.pre(isLocalPath(text));
        expect(new URL(text, 'https://gemeinwerk.example').origin).toBe('https://gemeinwerk.example');
      }),
    );
  });
});

it('localPathOr falls back where nothing or a foreign address is given', () => {
  expect(localPathOr(null, '/')).toBe('/');
  expect(localPathOr('https://example.org', '/v/a/')).toBe('/v/a/');
  expect(localPathOr('/v/b/', '/')).toBe('/v/b/');
});
