import { BULLETS } from "../../text/bullets.ts";
import { itemAt } from "../../text/item-at.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { headOf } from "./mentions/introduced.ts";
import { type Key, NOBODY, personOf } from "./mentions/keys.ts";
import { blockOf } from "./mentions/mention-places.ts";
import { tokensBeside } from "./mentions/somebody-else.ts";
import { keyOfSpeaker } from "./said-below.ts";

/** How often the only holder of an office in a text, who speaks there, is the one the headline calls by that office. */
const HOLDS = 0.85;

/**
 * The decisions, with names for those whom a headline, or a point of a brief, only calls by their office: “Bridge to
 * close, ⟨mayor⟩ says” ¶ “Mayor ⟦Ann Roe⟧ said …”. The name is that of the only person in the text who is called so, by
 * each word of the headline, and who speaks there. No name is given where somebody unnamed is called so as well.
 */
export function nameOffices(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const spoken = new Set(decisions.map((one) => keyOfSpeaker(scene, one)));
  return decisions.map((decision) => {
    if (!isOfficeAlone(scene, decision)) return decision;
    const mention = decision.candidate?.mention ?? -1;
    const holder = onlyHolder(scene, mention);
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
  const { kinNouns, rivals, roles } = scene.language.nouns;
  return roles.has(head) && !kinNouns.has(head) && !rivals.has(head);
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
function onlyHolder(scene: Scene, described: number): Holder {
  const { cast, document, language, phraseTokens } = scene;
  const { firstToken = 0, lastToken = 0 } = phraseTokens[described] ?? {};
  const wanted = document.tokens.slice(firstToken, lastToken).map(({ lower }) => lower);
  const head = headOf(scene, described);
  let only: Key = NOBODY;
  let first = -1;
  let isCalledSo = false;
  for (const [at, { person }] of cast.mentions.entries()) {
    if (person === null || blockOf(scene, at) === blockOf(scene, described)) continue;
    const words = wordsBeside(scene, at);
    const office = words.indexOf(head);
    const beside = words[office - 1] ?? "";
    if (office < 0 || (language.nouns.besideOffice.has(beside) && !wanted.includes(beside))) continue;
    if (only !== NOBODY && only !== person) return { key: NOBODY, mention: -1 };
    if (only === NOBODY) first = at;
    only = person;
    isCalledSo ||= wanted.every((word) => words.includes(word) || language.words.determiners.has(word));
  }
  const isHolder = isCalledSo && personOf(only) !== null;
  return isHolder ? { key: only, mention: first } : { key: NOBODY, mention: -1 };
}

/** What somebody is called beside their name, title included, in lower case. */
function wordsBeside(scene: Scene, mention: number): string[] {
  const { firstToken, lastToken } = tokensBeside(scene, mention);
  return scene.document.tokens.slice(firstToken, lastToken).map(({ lower }) => lower);
}
