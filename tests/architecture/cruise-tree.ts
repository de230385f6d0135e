import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import readCruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import readTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FOLDERS = ['app', 'bin', 'db', 'scripts', 'tests'];

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Checks the imports of a checkout with the rules that lie in it and returns what breaks them. */
export async function cruiseTree(tree: string, folders = FOLDERS): Promise<Violation[]> {
  const options = await readCruiseOptions(join(tree, '.dependency-cruiser.cjs'));
  const tsConfig = readTypeScriptConfig(join(tree, 'tsconfig.json'));
  const { output } = await cruise(folders, { ...options, baseDir: tree }, {}, { tsConfig });
  if (typeof output === 'string') throw new Error(output);
  return violationsOf(output);
}

const violationsOf = (result: ICruiseResult): Violation[] =>
  result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
