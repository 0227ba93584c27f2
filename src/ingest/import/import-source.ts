import type { Readable } from 'node:stream';
import type { Place } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { PropertyValue } from '../changes/change-set.ts';

/** What a row says of a node, in words of the model. Several rows may speak of one node: what they say is united. */
export interface NodeSaid {
  readonly kind: 'node';
  readonly id: string;
  /** Kind of the model that it is. */
  readonly of: string;
  /** `[tag, name]`, such as `['fr:OFFICIAL', '…']`: `name` of the node stands among its properties. */
  readonly names: readonly (readonly [string, string])[];
  /** Values in the types of the model; what a cell leaves empty is not among them. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Says nothing if anybody else puts the node, such as a country that comes with a code alone. */
  readonly fallback?: boolean;
}

/** What a row states: a relationship between two nodes. */
export interface StatementSaid {
  readonly kind: 'statement';
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /**
   * What tells parallel statements of one pair apart. Rows of a pair that differ in it are statements of their own; the
   * first of them (numbers by size, else by code point) has no key in its id, the others have this one.
   */
  readonly nth?: string;
  /** The day the row vouches for, EDTF; else that of the file. */
  readonly asOf?: string;
  /** Left out, and counted, if the graph and the file lack one of its ends: files refer to what other files put. */
  readonly optional?: boolean;
  /** `STATED` unless given. */
  readonly confidence?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export type Said = NodeSaid | StatementSaid;

/** A cell that does not mean what its column asks for. */
export interface RowProblem {
  /** Counts from 1. */
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

/** One record of a file. With problems it is rejected as a whole and says nothing. */
export interface Row {
  readonly place: Place;
  readonly said: readonly Said[];
  readonly problems: readonly RowProblem[];
}

/** A file to import. */
export interface ImportFile {
  /** Name to tell problems by: the path as the user gave it. */
  readonly path: string;
  /** Length in bytes. */
  readonly size: number;
  /** Its bytes from the beginning; may be called several times. */
  open(): Readable;
}

export interface ReadContext {
  readonly model: GraphModel;
}

/** A kind of file that others publish, read as what it says in words of the model. */
export interface ImportSource {
  /** `grappe import <name>`. */
  readonly name: string;
  readonly description: string;
  /** Another one when the same bytes are to be read as saying something else. */
  readonly version: string;
  /** Properties of the source that statements of such a file cite, as far as they are the same for all files. */
  readonly about: Readonly<Record<string, PropertyValue>>;
  /**
   * The records of a file in its order, in slices of some hundred or thousand so that reading stays fast; memory does not
   * grow with the file. Bad cells are problems of their row.
   *
   * @throws {GrappeError} IMPORT_INVALID where the file as a whole is of no use: another layout, not UTF-8, cut off
   */
  read(file: ImportFile, context: ReadContext): AsyncIterable<readonly Row[]>;
}
