#!/usr/bin/env node
import { interruption } from './interrupt.ts';
import { runProgram } from './program.ts';

// A reader such as `head` may close the pipe before all is written: that is its right and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  environment: process.env,
  isTerminal: process.stdout.isTTY,
  interrupted: interruption((text) => process.stderr.write(text)),
});
