import { expect, it } from 'vitest';
import { readPage, slicePage } from './paging.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];
const pageAt = (cursor: string | null, limit: number) => {
  const page = readPage(new URLSearchParams({ limit: String(limit), ...(cursor !== null && { cursor }) }));
  if ('kind' in page) throw new Error('a wrong limit');
  return slicePage(LETTERS, (letter) => letter, page);
};

it.each([1, 2, 3, 5, 9])('pages of %i together are the list, and the last one says so', (limit) => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { items, next } = pageAt(cursor, limit);
    expect(items.length).toBeLessThanOrEqual(limit);
    seen.push(...items);
    cursor = next;
  } while (cursor !== null);
  expect(seen).toEqual(LETTERS);
});

it('is empty behind what is not there any more', () => {
  expect(pageAt(Buffer.from('z').toString('base64url'), 2)).toEqual({ items: [], next: null });
});
