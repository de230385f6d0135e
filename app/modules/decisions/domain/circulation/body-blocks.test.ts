import { expect, it } from 'vitest';
import { bodyBlocks } from './body-blocks.ts';

it('reads headings, lists and paragraphs from plain text', () => {
  const body =
    '# Auftrag\nGeprüft wird:\n- das Archiv\n- die Reinigung\n\n- eigene Liste\n\nErste Zeile\nzweite Zeile\n\n## Kosten\n#keine Überschrift';
  expect(bodyBlocks(body)).toEqual([
    { kind: 'heading', level: 1, text: 'Auftrag' },
    { kind: 'paragraph', text: 'Geprüft wird:' },
    { kind: 'list', items: ['das Archiv', 'die Reinigung'] },
    { kind: 'list', items: ['eigene Liste'] },
    { kind: 'paragraph', text: 'Erste Zeile\nzweite Zeile' },
    { kind: 'heading', level: 2, text: 'Kosten' },
    { kind: 'paragraph', text: '#keine Überschrift' },
  ]);
});

it.each([
  ['items', '- a'],
  ['lines', 'a'],
  ['headings', '# a'],
])('reads the longest text of nothing but %s at once', (_, line) => {
  const start = performance.now();
  bodyBlocks(`${line}\n`.repeat(75_000));
  expect(performance.now() - start).toBeLessThan(1000);
});

it('makes nothing of nothing', () => {
  expect(bodyBlocks(' \n\n ')).toEqual([]);
});
