import { afterAll } from 'vitest';
import { type Installation, openInstallation } from '../../app/platform/open-installation.ts';
import { openDataFolder, type Product, removeFolder, startProduct } from './product.ts';

/** A product of one test file's own, which can be started again on a later day. */
export interface TravellingProduct {
  /** The same on every day. */
  url(): string;
  /** Ends the day and begins another: everybody signs in again. */
  goTo(day: string): Promise<void>;
  /** The same installation from within the test, beside the running product. */
  open(): Promise<Installation>;
}

/** For stories of several days. It begins with the first `goTo` and is removed with the end of the file. */
export function travellingProduct(): TravellingProduct {
  const folder = openDataFolder();
  let product: Product | undefined;
  afterAll(async () => {
    await product?.stop();
    removeFolder(folder);
  });
  return {
    url: () => product?.url ?? '',
    async goTo(day) {
      const port = product && Number(new URL(product.url).port);
      await product?.stop();
      product = await startProduct(folder, port, { GEMEINWERK_TODAY: day });
    },
    open: () => openInstallation({ GEMEINWERK_DATA: folder, LOG_LEVEL: 'error' }),
  };
}
