import { isBe } from "../grammar/is-be.ts";
import { INFINITIVE_MARKER, servesAs } from "../grammar/syntax-words.ts";
import { BASE, isFiniteVerb, isInNounPhrase, MODAL, PARTICIPLE } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { itemAt } from "../text/item-at.ts";
import { speaksOfOneself } from "./headings.ts";
import type { Scene, TokenRange } from "./scene.ts";

/** How many mentions behind a headline are looked at. */
const MOST_MENTIONS = 400;

/**
 * Whether a headline of somebody's name and a colon goes on to tell what happened to them, “⟨Roe: Police officer
 * charged⟩”, “⟨Moe: Striker signs new deal⟩”. It reports an event, without demanding or judging anything, and the
 * article either never says that they said something, or calls them by the role that the headline begins with.
 *
 * @param name the mention before the colon
 * @param range the tokens behind it
 */
export function isAboutPerson(scene: Scene, name: number, range: TokenRange): boolean {
  const person = scene.cast.mentions[name]?.person ?? null;
  if (person === null || !opensWithRole(scene, range) || !isEvent(scene, range)) return false;
  const opener = wordAt(scene, range.firstToken);
  let speaks = false;
  const end = Math.min(scene.cast.mentions.length, name + MOST_MENTIONS);
  for (let at = name + 1; at < end; at += 1) {
    if (scene.cast.mentions[at]?.person !== person) continue;
    if (isCalled(scene, at, opener)) return true;
    speaks ||= isBesideCue(scene, at);
  }
  return !speaks;
}

/** How many words a role may have: "⟨Former police officer⟩ charged". */
const LONGEST_ROLE = 4;

/**
 * "⟨Striker⟩ signs", "⟨Police officer⟩ charged", "⟨Family⟩ pay": whether the range opens with a role, without an
 * article; unlike "⟨Brexit⟩ damaged Britain".
 */
function opensWithRole({ grammar, language }: Scene, { firstToken }: TokenRange): boolean {
  for (let at = firstToken; at < firstToken + LONGEST_ROLE && isInNounPhrase(grammar.tags[at]); at += 1) {
    const word = wordAt(grammar, at);
    if (language.words.determiners.has(word) || language.words.owners.has(word)) return false;
    const { groups, humans, kinNouns, roles } = language.nouns;
    if (roles.has(word) || humans.has(word) || kinNouns.has(word) || groups.has(word)) return true;
  }
  return false;
}

/**
 * "Striker ⟨signs⟩ deal", "Man ⟨charged⟩", "Family ⟨pay⟩ tribute": whether something happens, unlike "Talks ⟨will⟩
 * resume", "Talks ⟨are⟩ vital", "⟨I⟩ saw it".
 */
function isEvent(scene: Scene, range: TokenRange): boolean {
  const { grammar } = scene;
  let happens = false;
  for (let at = range.firstToken; at < range.lastToken; at += 1) {
    const tag = grammar.tags[at] ?? 0;
    if (tag === MODAL || isBe(grammar, at)) return false;
    const isPlural = tag === BASE && at > range.firstToken && !servesAs(grammar, at - 1, INFINITIVE_MARKER);
    happens ||= isFiniteVerb(tag) || tag === PARTICIPLE || isPlural;
  }
  return happens && !speaksOfOneself(scene, range);
}

/** “⟨Striker⟩ Roe”: whether the title beside a name holds a word. */
function isCalled({ cast, document, language }: Scene, mention: number, word: string): boolean {
  const title = cast.mentions[mention]?.title;
  if (title == null || !(language.nouns.roles.has(word) || language.nouns.humans.has(word))) return false;
  return document.text.slice(title.start, title.end).toLowerCase().split(" ").includes(word);
}

/** “⟨Roe⟩ said”, “said ⟨Roe⟩”, “according to ⟨Roe⟩”: whether a cue stands beside a mention. */
function isBesideCue({ cues, cueOf, mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  const [own, phrase] = [mentionTokens[mention], phraseTokens[mention]];
  const sides = [own?.lastToken, phrase?.lastToken, (own?.firstToken ?? 0) - 1, (phrase?.firstToken ?? 0) - 1];
  return sides.some((at) => itemAt(cues, cueOf[at ?? -1]) !== undefined);
}
