import { NOUN } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { type Key, keyOf, NOBODY, personOf } from "./keys.ts";

/** How many tokens of the words are looked at. */
const MOST = 400;

const NONE: ReadonlySet<Key> = new Set();

/**
 * Everybody whom words in marks name as one does not name oneself: within the first sentence, “Ann is kind,” ⟨she⟩ said, unless to say who one
 * is, “I am Ann”, or in the words of another, “He said, ‘Wait, Ann’”; and wherever somebody is addressed, “I am tired, Ann.” Firms are not among
 * them. Empty for words without marks.
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
    // In the words of another.
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

/** Whom a word names, though it may be no mention, as a given name alone is: the only person who is called so; else NOBODY. */
function namedAt({ cast, mentionOf, document }: Scene, at: number): Key {
  const mention = mentionOf[at] ?? -1;
  if (mention >= 0) return keyOf(itemAt(cast.mentions, mention));
  const word = document.tokens[at]?.text;
  const bearers = cast.people.flatMap(({ givenName }, index) => (givenName === word ? [index] : []));
  return bearers.length === 1 ? (bearers[0] ?? NOBODY) : NOBODY;
}

/** "I am tired, ⟨Ann⟩.", "Listen, ⟨Ann⟩, I am tired": one name between a comma and what ends a sentence or its part. */
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

/** "the ⟨Roe⟩ supporters", "our own ⟨Roe⟩ rules": a word in small letters behind the name that is no small word and no verb. */
function isModifier({ document, grammar, mentionTokens, mentionOf }: Scene, at: number): boolean {
  const next = mentionTokens[mentionOf[at] ?? -1]?.lastToken ?? at + 1;
  return document.tokens[next]?.capital === false && grammar.tags[next] === NOUN;
}
