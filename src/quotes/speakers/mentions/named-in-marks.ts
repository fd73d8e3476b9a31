import { NOUN } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { type Key, keyOf, NOBODY, personOf } from "./keys.ts";

/** How many tokens of the words are searched. */
const MOST = 400;

const NONE: ReadonlySet<Key> = new Set();

/**
 * Everybody whom words in marks name as people do not name themselves. Within the first sentence, “Ann is kind,” ⟨she⟩
 * said, this is anybody, unless the speakers say who they are, “I am Ann”, or quote another, “He said, ‘Wait, Ann’”;
 * further on it is whoever is addressed, “I am tired, Ann.” Firms are not among them. Empty for words without marks.
 *
 * @param content the tokens of each part of the words
 */
export function namedInMarks(scene: Scene, content: readonly TokenRange[]): ReadonlySet<Key> {
  const { document, pairOf, sentenceOf } = scene;
  const [first] = content;
  if (first === undefined || !isIn(pairOf, first.firstToken)) return NONE;
  const named = new Set<Key>();
  const end = Math.min(first.lastToken, first.firstToken + MOST);
  for (let at = first.firstToken + 1; at < end; at += 1) {
    const token = document.tokens[at];
    // The words of another begin.
    if (token?.kind === "mark" && at < end - 1) break;
    if (token?.kind !== "word" || !token.capital || isWithinName(scene, at)) continue;
    const isFirst = sentenceOf[at] === sentenceOf[first.firstToken];
    const key = isFirst && !isIntroduced(scene, at) && !isModifier(scene, at) ? namedAt(scene, at) : NOBODY;
    const one = key === NOBODY && isAddressed(scene, at) ? namedAt(scene, at) : key;
    if (personOf(one) !== null) named.add(one);
  }
  return named;
}

/** "Ann ⟨Roe⟩" */
function isWithinName({ mentionOf, mentionTokens }: Scene, at: number): boolean {
  const mention = mentionOf[at] ?? -1;
  return mention >= 0 && mentionTokens[mention]?.firstToken !== at;
}

/**
 * The person whom a word names: by its mention or, since a given name alone may not be one, the only person with this
 * given name; else NOBODY.
 */
function namedAt({ cast, mentionOf, document }: Scene, at: number): Key {
  const mention = mentionOf[at] ?? -1;
  if (mention >= 0) return keyOf(itemAt(cast.mentions, mention));
  const word = document.tokens[at]?.text;
  const bearers = cast.people.flatMap(({ givenName }, index) => (givenName === word ? [index] : []));
  return bearers.length === 1 ? (bearers[0] ?? NOBODY) : NOBODY;
}

/**
 * "I am tired, ⟨Ann⟩.", "Listen, ⟨Ann⟩, I am tired": whether a name of one word stands between a comma and punctuation.
 */
function isAddressed({ document, mentionTokens, mentionOf }: Scene, at: number): boolean {
  const end = mentionTokens[mentionOf[at] ?? -1]?.lastToken ?? at + 1;
  const behind = document.tokens[end];
  return (
    document.tokens[at - 1]?.text === "," &&
    end === at + 1 &&
    behind?.kind !== "word" &&
    ",.?!".includes(behind?.text ?? " ")
  );
}

/** "I am ⟨Ann⟩", "my name's ⟨Ann⟩", "they call me ⟨Ann⟩". */
function isIntroduced({ document, language }: Scene, token: number): boolean {
  const before = document.tokens[token - 1]?.lower ?? "";
  return language.helpers.formsOfBe.has(before) || language.turns.ownWords.has(before);
}

/** "the ⟨Roe⟩ supporters", "our own ⟨Roe⟩ rules": whether a noun in small letters stands behind a name. */
function isModifier({ document, grammar, mentionTokens, mentionOf }: Scene, at: number): boolean {
  const next = mentionTokens[mentionOf[at] ?? -1]?.lastToken ?? at + 1;
  return document.tokens[next]?.capital === false && grammar.tags[next] === NOUN;
}
