import { describeRecord, type RecordSummary } from '../modules/decisions/domain/index.ts';
import { type OpenedSeal, openSeal } from '../platform/sealing/open-seal.ts';
import { publishedFingerprint } from '../platform/sealing/public-key.ts';
import { type CommandIo, RefusedError } from './command.ts';
import { readBytes } from './read-text.ts';

export interface SealCheck {
  readonly file: string;
  /** Where the key to compare with stands; without one the origin stays open. */
  readonly keyFile: string | undefined;
  readonly asJson: boolean;
}

/** Checks the seal of one file and says what it attests. An invalid seal and a foreign key are refused. */
export async function verifySeal({ file, keyFile, asJson }: SealCheck, io: CommandIo): Promise<void> {
  const expected = keyFile === undefined ? undefined : await readFingerprint(keyFile);
  const opened = openSeal(await readBytes(file));
  const refuse = (reason: string, message: string): never => {
    if (asJson) io.out(JSON.stringify({ ok: false, reason, message }));
    throw new RefusedError(`${file}: ${message}`);
  };
  if (!opened.ok) return refuse(opened.error.reason, opened.error.message);
  const seal = opened.value;
  if (expected !== undefined && expected !== seal.fingerprint)
    return refuse('another-key', foreignKey(seal.fingerprint, expected));
  io.out(asJson ? sealJson(seal, expected !== undefined) : sealText(seal, expected !== undefined));
}

async function readFingerprint(keyFile: string): Promise<string> {
  const fingerprint = publishedFingerprint(new TextDecoder().decode(await readBytes(keyFile)));
  if (fingerprint !== undefined) return fingerprint;
  throw new RefusedError(
    `${keyFile}: Darin steht kein öffentlicher Siegelschlüssel. Laden Sie ihn von der öffentlichen Seite der Allianz, oder schreiben Sie deren Fingerabdruck in die Datei.`,
  );
}

const foreignKey = (found: string, expected: string): string =>
  `Die Datei ist unverändert, aber mit einem anderen Schlüssel versiegelt (${found}) als dem angegebenen (${expected}). Fragen Sie die Allianz, ob sie diesen Schlüssel veröffentlicht hat.`;

const sealJson = ({ record, fingerprint }: OpenedSeal, isOriginProven: boolean): string =>
  JSON.stringify({ ok: true, origin: isOriginProven ? 'proven' : 'unchecked', fingerprint, record });

function sealText({ record, fingerprint }: OpenedSeal, isOriginProven: boolean): string {
  const summary = describeRecord(record);
  return [
    'Das Siegel ist gültig: Die Datei ist seit dem Versiegeln unverändert.',
    '',
    summary.title,
    ...(summary.isSample ? ['  Beispieldaten: erfunden, für eine Vorführung.'] : []),
    ...factLines(summary),
    ...summary.sections.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  - ${line}`)]),
    '',
    `Fingerabdruck des Schlüssels: ${fingerprint}`,
    isOriginProven
      ? 'Herkunft nachgewiesen: Es ist der angegebene Schlüssel.'
      : 'Herkunft noch nicht geprüft: Vergleichen Sie den Fingerabdruck mit dem auf der öffentlichen Seite der Allianz, oder prüfen Sie mit --key.',
  ].join('\n');
}

function factLines({ facts }: RecordSummary): string[] {
  const width = Math.max(0, ...facts.map(({ term }) => term.length));
  return facts.map(({ term, value }) => `  ${term.padEnd(width)}  ${value}`);
}
