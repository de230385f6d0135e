import type { TestProject } from 'vitest/node';
import { openDataFolder, removeFolder, startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    productUrl: string;
    productFolder: string;
  }
}

/** One product with both demo counties for all journeys: each changes only what no other looks at. */
export default async function startSharedProduct(project: TestProject): Promise<() => Promise<void>> {
  const folder = openDataFolder();
  const product = await startProduct(folder).catch((error: Error) => {
    removeFolder(folder);
    throw error;
  });
  project.provide('productUrl', product.url);
  project.provide('productFolder', folder);
  return async () => {
    await product.stop();
    removeFolder(folder);
  };
}
