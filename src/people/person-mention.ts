import type { NameTail } from "./name-tail.ts";
import type { NamedPerson } from "./roster.ts";
import type { TokenRange } from "./runs.ts";

/** A place where a person is named, in tokens. */
export interface PersonMention extends TokenRange {
  readonly person: NamedPerson;
  readonly isFull: boolean;
  readonly title: TokenRange | null;
  readonly tail: NameTail;
}
