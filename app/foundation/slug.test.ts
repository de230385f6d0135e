import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

it.each([
  ['Groß-Gerau', 'gross-gerau'],
  ['Mörfelden-Walldorf', 'moerfelden-walldorf'],
  ['Gebühren, Kasse & Finanzbuchhaltung', 'gebuehren-kasse-finanzbuchhaltung'],
  ['  Ärzteversorgung (ländlich) ', 'aerzteversorgung-laendlich'],
])('slug of %s', (name, slug) => expect(slugOf(name)).toBe(slug));

const PROJECT = { fallback: 'vorhaben', reserved: ['neu'] };

it.each([
  ['Archivwesen', [], 'archivwesen'],
  ['Archivwesen', ['archivwesen', 'archivwesen-2'], 'archivwesen-3'],
  ['Neu', [], 'neu-2'],
  ['Straßen & Plätze', [], 'strassen-plaetze'],
  ['???', [], 'vorhaben'],
])('%s beside %j: %s', (title, taken, slug) => {
  expect(freeSlug(title, new Set(taken), PROJECT)).toBe(slug);
});

it('is free, no reserved word and fit for an address, whatever the title', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xd7ff })).map((codes) => String.fromCodePoint(...codes)),
      fc.array(fc.constantFrom('a', 'b', 'vorhaben', 'neu')),
      (title, taken) => {
        const slug = freeSlug(title, new Set(taken), PROJECT);
        return (
          taken.every((other) => other !== slug) && slug !== 'neu' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
        );
      },
    ),
  );
});
