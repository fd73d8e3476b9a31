import type { Language } from "../languages/language.ts";
import type { Document } from "../text/document.ts";
import { itemAt } from "../text/item-at.ts";
import { DEFINITE, servesAs } from "./syntax-words.ts";
import { wordAt } from "./word-at.ts";

/** The words of an article, as {@link isCalledDead} and {@link isToldToDie} read them. */
interface Words {
  readonly document: Document;
  readonly syntax: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  readonly language: Language;
}

/** How far before a name "late" may stand, in tokens: "the ⟨late⟩ Oscar-winning actress Ann Roe". */
const LONGEST_CALLED = 5;

/**
 * Whether words before the name that begins at a token call its bearer dead: "the ⟨late⟩ actress Ann Roe", "⟨slain⟩
 * boss Joe Roe".
 */
export function isCalledDead(words: Words, first: number): boolean {
  const { document, sentenceOf, language } = words;
  const { dead, late } = language.conversations;
  for (let at = first - 1; at >= first - LONGEST_CALLED && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    const word = itemAt(document.tokens, at);
    if (word?.kind !== "word" || language.words.all.has(word.lower)) return false;
    if (dead.has(word.lower)) return true;
    if (late.has(word.lower)) return isOfPerson(words, at);
  }
  return false;
}

/**
 * Whether "late" is said of a person: "⟨the⟩ late Ann Roe", "⟨his⟩ late wife Ann", "⟨Tom's⟩ late wife", but not "of
 * late Ann Roe".
 */
function isOfPerson({ document: { tokens }, syntax, language }: Words, late: number): boolean {
  if (servesAs({ syntax }, late - 1, DEFINITE) || tokens[late - 1]?.kind === "possessive") return true;
  return language.words.owners.has(tokens[late - 1]?.lower ?? "");
}

/**
 * Whether the clause behind the name that ends before a token tells of its bearer's death: "Ann Roe, ⟨who died⟩", "Ann
 * Roe, 40, ⟨who was killed⟩", "Ann Roe, ⟨who has died⟩".
 */
export function isToldToDie(words: Omit<Words, "syntax" | "sentenceOf">, end: number): boolean {
  const { conversations, helpers, smallWords } = words.language;
  if (wordAt(words, end) !== ",") return false;
  const comma = wordAt(words, end + 2) === "," ? end + 2 : end;
  if (!smallWords.personalRelatives.has(wordAt(words, comma + 1))) return false;
  const helper = wordAt(words, comma + 2);
  const isHelped = helpers.formsOfBe.has(helper) || helpers.formsOfHave.has(helper);
  return conversations.dying.has(wordAt(words, isHelped ? comma + 3 : comma + 2));
}
