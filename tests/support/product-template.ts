import type { TestProject } from 'vitest/node';
import { openDataFolder, removeFolder, startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    productTemplate: string;
  }
}

/** A data folder with both demo counties, at rest: each journey file starts a product on a copy of it. */
export default async function prepareProduct(project: TestProject): Promise<() => void> {
  const folder = openDataFolder();
  try {
    const product = await startProduct(folder);
    await product.stop();
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  project.provide('productTemplate', folder);
  return () => removeFolder(folder);
}
