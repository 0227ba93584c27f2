/** States what must hold if our own code is right; a failure is our bug, never the user's mistake. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}

/** The compiler proves that a walker handles every case; at run time it says which one was new. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
