import type { CommandIo } from './command.ts';

/** Shows a running count on a terminal; in a pipe it stays silent. */
export function progressBar(io: CommandIo, label: string): { show(count: number): void; clear(): void } {
  if (!io.interactive) return { show: () => {}, clear: () => {} };
  return {
    show: (count) => void process.stderr.write(`\r${count} ${label}`),
    clear: () => void process.stderr.write('\r\u001b[K'),
  };
}
