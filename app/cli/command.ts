import type { ParseArgsConfig } from 'node:util';

/** What a command needs of its surroundings; tests pass their own. */
export interface CommandIo {
  /** Reads a file as UTF-8 text, or standard input for "-". Throws a RefusedError naming the file. */
  readText(path: string): Promise<string>;
  out(text: string): void;
  /** Messages and warnings: standard error, so that --json leaves standard output clean. */
  note(text: string): void;
  /** True when standard error is a terminal: progress bars may be drawn. */
  readonly interactive: boolean;
}

/** The parsed command line of one call. */
export interface CommandCall {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** One `gemeinwerk` command. It parses its arguments, calls one use case or rule and prints the answer. */
export interface Command {
  readonly name: string;
  /** German help text: usage, options, examples. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(call: CommandCall, io: CommandIo): Promise<void>;
}

/** What was asked could not be done (bad data): one German sentence with place and remedy; exit code 1. */
export class RefusedError extends Error {}

/** The command was called wrongly: one German sentence; exit code 2. */
export class UsageError extends Error {}
