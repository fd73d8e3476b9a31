import type { Grammar } from "../../../grammar/grammar.ts";
import { AGENT, DEFINITE, GENITIVE, INFINITIVE_MARKER, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import type { Language } from "../../../languages/language.ts";
import type { Scene } from "../../scene.ts";

/** How far behind a description the name may stand, in tokens. */
const REACH = 20;

/**
 * The mention of the name that somebody described gives, or asks to be called by: “a man who gave his name as ⟨Ann
 * Roe⟩”, “a woman, identifying herself only as ⟨Ann⟩”, “a man who goes by the name of ⟨Ann Roe⟩”, “a man who asked to
 * be called just ⟨Ann⟩”, “a user, whose real name is ⟨Ann Roe⟩,”; -1 where none is given. "As Ann Roe's lawyer" gives
 * no name.
 */
export function namedAs(scene: Scene, mention: number): number {
  const { cast, document, grammar, language, mentionOf, mentionTokens, phraseTokens, sentenceOf } = scene;
  const { tokens } = document;
  const from = mentionTokens[mention]?.lastToken ?? 0;
  let isGiven = false;
  let isGoing = false;
  let isReal = false;
  for (let at = from; at < from + REACH && sentenceOf[at] === sentenceOf[from - 1]; at += 1) {
    if (tokens[at]?.kind === "mark") return -1;
    isGiven ||= language.smallWords.givingName.has(tokens[at]?.lower ?? "");
    isGoing ||= language.nouns.goingBy.has(tokens[at]?.lower ?? "");
    isReal ||= language.anonymity.owningRelatives.has(tokens[at]?.lower ?? "");
    const other = mentionOf[at] ?? -1;
    if (other < 0 || cast.mentions[other]?.person === null) continue;
    const { firstToken, lastToken } = mentionTokens[other] ?? { firstToken: at, lastToken: at };
    if (tokens[lastToken]?.kind === "possessive") return -1;
    if ((isGoing && isNamedBy(grammar, firstToken)) || isToBeCalled(grammar, firstToken)) return other;
    if (isReal && mayBeKnownElse(scene, mention, other)) return -1;
    if (isReal) return isNameOf(tokens[firstToken - 2]?.lower, tokens[firstToken - 1]?.lower, language) ? other : -1;
    // "as ⟨Madam⟩ Ann Roe"
    const start = Math.min(firstToken, phraseTokens[other]?.firstToken ?? firstToken);
    return isGiven && (servesAs(grammar, firstToken - 1, PREDICATIVE) || servesAs(grammar, start - 1, PREDICATIVE))
      ? other
      : -1;
  }
  return -1;
}

/**
 * “Lexi Roe was fined. ⟨The singer⟩, whose real name is Ann Bunt,”: whether somebody named before may be meant, and the
 * real name stands nowhere else.
 */
function mayBeKnownElse({ cast, grammar, phraseTokens }: Scene, mention: number, real: number): boolean {
  if (!servesAs(grammar, phraseTokens[mention]?.firstToken ?? -1, DEFINITE)) return false;
  const others = cast.mentions.filter((_, at) => at !== real);
  const isCalledSo = others.some(({ person }) => person === cast.mentions[real]?.person);
  return !isCalledSo && others.some(({ person }, at) => person !== null && at < mention);
}

/** "to be called ⟨Ann⟩", "to be called only ⟨Ann⟩". */
function isToBeCalled(grammar: Grammar, first: number): boolean {
  const { document, language } = grammar;
  return [first - 1, first - 2].some(
    (at) => language.nouns.naming.has(document.tokens[at]?.lower ?? "") && servesAs(grammar, at - 2, INFINITIVE_MARKER),
  );
}

/** "name is". */
function isNameOf(noun = "", verb = "", { helpers, nouns }: Language): boolean {
  return nouns.nameNouns.has(noun) && helpers.formsOfBe.has(verb);
}

/** "by ⟨Ann⟩", "by the name of ⟨Ann⟩". */
function isNamedBy(grammar: Grammar, first: number): boolean {
  const { document, language } = grammar;
  const noun = servesAs(grammar, first - 1, GENITIVE) ? first - 2 : first - 1;
  const isName = language.nouns.nounsOfName.has(document.tokens[noun]?.lower ?? "");
  return servesAs(grammar, isName ? noun - 2 : first - 1, AGENT);
}
