import type { Hop } from '../selection/hop.ts';

/** A fact about all nodes or relationships of a sort, as long as nobody writes: it lets a condition be left out. */
export type Proof =
  /** Every node of the kind has the property, and an id. */
  | { readonly kind: 'stored'; readonly of: string; readonly property: string }
  /** Every relationship of the type has an id, so is a statement. */
  | { readonly kind: 'stated'; readonly type: string }
  /** From nodes of these kinds the relationships of the type lead to no other kinds than these. */
  | {
      readonly kind: 'ends';
      readonly type: string;
      readonly direction: Hop['direction'];
      readonly from: readonly string[];
      readonly targets: readonly string[];
    }
  /** No two nodes of the kinds have the same value of the property, and at most one has none. */
  | { readonly kind: 'distinct'; readonly kinds: readonly string[]; readonly property: string }
  /** No two relationships of the type lead from a node of these kinds to the same node. */
  | {
      readonly kind: 'single';
      readonly type: string;
      readonly direction: Hop['direction'];
      readonly from: readonly string[];
    };

/** The fact in words: equal facts, equal words. */
export function proofName(proof: Proof): string {
  switch (proof.kind) {
    case 'stored':
      return `every ${proof.of} has ${proof.property} and id`;
    case 'stated':
      return `every ${proof.type} has an id`;
    case 'ends':
      return `every ${stepOf(proof)} leads to ${proof.targets.join('|')}`;
    case 'distinct':
      return `no two ${proof.kinds.join('|')} have the same ${proof.property}`;
    case 'single':
      return `no two ${stepOf(proof)} lead to the same node`;
  }
}

function stepOf({ type, direction, from }: Extract<Proof, { readonly kind: 'ends' | 'single' }>): string {
  const [open, close] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[direction];
  return `(${from.join('|')})${open}[${type}]${close}`;
}
