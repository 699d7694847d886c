import { run } from './run.ts';
import { guardTerminal } from './terminal.ts';

guardTerminal();
process.exitCode = await run(process.argv.slice(2));
