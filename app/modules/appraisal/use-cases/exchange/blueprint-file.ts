import { canonicalJson } from '../../../../platform/audit/canonical-json.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { type Blueprint, blueprintJson, CHECK_SUM_KEY } from '../../domain/exchange/blueprint.ts';

/** The check sum of a document: equal values have equal sums, however a program wrote them. */
export const checkSumOf = (document: unknown): string => `sha256:${sha256Of(canonicalJson(document))}`;

/** The text of a blueprint file: for people to read, sealed by its check sum. */
export function blueprintText(blueprint: Blueprint): string {
  const document = blueprintJson(blueprint);
  return `${JSON.stringify({ ...document, [CHECK_SUM_KEY]: checkSumOf(document) }, null, 2)}\n`;
}
