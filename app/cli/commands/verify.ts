import { listAlliances } from '../../platform/alliances.ts';
import { PLATFORM_CHAIN } from '../../platform/audit/record-change.ts';
import { type ChainReport, verifyChain } from '../../platform/audit/verify-chain.ts';
import { openInstallation } from '../../platform/open-installation.ts';
import type { Services } from '../../platform/services.ts';
import { type Command, type CommandIo, RefusedError } from '../command.ts';
import { progressBar } from '../progress-bar.ts';

interface NamedReport extends ChainReport {
  readonly chain: string;
}

/** `gemeinwerk verify`: proves the audit chains and names the first broken entry. */
export const verifyCommand: Command = {
  name: 'verify',
  help: `Aufruf: gemeinwerk verify [--json]

Prüft die Protokollketten aller Allianzen und der Konten: keine Lücke, kein nachträglich geänderter Eintrag.
Nennt den ersten Eintrag, der nicht stimmt. Rückgabewert 0, wenn alles stimmt, sonst 1.`,
  options: { json: { type: 'boolean' } },
  async run({ values }, io) {
    const installation = await openInstallation();
    const bar = progressBar(io, 'Einträge geprüft');
    try {
      const reports = await verifyAll(installation.services, bar.show);
      bar.clear();
      report(reports, values['json'] === true, io);
    } finally {
      await installation.close();
    }
  },
};

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
