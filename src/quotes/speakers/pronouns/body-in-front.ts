import { behindAdverbs } from "../../../grammar/steps.ts";
import { isFiniteVerb } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { NOBODY, organisationOf, personOf } from "../mentions/keys.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the subject of the clause before "it said" is the speaker. */
const SAYS_SO = 0.85;

/**
 * “⟨The Roe Trust⟩ has closed its school, it said in a statement”, “⟨Corran's council⟩ has, it said”: the body that the
 * clause before the pronoun is about; else null.
 */
export function bodyInFront(scene: Scene, { mention, meant, known }: Question): Antecedent | null {
  const { cast, cueOf, document, grammar, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[mention];
  if (meant !== "organisation" || own === undefined || document.tokens[own.firstToken - 1]?.text !== ",") return null;
  if (!isIn(cueOf, own.lastToken)) return null;
  const first = startOfSentence(scene, own.firstToken);
  const subject = mentionAt(scene, first);
  const end = phraseTokens[subject]?.lastToken ?? own.firstToken;
  if (subject < 0 || end >= own.firstToken - 1) return null;
  if (!isFiniteVerb(grammar.tags[behindAdverbs(grammar, end)] ?? 0)) return null;
  const key = meaningOf(scene, known, subject);
  if (organisationOf(key) !== null) return { key, probability: SAYS_SO };
  const { plural, unnamedAs } = cast.mentions[subject] ?? {};
  const isBody = plural === false && unnamedAs === "group";
  return isBody && personOf(key) === null ? { key: NOBODY, probability: SAYS_SO, described: subject } : null;
}
