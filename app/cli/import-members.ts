import { type CalendarDate, parseCalendarDate } from '../foundation/calendar-date.ts';
import {
  defaultPopulationDate,
  describeGv100adProblem,
  type Gv100adProblem,
  type MemberImportPlan,
  type MunicipalRegister,
  memberImportLines,
  parseCountyKey,
  readGv100ad,
} from '../modules/region/domain/index.ts';
import { importMembers } from '../modules/region/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import { openInstallation } from '../platform/open-installation.ts';
import type { Services } from '../platform/services.ts';
import { type CommandCall, type CommandIo, RefusedError, UsageError } from './command.ts';
import { demandAlliance, demandSlug } from './demand-alliance.ts';

/** Brings an alliance's members in line with the official municipality list of a file. */
export async function importMembersFile(call: CommandCall, file: string, io: CommandIo): Promise<void> {
  const request = readRequest(call, file);
  const register = readRegister(file, await io.readText(file));
  const populationAsOf = request.populationAsOf ?? demandDefaultDate(file, register);
  const installation = await openInstallation();
  try {
    await importInto(installation.services, { ...request, register, populationAsOf }, io);
  } finally {
    await installation.close();
  }
}

interface Request {
  readonly file: string;
  readonly slug: string;
  readonly countyKeys: readonly string[] | undefined;
  readonly populationAsOf: CalendarDate | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

function readRequest({ values }: CommandCall, file: string): Request {
  const { county } = values;
  return {
    file,
    slug: demandSlug(values),
    countyKeys: typeof county === 'string' ? county.split(',').map(demandCountyKey) : undefined,
    populationAsOf: readDate(values['population-date']),
    dryRun: values['dry-run'] === true,
    json: values['json'] === true,
  };
}

function demandCountyKey(text: string): string {
  const key = parseCountyKey(text.trim());
  if (!key.ok) throw new UsageError(`--county: ${key.error}`);
  return key.value;
}

function readDate(text: string | boolean | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const date = parseCalendarDate(String(text));
  if (!date.ok)
    throw new UsageError(
      `--population-date: „${text}“ ist kein Tag der Form JJJJ-MM-TT, zum Beispiel 2024-12-31.`,
    );
  return date.value;
}

function readRegister(file: string, text: string): MunicipalRegister {
  const register = readGv100ad(text);
  if (!register.ok) throw new RefusedError(problemSentence(file, register.error));
  return register.value;
}

/** The first problem in full, of the others where they are: one sentence that leads to all of them. */
function problemSentence(file: string, [first, ...others]: readonly Gv100adProblem[]): string {
  const main = first ? describeGv100adProblem(first) : 'nicht lesbar.';
  const places = others.map(({ line, field }) => `Zeile ${line} (${field})`).join(', ');
  return `Datei ${file}, ${main}${places === '' ? '' : ` Weitere Fehler: ${places}.`}`;
}

function demandDefaultDate(file: string, { effectiveDate }: MunicipalRegister): CalendarDate {
  const date = defaultPopulationDate(effectiveDate);
  if (!date.ok) throw new RefusedError(`Datei ${file}: ${date.error} Die Option heißt --population-date.`);
  return date.value;
}

interface Import extends Request {
  readonly register: MunicipalRegister;
  readonly populationAsOf: CalendarDate;
}

async function importInto(services: Services, request: Import, io: CommandIo): Promise<void> {
  const alliance = await demandAlliance(services, request.slug);
  const countyKeys = request.countyKeys ?? countyOf(alliance);
  const order = { ...request, countyKeys, actor: 'befehl:import' };
  const planned = await importMembers(services, alliance, order);
  if (!planned.ok) throw new RefusedError(`Datei ${request.file}: ${planned.error}`);
  report({ ...request, countyKeys }, planned.value, io);
}

function countyOf({ name, countyKey }: Alliance): readonly string[] {
  if (countyKey === null)
    throw new UsageError(
      `Zu ${name} ist kein Kreis hinterlegt. Geben Sie mit --county den Kreisschlüssel an, zum Beispiel 06433.`,
    );
  return [countyKey];
}

function report(
  { register, populationAsOf, countyKeys, dryRun, json }: Import,
  plan: MemberImportPlan,
  io: CommandIo,
): void {
  if (dryRun) io.note('Probelauf: Es wurde nichts geändert.');
  const { effectiveDate } = register;
  const answer = { dryRun, effectiveDate, populationAsOf, counties: countyKeys, ...plan };
  const lines = json ? [JSON.stringify(answer)] : memberImportLines(plan);
  for (const line of lines) io.out(line);
}
