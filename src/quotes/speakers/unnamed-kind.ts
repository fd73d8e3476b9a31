import { CONJUNCTION, NAME, WH_WORD } from "../../grammar/tags.ts";
import type { DescribedKind, Mention } from "../../people/cast.ts";
import { itemAt } from "../../text/item-at.ts";
import type { UnnamedKind } from "../../vocabulary.ts";
import type { Scene } from "../scene.ts";
import { headOf, introducedBy, isDefinite } from "./mentions/introduced.ts";
import { keyOf, NOBODY } from "./mentions/keys.ts";
import { introducerOf } from "./mentions/meaning-of.ts";
import { sentenceOf } from "./mentions/mention-places.ts";

/**
 * What an unnamed speaker is, by its description. `unresolved` for a pronoun, for a name that nobody in the cast bears,
 * and for "the senator" or "the company" where they stand for somebody whom the article names or describes elsewhere
 * and who was not found.
 */
export function unnamedKindOf(scene: Scene, index: number): UnnamedKind {
  const mention = itemAt(scene.cast.mentions, index);
  if (mention === undefined || mention.form === "name" || mention.form === "short") return "unresolved";
  if (mention.form === "pronoun") {
    const before = describedBeforeRelative(scene, index);
    return before < 0 ? "unresolved" : unnamedKindOf(scene, before);
  }
  const kind = plainKindOf(mention);
  return standsForOther(scene, index, kind) && introducedBy(scene, index) < 0 ? "unresolved" : kind;
}

/** What a mention is that means nobody known from elsewhere: by its description, else by its number. */
export function plainKindOf({ unnamedAs, plural }: Mention): DescribedKind {
  return unnamedAs ?? (plural ? "group" : "individual");
}

/**
 * The mention that describes an unnamed speaker: for “a resident ⟨who⟩ said” the one right before, for “a resident fell
 * … ⟨the resident⟩ said” the first; the speaker's own mention where no other does.
 */
export function descriptionOf(scene: Scene, index: number): number {
  if (itemAt(scene.cast.mentions, index)?.form === "description") return introducerOf(scene, index);
  const before = describedBeforeRelative(scene, index);
  return before < 0 ? index : before;
}

/**
 * “⟨a resident⟩ who said”, “⟨a resident⟩ who fell, and who said”: the description right before a relative pronoun, or
 * before the first of two joined by "and"; -1 where there is none.
 */
function describedBeforeRelative(scene: Scene, index: number): number {
  const { grammar, language, mentionTokens } = scene;
  if (!language.smallWords.relativeSubjects.has(headOf(scene, index))) return -1;
  const first = mentionTokens[index]?.firstToken ?? 0;
  if (isDescriptionBefore(scene, index - 1, first)) return index - 1;
  if (grammar.tags[first - 1] !== CONJUNCTION) return -1;
  for (let at = index - 1; at >= 0 && sentenceOf(scene, at) === sentenceOf(scene, index); at -= 1)
    for (const behind of [0, 1]) {
      const relative = (scene.phraseTokens[at]?.lastToken ?? 0) + behind;
      if (grammar.tags[relative] === WH_WORD && isDescriptionBefore(scene, at, relative)) return at;
    }
  return -1;
}

/** Whether a mention describes nobody named and ends at a token, or at the comma before it. */
function isDescriptionBefore(scene: Scene, mention: number, token: number): boolean {
  const before = itemAt(scene.cast.mentions, mention);
  if (before?.form !== "description" || keyOf(before) !== NOBODY) return false;
  return (scene.phraseTokens[mention]?.lastToken ?? 0) >= token - 1;
}

/** "the ⟨Ashby⟩ high court": whether a name within a mention says which one is meant. */
function isTelling({ grammar, mentionTokens }: Scene, index: number): boolean {
  const { firstToken, lastToken } = mentionTokens[index] ?? { firstToken: 0, lastToken: 0 };
  return grammar.tags.subarray(firstToken, lastToken - 1).includes(NAME);
}

/**
 * Whether a mention stands for somebody else: "the senator", "the company". Not so of "the head of the board", which
 * says who is meant, of "the other", of a report or several people, nor of "the source", whom the article never names.
 */
function standsForOther(scene: Scene, index: number, kind: UnnamedKind): boolean {
  const own = scene.mentionTokens[index];
  const whole = scene.phraseTokens[index];
  const mention = scene.cast.mentions[index];
  if (mention?.plural !== false || !isDefinite(scene, index) || whole?.lastToken !== own?.lastToken) return false;
  const head = headOf(scene, index);
  const { anonymity, nouns, smallWords } = scene.language;
  if (smallWords.oneOfSeveral.has(head) || anonymity.sourceNouns.has(head)) return false;
  return kind === "individual" || (kind === "group" && nouns.organisationNouns.has(head) && !isTelling(scene, index));
}
