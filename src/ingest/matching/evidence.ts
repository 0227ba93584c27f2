/** What a fact beside the names says about two organisations being one. */
export interface Evidence {
  /** Above 0 for: how much of what the score still lacks it gives. Below 0 against: how much of the score it takes. */
  readonly share: number;
  /** In words for people. */
  readonly reason: string;
}
