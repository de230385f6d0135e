import { expect } from 'vitest';
import type { Visitor } from './test-app.ts';

/** Text of a page as it is read: without tags and soft hyphens, one blank between words. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Opens a page, demands its status and answers its HTML. */
export async function openPage(visitor: Visitor, path: string, status = 200): Promise<string> {
  const response = await visitor.send(path);
  expect([path, response.status]).toEqual([path, status]);
  return response.text();
}

/** Demands the status of every path. */
export async function expectStatus(
  visitor: Visitor,
  paths: readonly string[],
  status: number,
): Promise<void> {
  for (const path of paths) expect([path, (await visitor.send(path)).status]).toEqual([path, status]);
}
