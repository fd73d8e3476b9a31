import { ADJECTIVE, PREPOSITION } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { BULLETS } from "../../text/bullets.ts";
import { itemAt } from "../../text/item-at.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { fitsOf, isStated, statingOffice } from "./mentions/fits.ts";
import { headOf } from "./mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import { blockOf } from "./mentions/mention-places.ts";
import { statedWord } from "./mentions/office-words.ts";
import { listStatedWords, type StatedWords } from "./mentions/stated-words.ts";
import { keyOfSpeaker } from "./said-below.ts";

/** How often the only holder of an office in a text, who speaks there, is the one the headline calls by that office. */
const HOLDS = 0.85;

/**
 * The decisions, with names for those whom a headline, or a point of a brief, only calls by their office: “Bridge to
 * close, ⟨mayor⟩ says” ¶ “Mayor ⟦Ann Roe⟧ said …”. The name is that of the only person in the text who is called so, by
 * each word of the headline, and who speaks there. No name is given where somebody unnamed is called so as well.
 */
export function nameOffices(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  if (!decisions.some((one) => isOfficeAlone(scene, one))) return decisions;
  const spoken = new Set(decisions.map((one) => keyOfSpeaker(scene, one)));
  const stated = listStatedWords(scene);
  return decisions.map((decision) => {
    if (!isOfficeAlone(scene, decision)) return decision;
    const mention = decision.candidate?.mention ?? -1;
    const holder = onlyHolder(scene, mention, stated);
    const key = isSoleOffice(scene, mention) || isOfLead(scene, holder) ? holder.key : NOBODY;
    const isOther = decisions.some(
      (one) =>
        !isTerse(scene, one) &&
        isUnnamed(scene, one) &&
        headOf(scene, one.candidate?.mention ?? -1) === headOf(scene, mention),
    );
    return spoken.has(key) && !isOther && key !== NOBODY
      ? { ...decision, antecedent: { key, probability: HOLDS } }
      : decision;
  });
}

/** Whether the speaker stands without an article, as in a headline or a point of a brief: “* ⟨CEO⟩ says …”. */
function isTerse({ document, phraseTokens }: Scene, { attribution, candidate }: Decision): boolean {
  const block = itemAt(document.blocks, attribution.block);
  if (block === undefined) return false;
  if (block.zone === "headline") return true;
  const first = phraseTokens[candidate?.mention ?? -1]?.firstToken ?? -1;
  return first === block.firstToken + 1 && BULLETS.has(document.tokens[block.firstToken]?.text ?? "");
}

/** "mayor", and "Mayor", which may be taken for a name at the start of a headline. */
const FORMS_OF_OFFICES: ReadonlySet<string> = new Set(["description", "short"]);

function isUnnamed(scene: Scene, decision: Decision): boolean {
  return (
    FORMS_OF_OFFICES.has(itemAt(scene.cast.mentions, decision.candidate?.mention)?.form ?? "") &&
    keyOfSpeaker(scene, decision) === NOBODY
  );
}

/** "mayor says", in a headline; "* mayor says", in a brief. */
function isOfficeAlone(scene: Scene, decision: Decision): boolean {
  if (!isTerse(scene, decision) || !isUnnamed(scene, decision)) return false;
  const mention = decision.candidate?.mention ?? -1;
  const { form, plural, unnamedAs } = itemAt(scene.cast.mentions, mention) ?? {};
  const isOne = plural === false && (unnamedAs === "individual" || form === "short");
  return isOne && (isSoleOffice(scene, mention) || isCalling(scene, mention));
}

/** Whether a description tells what somebody is, and not to whom: "nurse", but not "rival", "striker's son". */
function isCalling(scene: Scene, mention: number): boolean {
  const { firstToken = 0, lastToken = 0 } = scene.phraseTokens[mention] ?? {};
  for (let at = firstToken; at < lastToken; at += 1) if (isOwnerSign(scene, at)) return false;
  const head = headOf(scene, mention);
  const { formerPrefix, kinNouns, rivals, roles } = scene.language.nouns;
  const isFormer = head.startsWith(formerPrefix) && roles.has(head.slice(formerPrefix.length));
  return (roles.has(head) || kinNouns.has(head) || isFormer) && !rivals.has(head);
}

/** Whether an office in a description is one of which there is one in a place or firm: "mayor". */
function isSoleOffice(scene: Scene, mention: number): boolean {
  const { soleOffices, soleOfficesOfFirms } = scene.language.nouns;
  const head = headOf(scene, mention);
  return soleOffices.has(head) || soleOfficesOfFirms.has(head);
}

/** Whether a holder is called so in the first paragraph of the story, as "MP" in a headline is told at once. */
function isOfLead(scene: Scene, { mention }: Holder): boolean {
  const lead = scene.document.blocks.findIndex(({ zone }) => zone === "body");
  return mention >= 0 && blockOf(scene, mention) === lead;
}

/** A person called by an office, and the first mention that calls them so: NOBODY and -1 for none. */
interface Holder {
  readonly key: Key;
  readonly mention: number;
}

/**
 * The only person of the text who is called by the office in a description; nobody where there is none or more than
 * one, or where that person is not called by its other words.
 */
function onlyHolder(scene: Scene, described: number, stated: StatedWords): Holder {
  const nobody = { key: NOBODY, mention: -1 };
  const called = [...fitsOf(scene, described, stated)].filter(([key, fit]) => fit.isCalledSo && personOf(key) !== null);
  const [key, another] = called.map(([one]) => one);
  if (key === undefined || another !== undefined || !isCalledByAll(scene, described, key, stated)) return nobody;
  const { firstToken = 0, lastToken = 0 } = scene.mentionTokens[described] ?? {};
  const stating = statingOffice(scene, lastToken - 1, firstToken, stated);
  const first = stating.find(
    (one) => keyOf(scene.cast.mentions[one]) === key && blockOf(scene, one) !== blockOf(scene, described),
  );
  return first === undefined ? nobody : { key, mention: first };
}

/** Whether each word around the head of a description, such as "of Corran", is said of somebody. */
function isCalledByAll(scene: Scene, described: number, key: Key, stated: StatedWords): boolean {
  const { grammar, language, mentionTokens, phraseTokens } = scene;
  const { firstToken = 0, lastToken = 0 } = phraseTokens[described] ?? {};
  const head = (mentionTokens[described]?.lastToken ?? 0) - 1;
  for (let at = firstToken; at < lastToken; at += 1) {
    const isSmall = language.words.determiners.has(wordAt(scene, at)) || grammar.tags[at] === PREPOSITION;
    if (at === head || isSmall || isMereAdjective(scene, at)) continue;
    if (!isStated(scene, described, key, statedWord(scene, at, firstToken), stated)) return false;
  }
  return true;
}

/** "angry", "local", but not "former", "deputy". */
function isMereAdjective(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  const { nouns } = scene.language;
  return scene.grammar.tags[at] === ADJECTIVE && !nouns.besideOffice.has(word) && !nouns.formerWords.has(word);
}
