import { COMMANDS } from './commands.ts';

/** What `gemeinwerk --help` prints. */
export function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Gemeinwerk – die Plattform für interkommunale Zusammenarbeit

Aufruf: gemeinwerk BEFEHL [Angaben]

Befehle:
${lines.join('\n')}

„gemeinwerk BEFEHL --help“ erklärt jeden Befehl. Rückgabewert: 0 gelungen, 1 nicht möglich, 2 falscher Aufruf.`;
}
