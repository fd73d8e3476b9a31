import { ADJECTIVE, GERUND, NOUN } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";
import { BESIDE, isIntroduced, issuerBeside, REACH } from "../mentions/issuer-beside.ts";
import { type Key, NOBODY, ORGANISATIONS } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { isPostedThere } from "../mentions/posted-there.ts";
import type { Antecedent, Known } from "../mentions/question.ts";

/** How often the issuer of a document, named beside it, is the one whom an annotator gives as its source. */
const ISSUED = 0.8;
/**
 * Whom a document speaks for: "the Acme report", "Roe's brief"; and for "the statement", whoever issued one before ("a
 * statement issued by Roe", "Acme said in a statement", "Moe wrote a letter", "Roe kept a diary. … One entry"). Null if
 * that is unknown.
 */
export function issuerOf(scene: Scene, mention: number, known: Known): Antecedent | null {
  const own = scene.cast.mentions[mention];
  const { firstToken, lastToken } = scene.mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (own === undefined || own.plural || isPostedThere(scene, lastToken - 2)) return null;
  const { tokens } = scene.document;
  const first = tokens[firstToken]?.lower ?? "";
  const owner = ownerOf(scene, { firstToken, lastToken }, known);
  if (owner !== NOBODY) return { key: owner, probability: ISSUED };
  if (own.speaksFor !== null) return { key: ORGANISATIONS + own.speaksFor, probability: ISSUED };
  const publisher = publisherIn(scene, mention);
  if (publisher !== NOBODY) return { key: publisher, probability: ISSUED };
  const { alike, parts } = scene.language.documents;
  const head = tokens[lastToken - 1]?.lower ?? "";
  const like = alike.get(head);
  const isKnown = scene.language.smallWords.definiteWords.has(first) || parts.has(head);
  if (like === undefined || !isKnown || scene.language.stances.claimantPrepositions.has(tokens[lastToken]?.lower ?? ""))
    return null;
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - REACH); at -= 1) {
    if (!like.has(tokens[at]?.lower ?? "") || isIn(scene.pairOf, at)) continue;
    const within = scene.mentionOf[at] ?? -1;
    const publisher = within < 0 ? NOBODY : publisherIn(scene, within);
    const key = publisher === NOBODY ? issuerBeside(scene, at, known) : publisher;
    if (key !== NOBODY) return { key, probability: ISSUED };
    if (isIntroduced(scene, at)) return null;
  }
  return null;
}

/** "Roe's ⟦brief⟧", "Roe's latest fundraising ⟦email⟧", "⟦Roe's brief⟧". */
function ownerOf(scene: Scene, { firstToken, lastToken }: TokenRange, known: Known): Key {
  const owner = ownerBefore(scene, firstToken, known);
  return owner === NOBODY ? ownerBefore(scene, lastToken - 1, known) : owner;
}

function ownerBefore(scene: Scene, first: number, known: Known): Key {
  let at = first;
  while (at > first - BESIDE && WITHIN_PHRASE.has(scene.grammar.tags[at - 1] ?? -1)) at -= 1;
  return isOwnerSign(scene, at - 1) ? namedBy(scene, known, scene.mentionOf[at - 2] ?? -1) : NOBODY;
}

const WITHIN_PHRASE: ReadonlySet<number> = new Set([ADJECTIVE, NOUN, GERUND]);

/**
 * "A ⟨Courier⟩ article" for the Evening Courier: an organisation in the article whose name ends in a word of the
 * description; else NOBODY.
 */
function publisherIn({ cast, document: { tokens }, mentionTokens }: Scene, mention: number): Key {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  for (let at = firstToken + 1; at < lastToken - 1; at += 1) {
    const word = tokens[at];
    if (word?.capital !== true) continue;
    const index = cast.organisations.findIndex(({ name }) => name.endsWith(` ${word.text}`));
    if (index >= 0) return ORGANISATIONS + index;
  }
  return NOBODY;
}

/**
 * "The report", "the letter": whether a description is of something written or issued; not so "the wind", although the
 * cast takes it for a thing that speaks.
 */
export function isCalledWriting(scene: Scene, mention: number): boolean {
  const { documents, nouns, speech } = scene.language;
  const head = headOf(scene, mention);
  return nouns.documents.has(head) || documents.alike.has(head) || speech.tellingDocuments.has(head);
}
