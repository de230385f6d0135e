import { csvCell } from '../../../../foundation/csv-writer.ts';
import { germanAmount } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FigureProblem } from '../../domain/tracker/read-figures.ts';
import { changeFigures } from '../../use-cases/tracker/change-figures.ts';
import { findMatterText, type MatterText } from '../../use-cases/tracker/find-matter-text.ts';
import { FiguresView } from './figures-view.tsx';
import { matterCrumbs, notFound, ownPath } from './matter-places.tsx';
import { versionOf } from './read-entry-form.ts';
import { readPastedTable } from './read-pasted-table.ts';

/** GET /v/:alliance/vorgaenge/:id/zahlen */
export async function showFigures(call: AllianceCall): Promise<PageAnswer> {
  const found = await findMatterText(call.services, call.alliance, call.params['id'] ?? '');
  return found ? page(call, found, tableOf(found), []) : notFound(call.alliance);
}

/** POST /v/:alliance/vorgaenge/:id/zahlen */
export async function submitFigures(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const matterId = params['id'] ?? '';
  const { fields, files } = await call.upload();
  const file = files.get('datei');
  const text = file ? decode(file.bytes) : (fields.get('tabelle') ?? '');
  const table = readPastedTable(text);
  const version = versionOf(fields.get('version') ?? '');
  const result = table.ok
    ? await changeFigures(services, alliance, {
        matterId,
        table: table.value,
        version,
        actor: principal.accountId,
      })
    : table;
  if (result.ok) return { kind: 'redirect', to: `${ownPath(alliance, { id: matterId })}?meldung=zahlen` };
  const found = await findMatterText(services, alliance, matterId);
  if (result.error === 'unknown' || !found) return notFound(alliance);
  if (result.error === 'conflict') return page(call, found, text, [CONFLICT], 409);
  return page(call, found, text, result.error.map(sentence), 422);
}

/** UTF-8, or what older spreadsheets write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const CONFLICT =
  'Der Vorgang wurde inzwischen von jemand anderem geändert. Prüfen Sie den neuen Stand und übernehmen Sie noch einmal.';

const sentence = ({ line, message }: FigureProblem): string => `Zeile ${line}: ${message}`;

/** What holds now, as a table that can be changed in place or in a spreadsheet. */
function tableOf({ parts, columns }: MatterText): string {
  const header = ['Schlüssel', 'Kommune', 'Betrag', ...columns];
  const rows = parts.map(({ memberKey, memberName, part }) => [
    memberKey,
    memberName,
    part.amount === null ? '' : germanAmount(part.amount),
    ...columns.map((name) => part.figures[name] ?? ''),
  ]);
  return [header, ...rows].map((row) => row.map(csvCell).join(';')).join('\n');
}

function page(
  { alliance }: AllianceCall,
  found: MatterText,
  text: string,
  problems: readonly string[],
  status: 200 | 409 | 422 = 200,
): PageAnswer {
  const { matter } = found;
  return {
    kind: 'page',
    status,
    title: 'Zahlen je Mitglied',
    section: 'entscheidungen',
    crumbs: matterCrumbs(alliance, matter, 'Zahlen je Mitglied'),
    body: <FiguresView own={ownPath(alliance, matter)} matter={matter} text={text} problems={problems} />,
  };
}
