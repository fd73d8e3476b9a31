import { itemAt } from "../../text/item-at.ts";
import type { MentionForm } from "../../vocabulary.ts";
import { type Calibration, calibrate } from "../linear-model.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene } from "../scene.ts";
import { isSpeakerPrinted } from "../turns/printed-speaker.ts";
import type { Decision } from "./decide-speakers.ts";
import { keyOf, NOBODY } from "./mentions/keys.ts";
import type { Antecedent } from "./mentions/question.ts";

/**
 * The certainty of a pronoun that was given nobody. However sure the model is that nobody named is meant, somebody
 * often is: of 144 labelled pronouns that it had not learned from, each in two ways of folding, 58 % were rightly given
 * nobody, and no more of those it was surest of.
 */
const UNRESOLVED_PRONOUN = 0.55;
/** "The businessman", "his father": most often somebody whom the article names elsewhere and who was not recognised. */
const UNRESOLVED_DESCRIPTION = 0.62;

/**
 * Fitted to labelled mentions of scripts/train that the model had not learned from: 4,431 pronouns that it gave a name,
 * each in two ways of folding, and 619 pronouns and descriptions that it gave none. Low probabilities of the first kind
 * promise too little; those of the second kind promise far too much, since most of them are named elsewhere.
 */
const NAMED_PRONOUN: Calibration = { slope: 0.85, offset: 1.07 };
const NOBODY_DESCRIBED: Calibration = { slope: 0.35, offset: -0.1 };

/** Words in marks seldom lack a speaker: most often the speaker stands where the code did not look. */
const NOBODY_NAMED = 0.3;

/**
 * A bare family name that two people bear, both of whom were named before anybody was called so: of 22 in invented
 * articles 17 meant the one that they were taken for.
 */
const SHARED_NAME = 0.75;

/**
 * How probable it is that the speaker, once chosen, is also correctly identified. 1 for names and for sources that are
 * meant to stay unnamed ("a spokesman"); less for a family name that several bear, for a pronoun or description,
 * resolved or not, and for words in marks that were given no speaker.
 *
 * @param families those that several bear; see {@link listSharedFamilies}
 */
export function certaintyOf(
  scene: Scene,
  families: ReadonlyMap<string, number>,
  { attribution, candidate, antecedent }: Decision,
): number {
  if (candidate === null && attribution.kind === "direct" && !isSpeakerPrinted(attribution.rule)) return NOBODY_NAMED;
  const mention = itemAt(scene.cast.mentions, candidate?.mention);
  if (candidate === null || mention === undefined) return 1;
  if (keyOf(mention) !== NOBODY) return isOfSeveral(scene, families, candidate.mention) ? SHARED_NAME : 1;
  if (antecedent !== null) return certaintyOfMeaning(antecedent, mention.form);
  if (mention.form === "pronoun") return UNRESOLVED_PRONOUN;
  return !mention.plural && isDefinite(scene, candidate.mention) ? UNRESOLVED_DESCRIPTION : 1;
}

/**
 * The family names that several people of an article bear, as printed, each with the mention that names the second of
 * them first. Left out are those by which the first was called before that: the article goes on calling them so.
 */
export function listSharedFamilies({ cast, document }: Scene): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const settled = new Set<string>();
  const shared = new Map<string, number>();
  for (const [at, { person, form, start, end }] of cast.mentions.entries()) {
    const family = person === null ? null : (itemAt(cast.people, person)?.familyName ?? null);
    if (person === null || family === null || shared.has(family) || settled.has(family)) continue;
    if (form === "short") {
      if (document.text.slice(start, end) === family) settled.add(family);
    } else if ((first.get(family) ?? person) === person) first.set(family, person);
    else shared.set(family, at);
  }
  return shared;
}

/** “Ann Roe left. Her husband, Joe Roe, stayed. ⟨Roe⟩ said”, but not “Mrs ⟨Roe⟩ said”. */
function isOfSeveral(
  { cast, document, mentionTokens }: Scene,
  families: ReadonlyMap<string, number>,
  mention: number,
): boolean {
  const { start = 0, end = 0, form, title } = itemAt(cast.mentions, mention) ?? {};
  if (form !== "short" || title !== null || families.size === 0) return false;
  const before = itemAt(document.tokens, (mentionTokens[mention]?.firstToken ?? 0) - 1)?.lower ?? "";
  if (document.language.nouns.honorifics.has(before)) return false;
  return (families.get(document.text.slice(start, end)) ?? mention) < mention;
}

function certaintyOfMeaning({ key, probability }: Antecedent, form: MentionForm): number {
  const odds = Math.min(probability / (1 - probability), MOST);
  if (form === "pronoun") return key === NOBODY ? UNRESOLVED_PRONOUN : calibrate(odds, NAMED_PRONOUN);
  return key === NOBODY ? calibrate(odds, NOBODY_DESCRIBED) : probability;
}

/** Higher odds are no surer: the cap is 999 in a thousand. */
const MOST = 999;

/**
 * "The businessman", "his father", but not "the mayor's spokesman": somebody who belongs to a described person is
 * seldom named elsewhere.
 */
function isDefinite(scene: Scene, mention: number): boolean {
  const { document, mentionTokens, phraseTokens, language } = scene;
  if (isOwnerSign(scene, (mentionTokens[mention]?.firstToken ?? 0) - 1)) return false;
  return language.smallWords.definiteOrOwned.has(
    itemAt(document.tokens, phraseTokens[mention]?.firstToken)?.lower ?? "",
  );
}
