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
    };

/** The fact in words: equal facts, equal words. */
export function proofName(proof: Proof): string {
  switch (proof.kind) {
    case 'stored':
      return `every ${proof.of} has ${proof.property} and id`;
    case 'stated':
      return `every ${proof.type} has an id`;
    case 'ends': {
      const ends = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[proof.direction];
      const step = `${ends[0]}[${proof.type}]${ends[1]}`;
      return `every (${proof.from.join('|')})${step} leads to ${proof.targets.join('|')}`;
    }
  }
}
