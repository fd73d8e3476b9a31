/** Words that show that one person followed another in a post. In lower case. */
export interface SuccessionWords {
  /** For the one who came first: "her ⟨predecessor⟩". */
  readonly before: ReadonlySet<string>;
  /** For the one who came next: "his ⟨successor⟩". */
  readonly after: ReadonlySet<string>;
  /** Between successor and predecessor: "Roe ⟨succeeded⟩ Moe". */
  readonly taking: ReadonlySet<string>;
  /** The same in three words: "Roe ⟨took over from⟩ Moe". */
  readonly takingOver: readonly string[];
  /** Between predecessor and successor, in three words: "Moe ⟨handed over to⟩ Roe". */
  readonly handingOver: readonly string[];
  /** Between a passive and the successor: "Moe was replaced ⟨by⟩ Roe". */
  readonly by: ReadonlySet<string>;
  /** For those who hold the same post elsewhere: "her Greek ⟨counterpart⟩". */
  readonly counterparts: ReadonlySet<string>;
}
