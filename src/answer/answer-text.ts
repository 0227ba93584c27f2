/** Characters that are gathered before they are set aside as one piece. */
const pieceLength = 65_536;

/** A place in a text to come back to. */
export interface Mark {
  readonly pieces: number;
  readonly end: string;
}

/** A text that grows at its end, in pieces that are each made whole early: one of 20 MB is never built at a stretch. */
export class AnswerText {
  private readonly pieces: string[] = [];
  private end = '';

  add(text: string): void {
    this.end += text;
  }

  /** Whether so much has been gathered that `setAside` is worth its while. */
  get isLong(): boolean {
    return this.end.length >= pieceLength;
  }

  setAside(): void {
    this.pieces.push(flat(this.end));
    this.end = '';
  }

  mark(): Mark {
    return { pieces: this.pieces.length, end: this.end };
  }

  /** Forgets what was added since. */
  backTo({ pieces, end }: Mark): void {
    this.pieces.length = pieces;
    this.end = end;
  }

  whole(): string {
    // A sum, not a join: whoever sends it puts more around it, and one copy of a large text is enough.
    return this.pieces.reduce((sum, piece) => sum + piece, '') + flat(this.end);
  }
}

/** V8 keeps a sum of strings as a tree until somebody reads a character of it. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}
