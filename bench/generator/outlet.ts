import type { Spelling } from "./spelling.ts";
import type { Story } from "./story.ts";

/** A set of quotation marks, with the marks inside marks. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
  readonly apostrophe: Spelling["apostrophe"];
  readonly id: string;
}

export const CURLY: Marks = { id: "curly", open: "“", close: "”", innerOpen: "‘", innerClose: "’", apostrophe: "’" };
export const STRAIGHT: Marks = {
  id: "straight",
  open: '"',
  close: '"',
  innerOpen: "'",
  innerClose: "'",
  apostrophe: "'",
};
export const SINGLE: Marks = { id: "single", open: "‘", close: "’", innerOpen: "“", innerClose: "”", apostrophe: "’" };
export const STRAIGHT_SINGLE: Marks = {
  id: "straight-single",
  open: "'",
  close: "'",
  innerOpen: '"',
  innerClose: '"',
  apostrophe: "'",
};
export const BACKTICKS: Marks = {
  id: "backticks",
  open: "``",
  close: "''",
  innerOpen: "`",
  innerClose: "'",
  apostrophe: "'",
};
export const GUILLEMETS: Marks = {
  id: "guillemets",
  open: "«",
  close: "»",
  innerOpen: "“",
  innerClose: "”",
  apostrophe: "’",
};
export const LOW_HIGH: Marks = {
  id: "low-high",
  open: "„",
  close: "“",
  innerOpen: "‚",
  innerClose: "‘",
  apostrophe: "’",
};

/** How a news agency or paper prints its stories. */
export interface Outlet {
  readonly id: string;
  /** How often it occurs beside the others. */
  readonly weight: number;
  /** As it names itself: "told {agency}". */
  readonly name: string;
  readonly american: boolean;
  /** Listed once for each share of its stories. */
  readonly marks: readonly Marks[];
  /** Between paragraphs. */
  readonly breaks: readonly string[];
  /** "Mr. Kovac" for later mentions. */
  readonly courtesy: boolean;
  /** "says" for "said". */
  readonly present: boolean;
  readonly headline: "sentence" | "title" | "upper";
  /** Desk labels, with what divides them from the headline. */
  readonly labels: readonly string[];
  /** Everything above the first paragraph; ends with a paragraph break. */
  readonly writeHeader: (story: Story) => void;
  /** At the start of the first paragraph; ends with a space if it writes anything. */
  readonly writeDateline: (story: Story) => void;
  /** After the last paragraph, whose final stop is written. */
  readonly writeEnd: (story: Story) => void;
}
