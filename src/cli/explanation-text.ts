interface Explanation {
  readonly selection: unknown;
  readonly plan: unknown;
  readonly cypher: readonly { readonly text: string; readonly parameters: unknown }[];
}

/** The stages of an operation under headings; Cypher as it can be pasted, its parameters after it. */
export function explanationText(explanation: unknown): string {
  // Made by src/api, here or on the other side of HTTP: the shape is ours.
  const { selection, plan, cypher } = explanation as Explanation;
  const statements = cypher.flatMap(({ text, parameters }, index) => [
    heading(`Cypher ${index + 1} of ${cypher.length}`),
    text,
    heading(`Parameters ${index + 1} of ${cypher.length}`),
    json(parameters),
  ]);
  return [heading('Selection'), json(selection), heading('Plan'), json(plan), ...statements].join('\n');
}

function heading(title: string): string {
  return `\n// ${title}`;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
