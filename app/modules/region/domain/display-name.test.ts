import { describe, expect, it } from 'vitest';
import {
  countyDisplayName,
  displayName,
  isCountyTextkennzeichen,
  kindOfTextkennzeichen,
} from './display-name.ts';

describe('names for pages', () => {
  it.each([
    ['Gernsheim, Schöfferstadt', 'Gernsheim'],
    ['Gelnhausen, Barbarossastadt, Kreisstadt', 'Gelnhausen'],
    ['Steinau an der Straße, Brüder-Grimm-Stadt', 'Steinau an der Straße'],
    ['Heppenheim (Bergstraße), Kreisstadt', 'Heppenheim (Bergstraße)'],
    ['Lauenburg/ Elbe, Stadt', 'Lauenburg/Elbe'],
    ['Trebur', 'Trebur'],
  ])('%s → %s', (official, name) => {
    expect(displayName(official)).toBe(name);
  });

  it.each([
    ['Groß-Gerau', 'Kreis Groß-Gerau'],
    ['Main-Kinzig-Kreis', 'Main-Kinzig-Kreis'],
    ['Wetteraukreis', 'Wetteraukreis'],
  ])('county %s → %s', (official, name) => {
    expect(countyDisplayName(official)).toBe(name);
  });
});

describe('Textkennzeichen', () => {
  it.each([
    ['60', 'markt'],
    ['61', 'kreisfreie-stadt'],
    ['63', 'stadt'],
    ['64', 'gemeinde'],
  ])('%s is %s', (mark, kind) => {
    expect(kindOfTextkennzeichen(mark)).toEqual({ ok: true, value: kind });
  });

  it('refuses what is no municipality', () => {
    expect(kindOfTextkennzeichen('66').ok).toBe(false);
  });

  it('tells counties from kreisfreie Städte', () => {
    expect(['44', '43'].every(isCountyTextkennzeichen)).toBe(true);
    expect(isCountyTextkennzeichen('41')).toBe(false);
  });
});
