export type Cell<Value> =
  { readonly value: Value | null } | { readonly fault: string; readonly hint?: string };

const plain = /^-?\d+(?:[.,]\d+)?$/;

/**
 * An amount of money with a decimal point or a decimal comma; an empty cell is unknown. A sign between thousands is a
 * fault: "1,234" may be either.
 */
export function amountOf(text: string): Cell<number> {
  if (text === '') return { value: null };
  if (plain.test(text)) {
    const comma = text.indexOf(',');
    if (comma === -1) return { value: Number(text) };
    // Three digits after a comma could be thousands; the file does not say.
    if (text.length - comma === 4)
      return { fault: `"${text}" may be thousands or a fraction.`, hint: 'Write it with a decimal point.' };
    return { value: Number(text.replace(',', '.')) };
  }
  const bare = text.replace(/[\s'’]/g, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return plain.test(bare)
    ? {
        fault: `"${text}" is not an amount.`,
        hint: `Did you mean "${bare.replace(',', '.')}"? Signs between thousands are not read.`,
      }
    : { fault: `"${text}" is not an amount.` };
}
