import { listAlliances } from '../../platform/alliances.ts';
import { PLATFORM_CHAIN } from '../../platform/audit/record-change.ts';
import { type ChainReport, verifyChain } from '../../platform/audit/verify-chain.ts';
import { openInstallation } from '../../platform/open-installation.ts';
import type { Services } from '../../platform/services.ts';
import { type Command, type CommandIo, RefusedError, UsageError } from '../command.ts';
import { progressBar } from '../progress-bar.ts';
import { verifySeal } from '../verify-seal.ts';

interface NamedReport extends ChainReport {
  readonly chain: string;
}

/** `gemeinwerk verify`: proves the audit chains, or with a file the seal of one record, which needs no database. */
export const verifyCommand: Command = {
  name: 'verify',
  help: `Aufruf: gemeinwerk verify [--json]
        gemeinwerk verify DATEI [--key SCHLÜSSELDATEI] [--json]

Ohne Datei: prüft die Protokollketten aller Allianzen und der Konten: keine Lücke, kein nachträglich geänderter
Eintrag. Nennt den ersten Eintrag, der nicht stimmt.

Mit Datei: prüft das Siegel eines Nachweises, ohne Datenbank und ohne Konto, und sagt, was er bescheinigt.
Ein einziges geändertes Zeichen macht ihn ungültig. „-“ liest von der Standardeingabe.
  --key SCHLÜSSELDATEI  prüft auch die Herkunft: die Datei (PEM) oder der Fingerabdruck, den die Allianz auf ihrer
                        öffentlichen Seite nennt
  --json                gibt die Antwort als JSON aus

Rückgabewert 0, wenn alles stimmt, sonst 1.`,
  options: { json: { type: 'boolean' }, key: { type: 'string' } },
  async run({ positionals, values }, io) {
    const [file, ...more] = positionals;
    const keyFile = values['key'];
    if (more.length > 0) throw new UsageError('Nennen Sie höchstens eine Datei.');
    const asJson = values['json'] === true;
    if (file !== undefined)
      return verifySeal({ file, keyFile: typeof keyFile === 'string' ? keyFile : undefined, asJson }, io);
    if (keyFile !== undefined)
      throw new UsageError('--key gehört zu einer Datei: gemeinwerk verify DATEI --key SCHLÜSSELDATEI.');
    await verifyChains(asJson, io);
  },
};

async function verifyChains(asJson: boolean, io: CommandIo): Promise<void> {
  const installation = await openInstallation();
  const bar = progressBar(io, 'Einträge geprüft');
  try {
    const reports = await verifyAll(installation.services, bar.show);
    bar.clear();
    report(reports, asJson, io);
  } finally {
    await installation.close();
  }
}

function report(reports: readonly NamedReport[], asJson: boolean, io: CommandIo): void {
  const broken = reports.filter((chain) => chain.broken);
  if (asJson) io.out(JSON.stringify({ ok: broken.length === 0, chains: reports.map(toJson) }));
  else for (const chain of reports) io.out(sentence(chain));
  if (broken.length > 0) throw new RefusedError(broken.map(sentence).join(' '));
}

async function verifyAll({ database }: Services, progress: (count: number) => void): Promise<NamedReport[]> {
  const platform = await database.inPlatform((tx) => verifyChain(tx, PLATFORM_CHAIN, progress), 'snapshot');
  const reports: NamedReport[] = [{ chain: 'Konten', ...platform }];
  for (const { id, slug } of await listAlliances(database)) {
    const report = await database.inAlliance(id, (tx) => verifyChain(tx, id, progress), 'snapshot');
    reports.push({ chain: slug, ...report });
  }
  return reports;
}

const toJson = ({ broken, ...report }: NamedReport) =>
  broken ? { ...report, broken: { seq: Number(broken.seq), reason: broken.reason } } : report;

const sentence = ({ chain, entries, erased, broken }: NamedReport): string =>
  broken
    ? `Kette „${chain}“: Eintrag ${broken.seq} ist fehlerhaft. ${broken.reason} Vergleichen Sie mit einer Sicherung.`
    : `Kette „${chain}“: ${entries} Einträge stimmen${erased > 0 ? `, davon ${erased} mit gelöschtem Inhalt` : ''}.`;
