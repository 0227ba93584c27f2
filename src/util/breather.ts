import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds that long work may go on before it lets others have a turn. */
const stretch = 10;

/** Small steps between two looks at the clock: reading it costs as much as some of them. */
const stepsBetweenLooks = 5000;

/** Lets long work pause between two of its steps, so that one large answer does not hold up all the others. */
export class Breather {
  private since = performance.now();
  private steps = 0;

  /** A promise to wait for where the work has gone on for long; undefined, at no cost, where it has not. */
  pause(): Promise<void> | undefined {
    return performance.now() - this.since < stretch ? undefined : this.takeTurn();
  }

  /** The same for work of many small steps: tells how many there were since it was asked last. */
  pauseAfter(steps: number): Promise<void> | undefined {
    this.steps += steps;
    if (this.steps < stepsBetweenLooks) return undefined;
    this.steps = 0;
    return this.pause();
  }

  private async takeTurn(): Promise<void> {
    await turn();
    this.since = performance.now();
  }
}
