/** Keys of a statement that are neither its type nor a property of the model. */
export const statementKeys = ['key', 'quote', 'standing', 'preferred'] as const;

/** Whether a key is written as relationship types are; properties never are. */
export function isTypeKey(key: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(key);
}
