import { csvDocument } from '../../../../foundation/csv-writer.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { checkText } from '../../domain/tasks/check-text.ts';
import type { ImportFault, ImportTable } from '../../domain/tasks/import-table.ts';
import { importTasks, type TaskImport } from '../../use-cases/tasks/import-tasks.ts';
import { readTaskFile, readTaskText } from '../../use-cases/tasks/read-task-file.ts';
import { ImportFormView } from './import-form-view.tsx';
import { ImportPreviewView } from './import-preview-view.tsx';
import { taskPlace } from './task-places.tsx';

const readSource = (text: string) =>
  checkText(text, { what: 'die Quelle', example: 'Produktplan des Landes, Stand 2026', max: 200 });

/** GET /v/:alliance/aufgaben/einlesen */
export const showImportForm = async (call: AllianceCall): Promise<PageAnswer> =>
  formView(call, { source: '', sourceError: undefined, faults: [] });

/** POST /v/:alliance/aufgaben/einlesen — shows what would be taken over and changes nothing. */
export async function submitImportFile(call: AllianceCall): Promise<PageAnswer> {
  const { fields, files } = await call.upload();
  const typed = fields.get('quelle') ?? '';
  const source = readSource(typed);
  const file = files.get('datei');
  const read = file
    ? await readTaskFile(file.bytes)
    : { ok: false as const, error: [{ at: 'Datei', message: 'Wählen Sie eine CSV- oder Excel-Datei aus.' }] };
  const sourceError = source.ok ? undefined : source.error;
  if (!read.ok || !source.ok)
    return formView(call, { source: typed, sourceError, faults: read.ok ? [] : read.error });
  return preview(call, read.value, source.value);
}

/** POST /v/:alliance/aufgaben/einlesen/uebernehmen — takes over what was shown, or shows what changed meanwhile. */
export async function submitImport(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = await call.form();
  const source = readSource(posted.get('quelle') ?? '');
  const table = readTaskText(posted.get('tabelle') ?? '');
  if (!source.ok || !table.ok)
    return formView(call, {
      source: posted.get('quelle') ?? '',
      sourceError: source.ok ? undefined : source.error,
      faults: table.ok ? [] : table.error,
    });
  const result = await importTasks(services, alliance, {
    table: table.value,
    source: source.value,
    actor: principal.accountId,
    dryRun: false,
    confirmed: posted.get('stand') ?? '',
  });
  if (result.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/aufgaben?meldung=eingelesen` };
  if (result.error.kind === 'faulty')
    return formView(call, { source: source.value, sourceError: undefined, faults: result.error.faults });
  return previewView(call, table.value, source.value, result.error.plan, true);
}

async function preview(call: AllianceCall, table: ImportTable, source: string): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const order = { table, source, actor: principal.accountId, dryRun: true };
  const result = await importTasks(services, alliance, order);
  if (result.ok) return previewView(call, table, source, result.value, false);
  const faults = result.error.kind === 'faulty' ? result.error.faults : [];
  return formView(call, { source, sourceError: undefined, faults });
}

function previewView(
  { alliance }: AllianceCall,
  table: ImportTable,
  source: string,
  plan: TaskImport,
  isOutdated: boolean,
): PageAnswer {
  const lines = [table.header, ...table.rows].map((cells) => cells.map(({ text }) => text));
  return {
    kind: 'page',
    ...(isOutdated && { status: 409 as const }),
    title: 'Vorschau: Katalog einlesen',
    ...taskPlace(alliance, 'Einlesen'),
    body: (
      <ImportPreviewView
        base={`/v/${alliance.slug}/aufgaben`}
        plan={plan}
        source={source}
        table={csvDocument(lines)}
        isOutdated={isOutdated}
      />
    ),
  };
}

interface Problems {
  readonly source: string;
  readonly sourceError: string | undefined;
  readonly faults: readonly ImportFault[];
}

const formView = ({ alliance }: AllianceCall, problems: Problems): PageAnswer => ({
  kind: 'page',
  ...((problems.faults.length > 0 || problems.sourceError !== undefined) && { status: 422 as const }),
  title: 'Katalog einlesen',
  ...taskPlace(alliance, 'Einlesen'),
  body: <ImportFormView base={`/v/${alliance.slug}/aufgaben`} {...problems} />,
});
