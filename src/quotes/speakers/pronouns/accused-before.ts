import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { GERUND, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { NOBODY, organisationOf, personOf } from "../mentions/keys.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How far before "when" it is told what somebody is accused of, in tokens. */
const REACH = 10;

/** How often whoever is accused is who has said it. */
const ACCUSED = 0.85;

/** Whom a pronoun means that tells what somebody is accused of: “Roe accused ⟨Moe⟩ of lying when ⟨he⟩ said it was late”; null for any other. */
export function accusedBefore(scene: Scene, { mention, meant, known }: Question): Antecedent | null {
  const { cast, cues, cueOf, document, grammar, language, mentionOf, mentionTokens, phraseTokens, sentenceOf } = scene;
  const when = (mentionTokens[mention]?.firstToken ?? 0) - 1;
  if (grammar.tags[when] !== WH_WORD || !language.smallWords.momentOpeners.has(document.tokens[when]?.lower ?? ""))
    return null;
  for (let at = when - 1; at > when - REACH && sentenceOf[at] === sentenceOf[when]; at -= 1) {
    if (grammar.tags[at] !== GERUND || !servesAs(grammar, at - 1, GENITIVE)) continue;
    const accused = mentionOf[at - 2] ?? -1;
    const cue = itemAt(cues, cueOf[(phraseTokens[accused]?.firstToken ?? 0) - 1]);
    if (cue === undefined || !language.stances.allegingVerbs.has(cue.lemma)) return null;
    const key = meaningOf(scene, known, accused);
    const person = itemAt(cast.people, personOf(key) ?? -1);
    const isMeant = meant === "organisation" ? organisationOf(key) !== null : (person?.gender ?? meant) === meant;
    return key === NOBODY || !isMeant ? null : { key, probability: ACCUSED };
  }
  return null;
}
