type Ids = Readonly<Record<string, string>>;

export interface ForeignIdComparison {
  /** Reasons, one for each register that has one number for both. */
  readonly shared: readonly string[];
  /** Registers that tell them apart. */
  readonly differing: readonly string[];
}

/** What registers in which both stand say of them. */
export function compareForeignIds(a: Ids, b: Ids): ForeignIdComparison {
  const both = Object.keys(a)
    .filter((register) => known(a, register) !== '' && known(b, register) !== '')
    .sort();
  return {
    shared: both
      .filter((register) => known(a, register) === known(b, register))
      .map((register) => `the same ${register}: ${known(a, register)}`),
    differing: both.filter((register) => known(a, register) !== known(b, register)),
  };
}

function known(ids: Ids, register: string): string {
  return ids[register]?.trim().toLowerCase() ?? '';
}
