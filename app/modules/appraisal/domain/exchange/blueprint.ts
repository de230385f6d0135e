import { contentJson } from './content-json.ts';
import type { ExchangeContent, ExchangeItem, ExchangeOrigin } from './exchange-item.ts';
import type { Licence } from './licences.ts';
import { stripMemberData } from './strip-member-data.ts';

export const BLUEPRINT_FORMAT = 'gemeinwerk-blaupause';
export const BLUEPRINT_VERSION = 1;

/** What one alliance hands to another: nothing but what its members released, with origin and licence. */
export interface Blueprint {
  readonly title: string;
  readonly field: string;
  readonly content: ExchangeContent;
  /** What was left out when it was written, as German sentences. */
  readonly leftOut: readonly string[];
  readonly origin: ExchangeOrigin;
  readonly licence: Licence;
  readonly isSample: boolean;
}

/** What an item gives away; undefined where it is not released. An imported one keeps the origin of its first release. */
export function blueprintOf({
  title,
  field,
  content,
  state,
  licence,
  origin,
  isSample,
  leftOut,
}: ExchangeItem): Blueprint | undefined {
  if (state !== 'freigegeben' || licence === null || origin === null) return undefined;
  const stripped = stripMemberData(content);
  return { title, field, ...stripped, leftOut: [...leftOut, ...stripped.leftOut], origin, licence, isSample };
}

/** The document of a blueprint before its check sum is added; keys in the order in which people read it. */
export const blueprintJson = ({ title, field, content, leftOut, origin, licence, isSample }: Blueprint) => ({
  format: BLUEPRINT_FORMAT,
  version: BLUEPRINT_VERSION,
  kind: content.kind,
  title,
  field,
  isSample,
  origin: { ...origin },
  licence,
  leftOut,
  content: contentJson(content),
});

export const CHECK_SUM_KEY = 'checkSum';

/** File name of a blueprint. */
export const blueprintName = (slug: string): string => `${slug || 'blaupause'}.blaupause.json`;
