import { tagSentence } from "../grammar/grammar.ts";
import { INFINITIVE_MARKER, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, DETERMINER, isFiniteVerb, PREPOSITION, WH_WORD } from "../grammar/tags.ts";
import { itemAt } from "../text/item-at.ts";
import type { Attribution } from "./attribution.ts";
import type { Scene, TokenRange } from "./scene.ts";
import { toColonCue } from "./turns/find-turns.ts";
import { HEADLINE_COLON } from "./turns/printed-speaker.ts";

/** A name and its title have at most this many words. */
const MAX_NAME = 8;

/** What a headline prints after a name and a colon: "Roe: Talks will resume". Words in marks are left to the direct quotes. */
export function findHeadlineColons(scene: Scene): Attribution[] {
  const { tokens, blocks } = scene.document;
  return blocks.flatMap((block, index): Attribution[] => {
    const colon = block.zone === "headline" ? colonOf(scene, block) : -1;
    const first = tokens[colon + 1];
    if (colon < 0 || first === undefined || (scene.pairOf[colon + 1] ?? -1) >= 0 || !namesWhole(scene, block, colon))
      return [];
    if (isTopic(scene, colon, block) || isDescription(scene, colon + 1, block)) return [];
    return [
      {
        kind: "indirect",
        content: [{ start: tokens.starts[colon + 1] ?? 0, end: tokens.ends[block.lastToken - 1] ?? 0 }],
        quoted: [],
        cue: toColonCue(scene, colon),
        stance: "asserted",
        source: scene.mentionOf[colon - 1] ?? null,
        rule: HEADLINE_COLON,
        sentence: scene.sentenceOf[colon + 1] ?? 0,
        block: index,
        confidence: 0.9,
      },
    ];
  });
}

/** "Acme: call with analysts": what a firm's headline is about, where nobody is named and no verb has a subject. */
function isTopic({ cast, mentionOf, grammar, sentenceOf }: Scene, colon: number, { lastToken }: TokenRange): boolean {
  for (let index = sentenceOf[colon] ?? 0; index <= (sentenceOf[lastToken - 1] ?? 0); index += 1)
    tagSentence(grammar, index);
  if (itemAt(cast.mentions, mentionOf[colon - 1])?.person != null) return false;
  return !grammar.tags.subarray(colon + 2, lastToken).some((tag) => isFiniteVerb(tag));
}

/** "Ann Roe: ⟨farmer, poet and⟩ nuisance", "Ann Roe: ⟨a judge who⟩ knitted": what somebody is, or was. */
function isDescription({ grammar, document, language }: Scene, first: number, { lastToken }: TokenRange): boolean {
  const { tags } = grammar;
  const noun = tags[first] === DETERMINER ? first + 1 : first;
  const next = noun + 1 < lastToken ? tags[noun + 1] : COMMA;
  const isAddition = next === PREPOSITION && !servesAs(grammar, noun + 1, INFINITIVE_MARKER);
  const goesOn = next === COMMA || next === CONJUNCTION || next === WH_WORD || isAddition;
  const word = document.tokens[noun]?.lower ?? "";
  return goesOn && (language.nouns.roles.has(word) || language.nouns.humans.has(word));
}

/** The colon near the start of a range of tokens, or -1. */
function colonOf({ document, pairOf }: Scene, { firstToken, lastToken }: TokenRange): number {
  if ((pairOf[firstToken] ?? -1) >= 0) return -1;
  const end = Math.min(lastToken - 1, firstToken + MAX_NAME);
  for (let at = firstToken + 1; at < end; at += 1) if (document.tokens[at]?.text === ":") return at;
  return -1;
}

/** Whether one mention, its title included, is all that stands before the colon. */
function namesWhole(scene: Scene, { firstToken }: TokenRange, colon: number): boolean {
  const mention = scene.mentionOf[colon - 1] ?? -1;
  const form = scene.cast.mentions[mention]?.form;
  return (form === "name" || form === "short") && scene.phraseTokens[mention]?.firstToken === firstToken;
}
