import { PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { DETERMINER, GERUND, NOUN, POSSESSIVE } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";

/** The first mention between two tokens, if its phrase, title included, begins at the first of them; else -1. */
export function mentionFrom({ mentionOf, phraseTokens }: Scene, first: number, end: number): number {
  for (let at = first; at < end; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention >= 0) return phraseTokens[mention]?.firstToken === first ? mention : -1;
  }
  return -1;
}

/**
 * “by ⟨employment⟩ judge ⟦Ann Roe⟧”, “from ⟨the power company⟩ ⟦Acme⟧”, “by ⟨the opposition's⟩ ⟦Ann Roe⟧”: the first
 * named person or body behind nouns that are not part of their phrase, if nothing else stands between; else -1.
 */
export function namedBehindNouns({ cast, document, grammar, mentionOf, phraseTokens }: Scene, first: number): number {
  const noun = first + (grammar.tags[first] === DETERMINER ? 1 : 0);
  let at = noun;
  while (at < first + BEFORE_MENTION && CALLING.has(grammar.tags[at] ?? 0) && document.tokens[at]?.capital === false)
    at += 1;
  if (grammar.tags[at] === POSSESSIVE) at += 1;
  if (at === noun) return -1;
  for (let next = at; next < first + BEFORE_MENTION; next += 1) {
    const mention = mentionOf[next] ?? -1;
    const start = phraseTokens[mention]?.firstToken ?? at + 1;
    if (mention < 0) continue;
    const { person, organisation } = cast.mentions[mention] ?? {};
    const isNamed = person != null ? start > first && start <= at : organisation != null && start === at;
    return isNamed ? mention : -1;
  }
  return -1;
}

/** What may stand before a trade: "⟨employment⟩ judge", "⟨goalkeeping⟩ coach". */
const CALLING: ReadonlySet<number> = new Set([NOUN, GERUND]);

/** How far behind the start of its phrase a mention may stand, in tokens: "⟨the national fisheries⟩ ministry". */
const BEFORE_MENTION = 8;

/**
 * The mention that begins at a token, behind its article, or whose phrase begins there; for “Roe's lawyer” the lawyer,
 * for “Labour leader Roe” Roe; else -1.
 */
export function mentionAt(scene: Scene, at: number): number {
  const near = [scene.mentionOf[at] ?? -1, scene.mentionOf[at + 1] ?? -1].find((mention) => mention >= 0);
  const behind = near ?? mentionFrom(scene, at, at + BEFORE_MENTION);
  return ownedBy(scene, bearerOf(scene, behind < 0 ? namedBehindNouns(scene, at) : behind));
}

/**
 * The next mention, if its phrase begins with the given one: “⟨Green Party⟩ leader ⟨Ann Roe⟩”; else the mention itself.
 */
export function bearerOf({ mentionTokens, phraseTokens }: Scene, mention: number): number {
  const isTitle =
    mention >= 0 &&
    phraseTokens[mention + 1]?.firstToken === phraseTokens[mention]?.firstToken &&
    (mentionTokens[mention + 1]?.firstToken ?? 0) >= (phraseTokens[mention]?.lastToken ?? 0);
  return isTitle ? mention + 1 : mention;
}

/**
 * The mention itself, or what it owns if an owner's sign stands behind it: for “⟨Roe⟩'s lawyer” the lawyer; -1 where
 * what it owns is no mention.
 */
export function ownedBy(scene: Scene, mention: number): number {
  const sign = scene.mentionTokens[mention]?.lastToken ?? -1;
  if (mention < 0 || !isOwnerSign(scene, sign)) return mention;
  for (let at = sign + 1; at <= sign + BEFORE_MENTION; at += 1) {
    const owned = scene.mentionOf[at] ?? -1;
    if (owned >= 0) return ownedBy(scene, owned);
  }
  return -1;
}

/**
 * "For ⟨Roe⟩, the worst came when Moe knocked": the mention at the start of a sentence for whom alone the clause behind
 * a comma is true; -1 where there is none. `opening` says which preposition may stand before it, such as "to".
 */
export function mentionForWhom(scene: Scene, sentence: number, opening = PURPOSE): number {
  const { document, grammar, mentionTokens, phraseTokens } = scene;
  const first = itemAt(document.sentences, sentence)?.firstToken ?? 0;
  if (!servesAs(grammar, first, opening)) return -1;
  const mention = bearerOf(scene, mentionFrom(scene, first + 1, first + 1 + BEFORE_MENTION));
  const isComma = (at = -1) => document.tokens[at]?.text === ",";
  // "For ⟨Roe⟩, head of rates at Acme,"
  return isComma(phraseTokens[mention]?.lastToken) || isComma(mentionTokens[mention]?.lastToken) ? mention : -1;
}
