import type { SentQuery } from './contender.ts';

/** Remembers queries until somebody asks for them. */
export class SentQueries {
  #sent: SentQuery[] = [];

  readonly add = (text: string, parameters: SentQuery['parameters']): void => {
    this.#sent.push({ text, parameters });
  };

  readonly take = (): readonly SentQuery[] => this.#sent.splice(0);
}
