import { AGENT, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { DETERMINER, isInNounPhrase, MARK, OWNER, TO } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";

/**
 * The mention of the name by which a description says somebody is called: “a huge man called ⟨Ann Roe⟩”, “the helmsman,
 * a man named ⟨Roe⟩,”, “a nurse from Ashby called ⟨Roe⟩”, “its captain, a Filipino named ⟨Roe⟩,”, “a nurse we have
 * called ⟨Ann⟩”, “a clerk by the name of ⟨Roe⟩”; -1 where there is none. Somebody who called Roe a liar, or called on
 * Roe to do something, is not called Roe.
 */
export function calledByName(scene: Scene, mention: number): number {
  const own = nameBehind(scene, mention);
  if (own >= 0) return own;
  const next = scene.cast.mentions[mention + 1];
  const end = scene.mentionTokens[mention]?.lastToken ?? 0;
  const comma = (scene.phraseTokens[mention + 1]?.firstToken ?? 0) - 1;
  // "one of them, ⟨a man⟩ named Roe,"
  const isBehind = comma === end || (comma === end + 2 && servesAs(scene.grammar, end, GENITIVE));
  const isSetOff = scene.document.tokens[comma]?.text === "," && isBehind;
  if (next?.form === "description" && isSetOff) return nameBehind(scene, mention + 1);
  return isOne(scene, mention) ? namedApart(scene, end) : -1;
}

/** How long the phrase between the comma and "named" may be, in tokens. */
const LONGEST_APART = 6;

/** "its captain⟨,⟩ a Filipino named ⟨Ann Roe⟩": the name behind a comma and a phrase that is not a mention; else -1. */
function namedApart({ document, grammar, language, mentionOf, cast }: Scene, comma: number): number {
  if (document.tokens[comma]?.text !== ",") return -1;
  let called = comma + 1;
  const isNaming = () => language.nouns.naming.has(document.tokens[called]?.lower ?? "");
  while (called < comma + LONGEST_APART && isInNounPhrase(grammar.tags[called]) && !isNaming()) called += 1;
  if (called === comma + 1 || !isNaming()) return -1;
  const name = mentionOf[called + 1] ?? -1;
  return cast.mentions[name]?.person == null ? -1 : name;
}

function isOne({ cast }: Scene, mention: number): boolean {
  return itemAt(cast.mentions, mention)?.unnamedAs === "individual";
}

/** The name in "called ⟨Ann Roe⟩" right behind a description of one person; else -1. */
function nameBehind(scene: Scene, mention: number): number {
  const { cast, grammar, mentionOf, mentionTokens, phraseTokens } = scene;
  if (!isOne(scene, mention)) return -1;
  const ends = [mentionTokens[mention]?.lastToken ?? 0, phraseTokens[mention]?.lastToken ?? 0];
  const called = ends.map((end) => namingBehind(scene, end)).find((at) => at >= 0) ?? -1;
  if (called < 0) return -1;
  const name = mentionOf[called + 1] ?? -1;
  if (cast.mentions[name]?.person == null || phraseTokens[name]?.firstToken !== called + 1) return -1;
  const next = grammar.tags[mentionTokens[name]?.lastToken ?? 0];
  return next === DETERMINER || next === OWNER || next === MARK || next === TO ? -1 : name;
}

/** How many auxiliaries a verb has at most: "we ⟨will be⟩ calling". */
const MOST_AUXILIARIES = 2;

/** How many tokens lead from "by" to "of" in "by the name of". */
const TO_OF = 3;

/**
 * The last word for naming right at a token, or behind the paper there that gives the name: "a man ⟨named⟩ Roe", "a
 * clerk by the name ⟨of⟩ Roe", "a woman who signs ⟨herself⟩ Ann", "a nurse we have ⟨called⟩ Ann", "a nurse, whom we
 * will ⟨call⟩ Ann"; else -1.
 */
function namingBehind({ document, grammar, language }: Scene, end: number): number {
  const { callingByName, naming, nounsOfName } = language.nouns;
  const word = (at: number) => document.tokens[at]?.lower ?? "";
  if (naming.has(word(end))) return end;
  const isNamedBy = servesAs(grammar, end, AGENT) && nounsOfName.has(word(end + TO_OF - 1));
  if (isNamedBy && servesAs(grammar, end + TO_OF, GENITIVE)) return end + TO_OF;
  const relative = word(end) === "," ? end + 1 : end;
  const paper = language.smallWords.personalRelatives.has(word(relative)) ? relative + 1 : relative;
  if (language.nouns.namingOneself.has(word(paper)) && language.aftermaths.reflexives.has(word(paper + 1)))
    return paper + 1;
  if (!language.turns.ownSubjects.has(word(paper))) return -1;
  let verb = paper + 1;
  while (verb <= paper + MOST_AUXILIARIES && language.words.auxiliaries.has(word(verb))) verb += 1;
  return naming.has(word(verb)) || callingByName.has(word(verb)) ? verb : -1;
}
