import path from 'node:path';
import { germanCount } from '../foundation/german.ts';
import { importTasks, readTaskFile, type TaskImport } from '../modules/catalogue/index.ts';
import { openInstallation } from '../platform/open-installation.ts';
import type { Services } from '../platform/services.ts';
import { type CommandCall, type CommandIo, RefusedError, UsageError } from './command.ts';
import { demandAlliance, demandSlug } from './demand-alliance.ts';
import { readBytes } from './read-text.ts';

const SOURCE_MAX = 200;

/** Takes the task catalogue of a file over into an alliance's: all of it or, with one fault, nothing. */
export async function importTasksFile({ values }: CommandCall, file: string, io: CommandIo): Promise<void> {
  const slug = demandSlug(values);
  const source = demandSource(values['source'], file);
  const read = await readTaskFile(await readBytes(file));
  if (!read.ok) throw new RefusedError(faultText(file, read.error));
  const dryRun = values['dry-run'] === true;
  const order = { table: read.value, source, dryRun, actor: 'befehl:import' };
  const installation = await openInstallation();
  try {
    const plan = await importInto(installation.services, slug, file, order);
    if (dryRun) io.note('Probelauf: Es wurde nichts geändert.');
    const lines = values['json'] === true ? [JSON.stringify({ dryRun, source, ...plan })] : planLines(plan);
    for (const line of lines) io.out(line);
  } finally {
    await installation.close();
  }
}

function demandSource(text: string | boolean | undefined, file: string): string {
  const source = typeof text === 'string' ? text.trim() : path.basename(file);
  if (source !== '' && source.length <= SOURCE_MAX) return source;
  throw new UsageError(
    `Geben Sie mit --source in höchstens ${SOURCE_MAX} Zeichen an, woher der Katalog stammt.`,
  );
}

async function importInto(
  services: Services,
  slug: string,
  file: string,
  order: Parameters<typeof importTasks>[2],
): Promise<TaskImport> {
  const alliance = await demandAlliance(services, slug);
  const result = await importTasks(services, alliance, order);
  if (result.ok) return result.value;
  throw new RefusedError(faultText(file, result.error.kind === 'faulty' ? result.error.faults : []));
}

const faultText = (
  file: string,
  faults: readonly { readonly at: string; readonly message: string }[],
): string =>
  [
    `Datei ${file}: nichts wurde übernommen. ${germanCount(faults.length, 'Fehler', 'Fehler')}:`,
    ...faults.map(({ at, message }) => `  ${at}: ${message}`),
  ].join('\n');

const planLines = ({ newAreas, changedAreas, added, changed, unchanged, ignored }: TaskImport): string[] => [
  ...newAreas.map(({ name, number }) => `Neuer Bereich: ${[number, name].filter(Boolean).join(' ')}.`),
  ...changedAreas.map(
    ({ before, name, number }) => `Bereich ${before}: wird ${[number, name].filter(Boolean).join(' ')}.`,
  ),
  ...added.map(({ number, title }) => `Neu: ${number} ${title}.`),
  ...changed.map(({ task, changes }) => `Geändert: ${task.number} ${task.title}: ${changes.join('; ')}.`),
  ...(ignored.length > 0 ? [`Nicht gelesene Spalten: ${ignored.join(', ')}.`] : []),
  `Bereiche neu: ${newAreas.length} · Aufgaben neu: ${added.length} · geändert: ${changed.length} · unverändert: ${unchanged}`,
];
