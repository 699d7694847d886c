import type { Arguments } from './arguments.ts';

/** 0 fine, 1 the input has errors, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a word of the command line does with the arguments after it. */
export type Command = (given: Arguments) => Promise<ExitCode> | ExitCode;
