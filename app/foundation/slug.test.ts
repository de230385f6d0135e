import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['Groß-Gerau', 'gross-gerau'],
  ['Mörfelden-Walldorf', 'moerfelden-walldorf'],
  ['Gebühren, Kasse & Finanzbuchhaltung', 'gebuehren-kasse-finanzbuchhaltung'],
  ['  Ärzteversorgung (ländlich) ', 'aerzteversorgung-laendlich'],
])('slug of %s', (name, slug) => expect(slugOf(name)).toBe(slug));
