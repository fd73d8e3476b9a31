import { describe, expect, it } from "vitest";
import { readSource } from "../../scripts/read-source.ts";
import { findSpelledWords } from "../../scripts/words/find-spelled-words.ts";
import { SPELLING } from "../../scripts/words/rules.ts";

const SRC = readSource();

const NAMES =
  'export type Reading = "asserted" | "word" | "unsaid";\nexport const KINDS = ["noun", "colon"] as const;\n';

/** What is wrong with one file of code that may spell no words, beside a file that declares a few names. */
function problemsOf(code: string, path = "quotes/broken.ts"): string[] {
  const files = new Map([
    ["vocabulary.ts", NAMES],
    [path, code],
  ]);
  return findSpelledWords(files, { folders: ["quotes"], exceptions: {} });
}

describe("words that code spells", () => {
  it("are none where the language should be asked", () => {
    expect(findSpelledWords(SRC, SPELLING)).toEqual([]);
  });

  it.each([
    'if (token.lower === "that") return at;',
    'if (tokens[at]?.text !== "plc") return -1;',
    'const isTo = "x" !== word && word === "to";',
    'if (wordAt(grammar, at) === "no") return true;',
    'return word.endsWith("s");',
    'return ["and", "or"].includes(word);',
    'return "and or".split(" ").includes(word);',
    'const SUCH = new Set(["such", "same"]);',
    'case "by":',
    "return /^(?:they|we)$/.test(word);",
    "return /[^su]s$/.test(word);",
    'return word.replace(/e?d$/, "");',
  ])("are found in %s", (code) => {
    expect(problemsOf(code)).not.toEqual([]);
  });

  it("are told with their place", () => {
    expect(problemsOf('const at = 1;\nif (token.lower === "that") return at;\n')).toEqual([
      'src/quotes/broken.ts:2 spells "that", which the language should give',
    ]);
  });

  it.each([
    'if (reading === "unsaid") return null;',
    'if (form !== "noun") return reading === "asserted" ? "that" : "to";',
    'if (token.text === "," || token.text === "&") return at;',
    String.raw`return /^\p{Lu}[a-z]{2,3}\.?\d+$/u.test(word);`,
    '// "that" is a determiner here: word === "that"',
    '/** said "that", and /that/ */',
    'import { that } from "that";',
    String.raw`return text.includes("\n");`,
  ])("are not %s", (code) => {
    expect(problemsOf(code)).toEqual([]);
  });

  it("are found even where a name of the program is spelt like a word, if a token is asked", () => {
    expect(problemsOf('if (token.lower === "word") return at;')).toHaveLength(1);
  });

  it("may stand in other folders, and in the lists of a language, which give the program no names", () => {
    expect(problemsOf('if (word === "that") return;', "cli/other.ts")).toEqual([]);
    const lists = new Map([
      ["languages/en/lists.ts", 'export type Word = "that" | "to";'],
      ["quotes/broken.ts", 'if (one === "that") return;'],
    ]);
    expect(findSpelledWords(lists, { folders: ["quotes"], exceptions: {} })).toHaveLength(1);
  });

  it("may be names of the program's own that what a language must say declares", () => {
    const declared = new Map([
      ["languages/for-quotes/declared.ts", 'export type Meaning = "house" | "speaker";'],
      ["quotes/sound.ts", 'if (one === "house") return;'],
    ]);
    expect(findSpelledWords(declared, { folders: ["quotes"], exceptions: {} })).toEqual([]);
  });

  it("may stand in a file that is an exception, which must need it", () => {
    const rules = { folders: ["quotes"], exceptions: { "quotes/broken.ts": "codes" } };
    expect(findSpelledWords(new Map([["quotes/broken.ts", 'if (word === "OTC") return;']]), rules)).toEqual([]);
    expect(findSpelledWords(new Map([["quotes/broken.ts", "return;"]]), rules)).toEqual([
      "src/quotes/broken.ts may spell words, but does not",
    ]);
  });
});
