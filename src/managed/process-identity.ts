import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same pid; `born` is null where the system does not tell. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly born: string | null;
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, born: bornOf(pid) };
}

/** Whether that very process still runs; a zombie does not. */
export function isAlive({ pid, born }: ProcessIdentity): boolean {
  if (!answers(pid)) return false;
  const now = bornOf(pid);
  return now !== 'ended' && (born === null || now === null || born === now);
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Boot and clock tick of the start on Linux, else the start time `ps` knows; 'ended' for a zombie. */
function bornOf(pid: number): string | null {
  if (existsSync('/proc/self/stat')) return bornByProc(pid);
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html fields 3 (state) and 22 (starttime) */
function bornByProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in field 2 may hold blanks and brackets; the last bracket ends it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return 'ended';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}
