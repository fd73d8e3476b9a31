import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import { dies } from "../antecedents/told-dead.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf } from "../mentions/mention-places.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";

/** How often the paragraphs of an obituary go on about the dead person. */
const GOES_ON = 0.85;

/** The fewest times that an obituary names the dead person; it must also be twice as often as anybody else. */
const MIN_COUNT = 3;

/**
 * “Joe Roe, who has died aged 81, was a vicar. … His curate, Tom Moe, found the bills. ¶ Yet ⟨he⟩ was brave.”: the dead
 * person, for a pronoun that is the subject of a paragraph's first sentence in which nobody speaks, if the first person
 * named in the text is said to be dead and is named far more often than anybody else; else null. Where somebody speaks
 * there, “¶ ⟨He⟩ told a friend that …”, and the rest of the paragraph does not name the dead, it may be the dead or the
 * last speaker: NOBODY, unless the latter opens a paragraph.
 */
export function deadAgain(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  if (meant === "organisation" || !opensParagraph(scene, mention)) return null;
  const told = whereToldDead(scene, known);
  const dead = keyOf(itemAt(scene.cast.mentions, told));
  if (dead === NOBODY || !agrees(scene, dead, question)) return null;
  if (content.length === 0)
    return isNarrative(scene, mention) && isNamedMost(known, dead) ? { key: dead, probability: GOES_ON } : null;
  const isEither = isObituary(scene, told) && !isNamedBelow(scene, mention, dead);
  return isEither && !opensParagraph(scene, known.spoken[0]?.mention ?? -1)
    ? { key: NOBODY, probability: GOES_ON }
    : null;
}

/** "Yet ⟨he⟩ was brave.", at the start of a paragraph. */
function opensParagraph(scene: Scene, mention: number): boolean {
  const first = scene.mentionTokens[mention]?.firstToken ?? -1;
  const opener = itemAt(scene.document.blocks, blockOf(scene, mention))?.firstToken ?? 0;
  return first >= opener && first - opener <= 1;
}

/** Whether a mention's sentence has no verb of speech and no marks. */
function isNarrative(scene: Scene, mention: number): boolean {
  const { firstToken = 0, lastToken = 0 } = sentenceAt(scene, scene.mentionTokens[mention]?.firstToken ?? -1) ?? {};
  return !isAnyIn(scene.cueOf, firstToken, lastToken) && !isAnyIn(scene.pairOf, firstToken, lastToken);
}

/** Whether somebody is named in a mention's paragraph, behind it. */
function isNamedBelow(scene: Scene, mention: number, key: Key): boolean {
  const { mentions } = scene.cast;
  const block = blockOf(scene, mention);
  for (let at = mention + 1; at < mentions.length && blockOf(scene, at) === block; at += 1)
    if (keyOf(mentions[at]) === key) return true;
  return false;
}

/**
 * The first or second mention of the first person in a text, if it says they are dead: “⟨Joe Roe⟩, who died in May,”;
 * else -1.
 */
function whereToldDead(scene: Scene, { prominence }: Known): number {
  const subject = [...prominence].find(([key]) => personOf(key) !== null);
  if (subject === undefined) return -1;
  const [key, { first }] = subject;
  const second = scene.cast.mentions.findIndex((one, at) => at > first && keyOf(one) === key);
  return [first, second].find((mention) => dies(scene, mention)) ?? -1;
}

/** How far behind a name the helper may stand, in tokens: ", 81, who ⟨has⟩". */
const LONGEST_RELATIVE = 5;

/** “Joe Roe, who ⟨has⟩ died aged 81”: whether a text begins as obituaries do. */
function isObituary({ document, language, mentionTokens }: Scene, told: number): boolean {
  const end = mentionTokens[told]?.lastToken ?? 0;
  const words = document.tokens.slice(end, end + LONGEST_RELATIVE);
  return words.some(({ lower }) => language.helpers.formsOfHave.has(lower));
}

/** Whether somebody is named as often as an obituary names the dead, and far more often than anybody else. */
function isNamedMost({ prominence }: Known, subject: Key): boolean {
  const count = prominence.get(subject)?.count ?? 0;
  const isRival = ([key, other]: readonly [Key, { readonly count: number }]): boolean =>
    key !== subject && personOf(key) !== null && other.count * 2 > count;
  return count >= MIN_COUNT && ![...prominence].some(isRival);
}
