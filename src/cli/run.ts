import { CommanderError, type Command } from 'commander';
import { exitOf, Interrupted } from './exit.js';
import { failureText } from './failure.js';

/** Runs a command line; what fails is told on stderr and becomes the exit code. */
export async function run(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Commander has told its own, and who interrupts knows.
    if (!(error instanceof CommanderError) && !(error instanceof Interrupted)) process.stderr.write(failureText(error));
    process.exitCode = exitOf(error);
  }
}
