/** An organisation as it is compared, whatever the graph calls its kind: plain data, all of it said by somebody. */
export interface Organisation {
  readonly id: string;
  /** In all languages, acronyms among them. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2, such as `FR`. */
  readonly country: string | null;
  readonly city: string | null;
  /** Where it is, in degrees: says more than a city, whose name each language has its own of. */
  readonly point?: Point | null;
  /** Host of its web site, such as `www.cnrs.fr`. */
  readonly host: string | null;
  /** Numbers it has in registers, by register: `{ror: '02feahw73'}`. */
  readonly foreignIds: Readonly<Record<string, string>>;
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
}
