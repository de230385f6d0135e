import { parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { jsonFaultOffset } from '../../../../foundation/json-fault.ts';
import { lineAt } from '../../../../foundation/json-line.ts';
import { jsonTokens } from '../../../../foundation/json-tokens.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { BLUEPRINT_FORMAT, BLUEPRINT_VERSION, type Blueprint, CHECK_SUM_KEY } from './blueprint.ts';
import { contentIn } from './content-json.ts';
import { type ExchangeOrigin, isExchangeKind } from './exchange-item.ts';
import {
  type Foreign,
  fieldsOf,
  flagIn,
  knownIn,
  listIn,
  readForeign,
  textIn,
  wordIn,
} from './foreign-json.ts';
import { isLicence } from './licences.ts';

/** A questionnaire of 300 questions takes about a quarter of it. */
const BLUEPRINT_MAX_CHARS = 1_000_000;
/** A blueprint is seven deep; what goes far deeper was made to break programs. */
const DEPTH_MAX = 16;
const TITLE_MAX = 200;
const SENTENCE_MAX = 500;
const LEFT_OUT_MAX = 50;

/** A blueprint that was read, with the sum that names its content for good. */
export interface ReadBlueprint {
  readonly blueprint: Blueprint;
  readonly checkSum: string;
}

/**
 * Reads a blueprint file. Refuses what is too large, too deep, no JSON, foreign, of another version, changed after it was
 * written, or does not hold what its kind says, each with a German sentence that names what is wrong. `sumOf` computes
 * the check sum of the document without its own.
 */
export function readBlueprint(
  text: string,
  sumOf: (document: unknown) => string,
): Result<ReadBlueprint, string> {
  const document = parse(text);
  if (!document.ok) return document;
  const head = readHead(document.value);
  if (!head.ok) return head;
  const { [CHECK_SUM_KEY]: checkSum, ...unsealed } = head.value;
  if (typeof checkSum !== 'string' || checkSum !== sumOf(unsealed)) return fail(CHANGED);
  const blueprint = readForeign(unsealed, blueprintIn);
  return blueprint.ok ? ok({ blueprint: blueprint.value, checkSum }) : blueprint;
}

function parse(text: string): Result<unknown, string> {
  if (text.trim() === '')
    return fail('Die Datei ist leer. Wählen Sie eine Datei mit der Endung .blaupause.json.');
  if (text.length > BLUEPRINT_MAX_CHARS)
    return fail(
      'Die Datei ist größer als 1 MB. Eine Blaupause ist viel kleiner. Prüfen Sie, ob es die richtige ist.',
    );
  if (depthOf(text) > DEPTH_MAX)
    return fail(
      'Die Datei ist tiefer verschachtelt, als eine Blaupause es sein kann. Sie wird nicht gelesen.',
    );
  const fault = jsonFaultOffset(text);
  return fault === null
    ? ok(JSON.parse(text))
    : fail(
        `Die Datei ist beschädigt oder keine Blaupause: In Zeile ${lineAt(text, fault)} endet, was lesbar ist.`,
      );
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const token of jsonTokens(text)) {
    if (token.text === '{' || token.text === '[') deepest = Math.max(deepest, ++depth);
    if (token.text === '}' || token.text === ']') depth--;
  }
  return deepest;
}

type Stored = Readonly<Record<string, unknown>>;

function readHead(document: unknown): Result<Stored, string> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return fail(FOREIGN);
  const stored = document as Stored;
  if (stored['format'] !== BLUEPRINT_FORMAT) return fail(FOREIGN);
  return stored['version'] === BLUEPRINT_VERSION
    ? ok(stored)
    : fail(
        `Diese Blaupause hat die Version ${JSON.stringify(stored['version'] ?? 'unbekannt')}. Dieses Programm liest Version ${BLUEPRINT_VERSION}. Bitten Sie um eine Ausgabe in dieser Version.`,
      );
}

const FOREIGN =
  'Das ist keine Blaupause aus Gemeinwerk. Wählen Sie eine Datei mit der Endung .blaupause.json, die ein anderer Verbund ausgegeben hat.';
const CHANGED =
  'Die Datei wurde nach dem Ausgeben verändert: Ihre Prüfsumme stimmt nicht. Lassen Sie sich die Blaupause noch einmal geben.';

const KEYS = [
  'format',
  'version',
  'kind',
  'title',
  'field',
  'isSample',
  'origin',
  'licence',
  'leftOut',
  'content',
] as const;

function blueprintIn(foreign: Foreign): Blueprint {
  const fields = fieldsOf(foreign, KEYS);
  const kind = wordIn(fields.kind, isExchangeKind, 'eine Art, die dieses Programm kennt');
  return {
    ...headIn(fields),
    content: contentIn(kind, fields.content),
    origin: originIn(fields.origin),
    licence: wordIn(fields.licence, isLicence, 'eine Lizenz, die dieses Programm kennt'),
    isSample: flagIn(fields.isSample),
  };
}

/** What stands over a content, from a foreign or stored value. */
export const headIn = ({
  title,
  field,
  leftOut,
}: Readonly<Record<'title' | 'field' | 'leftOut', Foreign>>) => ({
  title: textIn(title, TITLE_MAX, 1),
  field: textIn(field, TITLE_MAX, 1),
  leftOut: listIn(leftOut, LEFT_OUT_MAX, (item) => textIn(item, SENTENCE_MAX)),
});

/** An origin from a foreign or stored value. */
export function originIn(foreign: Foreign): ExchangeOrigin {
  const { alliance, office, contact, releasedOn } = fieldsOf(foreign, [
    'alliance',
    'office',
    'contact',
    'releasedOn',
  ]);
  return {
    alliance: textIn(alliance, TITLE_MAX, 1),
    office: textIn(office, TITLE_MAX, 1),
    contact: textIn(contact, TITLE_MAX),
    releasedOn: knownIn(releasedOn, dayIn, 'ein Tag wie 2026-11-21'),
  };
}

function dayIn(value: unknown) {
  const day = typeof value === 'string' ? parseCalendarDate(value) : undefined;
  return day?.ok ? day.value : undefined;
}
