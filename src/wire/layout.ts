import type { Diagnostic } from "../diagnostic.ts";
import type { Utf16Span } from "../span.ts";
import type { Block } from "../text/block.ts";
import type { CreditPlace, CreditRole, NamedKind } from "../vocabulary.ts";

/** One name in one role. A combined role ("Reporting and writing by") gives one credit for each role and name. */
export interface PrintedCredit {
  readonly role: CreditRole;
  /** The words of the role as printed, with spaces collapsed: "Additional reporting by". */
  readonly printedRole: string;
  readonly creditedIn: CreditPlace;
  readonly kind: NamedKind;
  /** The printed name. */
  readonly span: Utf16Span;
  /** As printed, with white space collapsed and without invisible characters. */
  readonly name: string;
  readonly place: string | null;
  readonly affiliation: string | null;
}

/** A place of the dateline, in reading form: "Reno, Nev." for "RENO, Nev.", "New York" for "NEW YORK". */
export interface DatelinePlace {
  readonly name: string;
  readonly span: Utf16Span;
}

/** A dateline such as "WASHINGTON (Reuters) –", up to and including the dash. */
export interface Dateline {
  readonly span: Utf16Span;
  readonly places: readonly DatelinePlace[];
  readonly agency: { readonly name: string; readonly span: Utf16Span } | null;
}

/**
 * A time as stated: `value` is an ISO 8601 date, or date and time, with a zone only if the text states one that has a
 * single reading ("2024-04-16", "2024-04-16T14:08", "2024-04-16T14:08-04:00").
 */
export interface StatedTime {
  readonly span: Utf16Span;
  readonly value: string;
}

/** The shape of an article as printed: what each part is, and what the header and the sign-off state. */
export interface Layout {
  /** In order, not overlapping; together they contain every paragraph. */
  readonly blocks: readonly Block[];
  readonly headline: Utf16Span | null;
  /** The first byline as printed, with its "By". */
  readonly byline: Utf16Span | null;
  readonly dateline: Dateline | null;
  readonly published: StatedTime | null;
  readonly credits: readonly PrintedCredit[];
  readonly diagnostics: readonly Diagnostic[];
}
