import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, inject } from 'vitest';
import { openDataFolder, type Product, removeFolder, startProduct } from './product.ts';

let own: Promise<Product> | undefined;

/** The product of this test file with both demo counties; starts when it is first asked for and ends with the file. */
export const ownProduct = (): Promise<Product> => {
  own ??= start();
  return own;
};

async function start(): Promise<Product> {
  const folder = openDataFolder();
  // Unlike Node's copy this keeps whom the files belong to: the database server runs as another user.
  await promisify(execFile)('cp', ['--archive', `${inject('productTemplate')}/.`, folder]);
  return startProduct(folder);
}

afterAll(async () => {
  const product = await own;
  await product?.stop();
  if (product) removeFolder(product.folder);
});
