import { embeddedBinaries } from './binaries.ts';
import { type Cluster, startCluster, stopCluster } from './cluster.ts';
import { withFolderLock } from './folder-lock.ts';
import { serverFolder } from './server-folder.ts';
import { addUser, removeUser } from './users.ts';

/** A running server that this process has registered for. */
export interface AcquiredServer {
  readonly url: string;
  /** Starts the server again where it died; the port stays the same. */
  revive(): Promise<void>;
  /** The last user stops the server. */
  release(): Promise<void>;
}

/** Adopts the embedded PostgreSQL of a data folder or starts it. The server belongs to all processes that use it. */
export async function acquireEmbedded(dataFolder: string): Promise<AcquiredServer> {
  const programs = await embeddedBinaries();
  return acquireCluster({ programs, folder: await serverFolder(dataFolder) });
}

/** The same for any PostgreSQL programs: tests run it on Debian's. */
export async function acquireCluster(cluster: Cluster): Promise<AcquiredServer> {
  const url = await withFolderLock(cluster.folder, async () => {
    const started = await startCluster(cluster);
    await addUser(cluster.folder);
    return started;
  });
  let released = false;
  return {
    url,
    revive: () =>
      withFolderLock(cluster.folder, async () => {
        // Who has left does not start it again: nobody would be there to stop it.
        if (!released) await startCluster(cluster);
      }),
    release: () =>
      withFolderLock(cluster.folder, async () => {
        released = true;
        if ((await removeUser(cluster.folder)) === 0) await stopCluster(cluster);
      }),
  };
}
