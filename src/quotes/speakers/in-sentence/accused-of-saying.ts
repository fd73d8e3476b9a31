import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, GERUND, isVerb, NAME, NOUN, NUMBER, PARTICIPLE, PRONOUN } from "../../../grammar/tags.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “A judge jailed ⟨a man⟩ accused of telling his sons to go”, “… jailed ⟨Roe⟩, accused of ordering them to go”: the
 * candidate right before the participle, or -1 if that is none, rather than the subject of the sentence; else `index`.
 */
export function accusedOfSaying({ scene, frame, candidates }: Situation, index: number): number {
  const { cue } = frame.attribution;
  const { tags } = scene.grammar;
  if (cue?.form !== "verb" || cue.reading !== "alleged" || tags[cue.firstToken] !== PARTICIPLE) return index;
  const end = tags[cue.firstToken - 1] === COMMA ? cue.firstToken - 1 : cue.firstToken;
  if (tags[end - 1] !== NOUN && tags[end - 1] !== NAME) return index;
  return candidates.findIndex(({ mention }) => scene.mentionTokens[mention]?.lastToken === end);
}

/**
 * “The court fined ⟨Roe⟩ for calling him “a donkey””, “Moe sued ⟨the paper⟩ for saying it was late”, “Moe gave ⟨Roe⟩ a
 * medal for saying it leaked”, “… gave ⟨Roe⟩ two stars, out of four, for saying it leaked”: the object of the verb
 * before "for", or -1 behind an amount or “him”, rather than the subject of the sentence; else `index`.
 */
export function blamedForSaying({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { grammar, phraseTokens } = scene;
  const end = (cue?.firstToken ?? 0) - 1;
  if (cue?.form !== "verb" || grammar.tags[cue.firstToken] !== GERUND || !servesAs(grammar, end, PURPOSE)) return index;
  const inserted = startOfInserted(scene, end);
  if (grammar.tags[inserted - 1] === NUMBER) return -1;
  const object = candidates.findIndex(({ mention }) => {
    const { firstToken = 0, lastToken = -1 } = phraseTokens[mention] ?? {};
    const opens = grammar.tags[lastToken];
    const isDoubled = opens === DETERMINER || opens === NUMBER;
    const behind = isDoubled ? endOfNounPhrase(grammar, lastToken, end) : lastToken;
    return (behind === end || behind === inserted) && isVerb(grammar.tags[firstToken - 1] ?? 0);
  });
  // "reprimanded ⟨him⟩ for saying"
  return object >= 0 || grammar.tags[end - 1] === PRONOUN ? object : index;
}

/** How far before "for" such an insertion may begin, in tokens. */
const LONGEST_INSERTION = 10;

/**
 * "two stars⟨, out of a possible four,⟩ for": the comma that opens an insertion without a verb right before a token;
 * the token itself where none ends there.
 */
function startOfInserted({ grammar }: Situation["scene"], at: number): number {
  const { tags } = grammar;
  if (tags[at - 1] !== COMMA) return at;
  let comma = at - 2;
  while (comma > at - LONGEST_INSERTION && tags[comma] !== COMMA) comma -= 1;
  return tags[comma] === COMMA && !holdsFinite(grammar, comma, at) ? comma : at;
}
