import type { Gender } from "../../vocabulary.ts";

/** Given names, folded (see `nameKey`), by the gender of nearly everybody who has them. */
export interface GivenNames {
  /** Names nearly always of women. */
  readonly female: readonly string[];
  /** Names nearly always of men. */
  readonly male: readonly string[];
  /** Names of both. */
  readonly other: readonly string[];
  /**
   * The gender shown by a word behind the first word of a name, folded: "Nguyen ⟨Thi⟩ Loan", "Jasmine ⟨Kaur⟩", "Phil
   * ⟨Ní⟩ Roe".
   */
  readonly tellingWords: ReadonlyMap<string, Gender>;
  /** Endings of family names that only women have, folded: "Roe⟨dottir⟩". */
  readonly femaleEndings: readonly string[];
  /** Words before the name of a saint, which is a given name or a place's, as printed: "⟨St.⟩ John Roe". */
  readonly saints: ReadonlySet<string>;
  /**
   * Those of the names above that are also words of the language, such as "Hope": weak evidence at the start of a
   * sentence or headline.
   */
  readonly alsoWords: readonly string[];
}
