import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds that long work may go on before it lets others have a turn. */
const stretch = 10;

/** Lets long work pause between two of its steps, so that one large answer does not hold up all the others. */
export class Breather {
  private since = performance.now();

  /** A promise to wait for where the work has gone on for long; undefined, at no cost, where it has not. */
  pause(): Promise<void> | undefined {
    return performance.now() - this.since < stretch ? undefined : this.takeTurn();
  }

  private async takeTurn(): Promise<void> {
    await turn();
    this.since = performance.now();
  }
}
