/*
 * Parent of a program that must not outlive us: `node watchdog.mjs GRACE COMMAND [ARGUMENT…]`.
 *
 * Grappe holds the other end of our standard input. When that closes (Grappe asks for the end, ends itself, or is
 * killed in a way no handler sees) the program gets SIGTERM, and SIGKILL when GRACE seconds were not enough. A number
 * written there asks for the end with that many seconds instead, as long as Grappe lives. Plain JavaScript, because it
 * runs before and without any build. The pid of the program goes to descriptor 3.
 */
import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';

const [grace = '10', command = '', ...args] = process.argv.slice(2);

// A process group of its own, so that Ctrl-C in the terminal reaches Grappe alone and the whole group can be ended.
const program = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

function signalGroup(signal) {
  try {
    process.kill(-program.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

let deadline;
function end(seconds) {
  if (program.pid === undefined) return;
  signalGroup('SIGTERM');
  clearTimeout(deadline);
  deadline = setTimeout(() => signalGroup('SIGKILL'), Number(seconds) * 1000);
}

program.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
program.once('exit', (code, signal) => {
  signalGroup('SIGKILL');
  process.exit(code ?? (signal === 'SIGKILL' ? 137 : 143));
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => end(grace));
process.stdin
  .on('data', (seconds) => end(seconds))
  .on('end', () => end(grace))
  .on('error', () => end(grace));
if (program.pid !== undefined) {
  try {
    writeSync(3, `${program.pid}\n`);
  } catch {
    // Grappe is gone already; the end of standard input says so too.
  }
}
