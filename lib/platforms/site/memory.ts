/** What was seen to mark something unread in this document: without it, absence proves nothing. */
export interface Memory {
  /** The kinds of rows and anchors that were seen to bear a mark. */
  readonly proven: Set<string>;
  /** When the title last bore one, by the document's own clock (ms), and how much it said. */
  titleAt?: number;
  titleCount?: number | undefined;
}

/** Whether a kind is known to bear marks: by one that is seen, now or before. */
export function isProven({ proven }: Memory, kind: string, isSeen: boolean): boolean {
  if (isSeen) proven.add(kind);
  return proven.has(kind);
}

/** Nothing seen yet. */
export function newMemory(): Memory {
  return { proven: new Set() };
}
