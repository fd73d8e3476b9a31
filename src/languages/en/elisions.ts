/**
 * Words that begin with an apostrophe where letters were left out ("’em", "’til", "rock ’n’ roll"): the mark before them
 * opens no quotation. Collected from dictionaries of English; lower case, without the apostrophe.
 */
export const CLIPPED_ENDINGS: readonly string[] = ["s", "in"];
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(["o"]);

export const ELISIONS: ReadonlySet<string> = new Set(
  "bout cause cept coz cuz em fore fraid fro hood im n nother nough nuff ol pon round roun s scuse sup till til tis tude tween twas tween twere twill twixt ud um ya".split(
    " ",
  ),
);
