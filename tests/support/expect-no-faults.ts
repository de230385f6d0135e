import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOf } from './page-faults.ts';

/** Pages that no sample has are looked at where a story comes by them, as the tours look at all others. */
export async function expectNoFaults(page: Page, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) expect([path, await faultsOf(page, path, / – Gemeinwerk$/)]).toEqual([path, []]);
}
