import { isIn } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { isSecondOfTwo } from "../in-sentence/two-offices.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { fitsOf } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import { NOBODY, organisationOf } from "../mentions/keys.ts";
import { partyOf } from "../mentions/parties.ts";
import type { Antecedent, Asked, Known } from "../mentions/question.ts";
import { resolvePronoun } from "../pronouns/pronouns.ts";
import {
  isBodyRather,
  organisationNamed,
  organisationOfAnyKind,
  organisationOfKind,
} from "./described-organisation.ts";
import { isCalledWriting, issuerOf } from "./issuers.ts";
import { namedBetweenCommas } from "./name-between-commas.ts";
import { isOneOfTwo, whichOfTwo } from "./one-of-two.ts";
import { isBare } from "./only-coloured.ts";
import { personDescribed } from "./person-meant.ts";
import { isTakenAsKnown } from "./taken-as-known.ts";
import { isOtherPartOf } from "./told-beside-teller.ts";
import { toldInFull } from "./told-in-full.ts";

/**
 * The person or organisation that a singular description means: the name it stands beside ("another critic, Ann Roe,";
 * "Roe, a doctor,"); for "the commission", the organisation last named with that word; else, for "the senator" or "the
 * company", the most probable of those mentioned before. Null if it cannot be resolved; NOBODY if most probably nobody
 * named is meant. For "the former nurse and town councillor", the first half is tried where the second gives nothing.
 *
 * @param content the words whose speaker is described
 */
export function resolveDescription(
  scene: Scene,
  mention: number,
  content: readonly TokenRange[],
  known: Known,
): Antecedent | null {
  const own = resolveOne(scene, mention, content, known);
  if ((own !== null && own.key !== NOBODY) || !isSecondOfTwo(scene, mention)) return own;
  return resolveOne(scene, mention - 1, content, known) ?? own;
}

function resolveOne(scene: Scene, mention: number, content: readonly TokenRange[], known: Known): Antecedent | null {
  if (scene.cast.mentions[mention]?.plural !== false) return bodyOfSeveral(scene, mention);
  if (isOneOfTwo(scene, mention)) return whichOfTwo(scene, mention);
  const kind = scene.cast.mentions[mention]?.unnamedAs;
  // "The ⟨hand⟩ who brought the complaint, Ann Roe,": a word in no list may be a person.
  const isThing = kind === "poll" || (kind === "document" && isCalledWriting(scene, mention));
  const beside = isThing ? NOBODY : keyBeside(scene, mention);
  if (beside !== NOBODY) return { key: beside, probability: BESIDE };
  if (kind === "document") return whoIssued(scene, { mention, content, known });
  if (kind === "poll") return null;
  if (!isTakenAsKnown(scene, mention) || scene.language.nouns.ordinals.has(headOf(scene, mention))) return null;
  if (isPaper(scene, mention) && fitsOf(scene, mention, known.stated).size === 0)
    return organisationNamed(scene, mention);
  const question = { mention, content, known };
  const named = namedBetweenCommas(scene, mention);
  if (named !== null) return named;
  switch (kind) {
    case "individual":
      return isBodyRather(scene, question)
        ? (organisationNamed(scene, mention) ?? organisationOfKind(scene, question) ?? tradesman(scene, question))
        : (personDescribed(scene, question) ?? organisationNamed(scene, mention));
    case "group":
      return organisationNamed(scene, mention) ?? bodyDescribed(scene, question);
    default:
      return null;
  }
}

/**
 * “The tanker's ⟨owners⟩, Quorl Marine, said”: what a body is called in the plural, with its name between commas behind
 * it.
 */
function bodyOfSeveral(scene: Scene, mention: number): Antecedent | null {
  const named = namedBetweenCommas(scene, mention);
  return named !== null && organisationOf(named.key) !== null ? named : null;
}

/**
 * "said the ⟨Courier⟩": whether a description is a word for newspapers, printed as a name and not as a party member's.
 */
function isPaper(scene: Scene, mention: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const head = document.tokens[lastToken - 1];
  const isPrinted = head?.capital === true && document.tokens[firstToken]?.capital === false;
  return isPrinted && language.outlets.outletWords.has(head.lower) && partyOf(scene, mention) === null;
}

/**
 * The body of that kind or, where none is found, the one described before in fuller words; also where that is another:
 * “Acme was fined by ⟨the regional league⟩ … ⟨The league⟩ said”.
 */
function bodyDescribed(scene: Scene, question: Asked): Antecedent | null {
  const { mention, known } = question;
  const found = organisationOfKind(scene, question);
  const told = toldInFull(scene, mention, known);
  if (found === null || told?.described === undefined) return told ?? found;
  const isFound = found.key !== NOBODY || found.described !== undefined;
  return isFound && !isOtherPartOf(scene, told.described, found.key, known) ? found : told;
}

/**
 * “Joe Roe fell. ⟨The builder⟩ said”: the person with a trade whose name firms bear, too, where no firm may be meant;
 * else null.
 */
function tradesman(scene: Scene, question: Asked): Antecedent | null {
  return scene.language.nouns.ownTrades.has(headOf(scene, question.mention)) ? personDescribed(scene, question) : null;
}

/** How often the name beside a description is the one meant. */
const BESIDE = 0.92;

/**
 * “You are next,” ⟨his screen⟩ told him: whether words in marks come from a thing that nobody wrote; “⟨his plan⟩
 * promises to lift pay” is the owner's.
 */
function isWhatTells(scene: Scene, mention: number, [words]: readonly TokenRange[]): boolean {
  return isIn(scene.pairOf, words?.firstToken ?? -1) && !isCalledWriting(scene, mention);
}

/** Whose a document's words are. A word in no list may be an organisation: "the start-up". */
function whoIssued(scene: Scene, question: Asked): Antecedent | null {
  const { mention, content, known } = question;
  if (isOwned(scene, mention))
    return isWhatTells(scene, mention, content) ? null : resolvePronoun(scene, mention, content, known);
  const head = headOf(scene, mention);
  const { nouns } = scene.language;
  // "The paper" is something written, or a newspaper.
  if (nouns.organisationNouns.has(head) && isTakenAsKnown(scene, mention) && isBare(scene, mention))
    return issuerOf(scene, mention, known) ?? organisationOfKind(scene, question);
  if (isCalledWriting(scene, mention) || !isTakenAsKnown(scene, mention)) return issuerOf(scene, mention, known);
  return organisationNamed(scene, mention) ?? organisationOfAnyKind(scene, question);
}

/** Whether a pronoun owns the document, and so speaks: "His book", "its report". */
function isOwned({ document, mentionTokens, language }: Scene, mention: number): boolean {
  return language.words.owners.has(document.tokens[mentionTokens[mention]?.firstToken ?? 0]?.lower ?? "");
}
