import { z } from 'zod';

/** The stages of an operation as src/api tells them, here or on the other side of HTTP. */
export const explanationSchema = z.object({
  selection: z.unknown(),
  plan: z.unknown(),
  cypher: z.array(z.object({ text: z.string(), parameters: z.unknown() })),
});

export type Explanation = z.infer<typeof explanationSchema>;

/** The stages under headings; Cypher as it can be pasted, its parameters after it. */
export function explanationText({ selection, plan, cypher }: Explanation): string {
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
