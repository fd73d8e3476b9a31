import { NOUN } from "../../grammar/tags.ts";
import { firstFrom } from "../../text/first-from.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { type Key, keyOf, personOf } from "./keys.ts";
import type { Question } from "./question.ts";

/** How many mentions of the words are looked at. */
const MOST = 40;

/**
 * Everybody whom the first sentence of words in marks names: “Ann is kind,” ⟨she⟩ said. One does not begin with oneself so, unless to
 * say who one is, “I am Ann”, or in the words of another, “He said, ‘Wait, Ann’”; a firm may well. Empty for words without marks.
 */
export function namedInMarks(scene: Scene, { content }: Question): ReadonlySet<Key> {
  const named = new Set<Key>();
  const { cast, document, mentionTokens, pairOf, sentenceOf } = scene;
  const [first] = content;
  const pair = pairOf[first?.firstToken ?? -1] ?? -1;
  if (first === undefined || pair < 0) return named;
  const from = firstFrom(mentionTokens, (range) => range.firstToken, first.firstToken);
  for (let at = from; at < from + MOST; at += 1) {
    const token = mentionTokens[at]?.firstToken ?? first.lastToken;
    if (token >= first.lastToken || sentenceOf[token] !== sentenceOf[first.firstToken]) break;
    const key = keyOf(itemAt(cast.mentions, at));
    if (token - 1 > first.firstToken && document.tokens[token - 1]?.kind === "mark") break;
    if (personOf(key) !== null && !isIntroduced(scene, token) && !isModifier(scene, at)) named.add(key);
  }
  return named;
}

/** "I am ⟨Ann⟩", "my name's ⟨Ann⟩", "they call me ⟨Ann⟩". */
function isIntroduced({ document, language }: Scene, token: number): boolean {
  const before = document.tokens[token - 1]?.lower ?? "";
  return language.helpers.formsOfBe.has(before) || language.turns.ownWords.has(before);
}

/** "the ⟨Roe⟩ supporters", "our own ⟨Roe⟩ rules": a word in small letters behind the name that is no small word and no verb. */
function isModifier({ document, grammar, mentionTokens }: Scene, mention: number): boolean {
  const next = mentionTokens[mention]?.lastToken ?? 0;
  return document.tokens[next]?.capital === false && grammar.tags[next] === NOUN;
}
