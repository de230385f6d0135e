import type { ProjectScene } from '../../../projects/index.ts';
import { reachOf } from '../../domain/advantage/reach.ts';

/**
 * Whether someone reads what names what each member pays: not who works for members outside alone. Inside are those that
 * take part today, and the `others` that the paper is about.
 */
export function readsEach(scene: ProjectScene, others: readonly string[] = []): boolean {
  const keys = [...new Set([...scene.members.map(({ memberKey }) => memberKey), ...others])];
  const reach = reachOf(scene, keys);
  return keys.every((key) => reach.sees(key));
}
