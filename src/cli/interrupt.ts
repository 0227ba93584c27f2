/** Milliseconds. npm sends a terminal's Ctrl-C on to its child, which has had it already: a signal this soon is the same one. */
const echo = 1000;

/** A signal that fires at the first Ctrl-C or SIGTERM; the second one ends the process at once. */
export function interruption(say: (text: string) => void): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (controller.signal.aborted && Date.now() - first > echo) process.exit(130);
    if (controller.signal.aborted) return;
    first = Date.now();
    say('Stopping … (Ctrl-C again ends it at once)\n');
    controller.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return controller.signal;
}
