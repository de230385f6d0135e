import { expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { portfolioPaper } from './portfolio-paper.ts';

it('gives members of the same load one line, and says who leads', () => {
  const paper = portfolioPaper({
    alliance: 'Kreis Muster',
    office: 'Geschäftsstelle',
    today: day('2026-11-21'),
    isSample: false,
    places: '1 von 5',
    limitSource: '',
    running: [],
    preparing: [],
    waiting: [],
    loads: [
      ['Biebesheim', '2', '0', 'Platz frei: 2 von 3'],
      ['Raunheim', '1', '1', 'ausgelastet: 1 von 1'],
      ['Trebur', '2', '0', 'Platz frei: 2 von 3'],
    ],
  });
  expect(paper.blocks.at(-1)).toEqual({
    kind: 'list',
    items: [
      'Platz frei: 2 von 3 – Biebesheim und Trebur',
      'ausgelastet: 1 von 1 – Raunheim',
      'Es leiten laufende Projekte: Raunheim (1)',
    ],
  });
});
