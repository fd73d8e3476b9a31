import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import type { Scene } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { type Key, keyOf, personOf } from "../mentions/keys.ts";
import type { Possible } from "../mentions/question.ts";

/** How far before the name the word that shows who leads a conversation may stand, in tokens. */
const REACH = 6;

/**
 * Those whom the article names only as leading a conversation, or as asking in it: "a podcast hosted by ⟨Roe⟩ … ⟨Roe⟩
 * asked why". What is reported from it is what the guests say.
 */
export function listHosts(scene: Scene): ReadonlySet<Key> {
  const hosts = new Set<Key>();
  const others = new Set<Key>();
  for (const [mention, one] of scene.cast.mentions.entries()) {
    const key = keyOf(one);
    if (personOf(key) === null) continue;
    if (isHost(scene, mention)) hosts.add(key);
    else if (!isAsking(scene, mention)) others.add(key);
  }
  return new Set([...hosts].filter((key) => !others.has(key)));
}

/** Marks the hosts, if somebody else with a name is possible. */
export function markHosts(hosts: ReadonlySet<Key>, possible: readonly Possible[]): void {
  if (hosts.size === 0 || !possible.some(({ key }) => !hosts.has(key) && personOf(key) !== null)) return;
  for (const one of possible) one.isHost = hosts.has(one.key);
}

/** "hosted by ⟨media personality, Roe⟩", "told ⟨presenter Roe⟩", "with ⟨host Roe⟩", "on ⟨Roe⟩'s podcast". */
function isHost(scene: Scene, mention: number): boolean {
  const { document, grammar, language, mentionTokens, phraseTokens, sentenceOf } = scene;
  const { tokens } = document;
  const { conversations, occasions, turns } = language;
  const own = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (tokens[own.lastToken]?.kind === "possessive")
    return conversations.hostedNouns.has(tokens[own.lastToken + 1]?.lower ?? "");
  const first = phraseTokens[mention]?.firstToken ?? own.firstToken;
  for (let at = first - 1; at > first - REACH && sentenceOf[at] === sentenceOf[first]; at -= 1)
    if (servesAs(grammar, at, AGENT) && conversations.hostingForms.has(tokens[at - 1]?.lower ?? "")) return true;
  const before = scene.cues[scene.cueOf[first - 1] ?? -1]?.lemma ?? "";
  const isHearer = turns.talkLinks.has(tokens[first - 1]?.lower ?? "") || occasions.addressingVerbs.has(before);
  for (let at = first; isHearer && at < own.firstToken; at += 1)
    if (turns.interviewers.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "⟨Roe⟩ asked". */
function isAsking(scene: Scene, mention: number): boolean {
  const { lastToken } = scene.phraseTokens[mention] ?? { lastToken: 0 };
  const cue = cueBeside(scene, mention);
  return cue !== undefined && cue.firstToken >= lastToken && scene.language.stances.askingVerbs.has(cue.lemma);
}
