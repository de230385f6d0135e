import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeSlug } from './free-slug.ts';

it.each([
  ['Archivwesen', [], 'archivwesen'],
  ['Archivwesen', ['archivwesen', 'archivwesen-2'], 'archivwesen-3'],
  ['Neu', [], 'neu-2'],
  ['Straßen & Plätze', [], 'strassen-plaetze'],
  ['???', [], 'vorhaben'],
])('%s beside %j: %s', (title, taken, slug) => {
  expect(freeSlug(title, new Set(taken))).toBe(slug);
});

it('is free, no reserved word and fit for an address, whatever the title', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xd7ff })).map((codes) => String.fromCodePoint(...codes)),
      fc.array(fc.constantFrom('a', 'b', 'vorhaben', 'neu')),
      (title, taken) => {
        const slug = freeSlug(title, new Set(taken));
        return (
          taken.every((other) => other !== slug) && slug !== 'neu' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
        );
      },
    ),
  );
});
