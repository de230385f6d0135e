import { parseArgs } from 'node:util';
import { ConfigError } from '../platform/config.ts';
import { type Command, type CommandCall, type CommandIo, RefusedError, UsageError } from './command.ts';
import { COMMANDS } from './commands.ts';
import { overview } from './overview.ts';
import { readText } from './read-text.ts';

const io: CommandIo = {
  readText,
  out: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY === true,
};

// Who reads our answer may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      io.out(overview());
      return name === undefined ? 2 : 0;
    }
    await runCommand(name, rest);
    return 0;
  } catch (error) {
    return report(error);
  }
}

async function runCommand(name: string, args: readonly string[]): Promise<void> {
  const load = COMMANDS[name]?.load;
  if (!load)
    throw new UsageError(`Den Befehl „${name}“ gibt es nicht. „gemeinwerk --help“ nennt alle Befehle.`);
  const command = await load();
  const call = readCall(command, args);
  if (call.values['help'] === true) return io.out(command.help);
  await command.run(call, io);
}

function readCall(command: Command, args: readonly string[]): CommandCall {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { positionals, values } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { positionals, values: values as CommandCall['values'] };
  } catch (error) {
    throw new UsageError(usageSentence(error, command.name));
  }
}

/** parseArgs speaks English; its error codes are stable. */
function usageSentence(error: unknown, command: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  const help = `„gemeinwerk ${command} --help“ zeigt, was geht.`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `Die Option ${option} gibt es bei „${command}“ nicht. ${help}`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `Die Option ${option} ist nicht richtig angegeben (Wert fehlt oder ist zu viel). ${help}`;
  return `Der Aufruf von „${command}“ ist nicht zu verstehen. ${help}`;
}

function report(error: unknown): number {
  if (error instanceof UsageError) {
    io.note(error.message);
    return 2;
  }
  if (error instanceof RefusedError || error instanceof ConfigError) {
    io.note(error.message);
    return 1;
  }
  io.note(`Unerwarteter Fehler: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) io.note(error.stack ?? '');
  return 1;
}
