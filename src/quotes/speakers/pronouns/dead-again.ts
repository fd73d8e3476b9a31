import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import { dies } from "../antecedents/told-dead.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";

/** How often whom an obituary is about is who its paragraphs go on with. */
const GOES_ON = 0.85;

/** So often whom it is about is named, and twice as often as anybody else. */
const MIN_COUNT = 3;

/**
 * “Joe Roe, who has died aged 81, was a vicar. … His curate, Tom Moe, found the bills. ¶ Yet ⟨he⟩ was brave.”: the subject of a sentence with which a paragraph begins and in which nobody speaks, where the first
 * person whom the text names is told dead and named far oftener than all others; else null. Where somebody speaks there, “¶ ⟨He⟩ told a friend that …”, and the paragraph does not name the dead, it may be the dead or who
 * spoke last, unless a paragraph begins with them: nobody.
 */
export function deadAgain(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  if (meant === "organisation" || !opensParagraph(scene, mention)) return null;
  if (content.length > 0) {
    const dead = hasDied(scene, known);
    const isEither =
      dead !== NOBODY &&
      agrees(scene, dead, question) &&
      !namesIn(scene, mention, dead) &&
      !opensParagraph(scene, known.spoken[0]?.mention ?? -1);
    return isEither ? { key: NOBODY, probability: GOES_ON } : null;
  }
  if (!isNarrative(scene, mention)) return null;
  const key = subjectOfObituary(scene, known);
  return key !== NOBODY && agrees(scene, key, question) ? { key, probability: GOES_ON } : null;
}

/** "Yet ⟨he⟩ was brave.", at the head of a paragraph. */
function opensParagraph({ blockOfSentence, document, mentionTokens, sentenceOf }: Scene, mention: number): boolean {
  const first = mentionTokens[mention]?.firstToken ?? -1;
  const opener = itemAt(document.blocks, blockOfSentence[sentenceOf[first] ?? -1])?.firstToken ?? -1;
  return opener >= 0 && first >= opener && first - opener <= 1;
}

/** A sentence without a verb of speech, and without marks. */
function isNarrative(scene: Scene, mention: number): boolean {
  const { firstToken = 0, lastToken = 0 } = sentenceAt(scene, scene.mentionTokens[mention]?.firstToken ?? -1) ?? {};
  return !isAnyIn(scene.cueOf, firstToken, lastToken) && !isAnyIn(scene.pairOf, firstToken, lastToken);
}

/** Whether the paragraph of a mention names somebody. */
function namesIn(
  { blockOfSentence, cast, document, mentionTokens, sentenceOf }: Scene,
  mention: number,
  key: Key,
): boolean {
  const block = itemAt(document.blocks, blockOfSentence[sentenceOf[mentionTokens[mention]?.firstToken ?? -1] ?? -1]);
  const end = block?.lastToken ?? 0;
  for (let at = mention + 1; (mentionTokens[at]?.firstToken ?? end) < end; at += 1)
    if (keyOf(cast.mentions[at]) === key) return true;
  return false;
}

/** “Joe Roe, who ⟨has⟩ died aged 81”: the first person of a text, where it is an obituary of them; else NOBODY. */
function hasDied(scene: Scene, { prominence }: Known): Key {
  const { document, language, mentionTokens } = scene;
  for (const [key, { first }] of prominence) {
    if (personOf(key) === null) continue;
    const second = scene.cast.mentions.findIndex((one, at) => at > first && keyOf(one) === key);
    const isTold = [first, second].some((mention) => {
      const end = mentionTokens[mention]?.lastToken ?? 0;
      const helpers = document.tokens.slice(end, end + LONGEST_RELATIVE).map(({ lower }) => lower);
      return dies(scene, mention) && helpers.some((word) => language.helpers.formsOfHave.has(word));
    });
    return isTold ? key : NOBODY;
  }
  return NOBODY;
}

/** ", 81, who has": how far behind a name the helper stands at most, in tokens. */
const LONGEST_RELATIVE = 5;

/** The first person of a text, if told dead where first named and named far oftener than all others; else NOBODY. */
function subjectOfObituary(scene: Scene, { prominence }: Known): Key {
  const people = [...prominence].filter(([key]) => personOf(key) !== null);
  const [subject, ...others] = people;
  if (subject === undefined) return NOBODY;
  const [key, { count, first }] = subject;
  if (count < MIN_COUNT || others.some(([, other]) => other.count * 2 > count)) return NOBODY;
  const second = scene.cast.mentions.findIndex((one, at) => at > first && keyOf(one) === key);
  return dies(scene, first) || dies(scene, second) ? key : NOBODY;
}
