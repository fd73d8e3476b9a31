import { INDEFINITE, LOCATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, GERUND, NAME, NOUN, NUMBER, PARTICIPLE, POSSESSIVE } from "../../../grammar/tags.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { type Key, NOBODY, ORGANISATIONS } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { IN_CLAUSE, isSubject, roleOf } from "../mentions/mention-roles.ts";
import { isPostedThere } from "../mentions/posted-there.ts";
import type { Antecedent, Known } from "../mentions/question.ts";

/** How often who is said to have issued a document, beside the words for it, is whom an annotator names as its source. */
const ISSUED = 0.8;
/** How far back, in tokens, a document may first be told of: "The board issued a statement. … The statement said". */
const REACH = 160;

/**
 * Whom a document speaks for: "the Acme report", "Roe's brief"; and for "the statement" whoever is told to have issued one
 * before ("a statement issued by Roe", "Acme said in a statement", "Moe wrote a letter"). Null if that is not told.
 */
export function issuerOf(scene: Scene, mention: number, known: Known): Antecedent | null {
  const own = scene.cast.mentions[mention];
  const { firstToken, lastToken } = scene.mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (own === undefined || own.plural || isPostedThere(scene, lastToken - 2)) return null;
  const { tokens } = scene.document;
  const first = tokens[firstToken]?.lower ?? "";
  const owner = ownerOf(scene, firstToken, known);
  if (owner !== NOBODY) return { key: owner, probability: ISSUED };
  if (own.speaksFor !== null) return { key: ORGANISATIONS + own.speaksFor, probability: ISSUED };
  const publisher = publisherIn(scene, mention);
  if (publisher !== NOBODY) return { key: publisher, probability: ISSUED };
  const like = scene.language.documents.alike.get(tokens[lastToken - 1]?.lower ?? "");
  if (
    like === undefined ||
    !scene.language.smallWords.definiteWords.has(first) ||
    scene.language.stances.claimantPrepositions.has(tokens[lastToken]?.lower ?? "")
  )
    return null;
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - REACH); at -= 1) {
    if (!like.has(tokens[at]?.lower ?? "") || (scene.pairOf[at] ?? -1) >= 0) continue;
    const within = scene.mentionOf[at] ?? -1;
    const publisher = within < 0 ? NOBODY : publisherIn(scene, within);
    const key = publisher === NOBODY ? issuerBeside(scene, at, known) : publisher;
    if (key !== NOBODY) return { key, probability: ISSUED };
    if (isIntroduced(scene, at)) return null;
  }
  return null;
}

/** "Roe's ⟦brief⟧", "Roe's latest fundraising ⟦email⟧". */
function ownerOf(scene: Scene, first: number, known: Known): Key {
  let at = first;
  while (at > first - BESIDE && WITHIN_PHRASE.has(scene.grammar.tags[at - 1] ?? -1)) at -= 1;
  return isOwnerSign(scene, at - 1) ? namedBy(scene, known, scene.mentionOf[at - 2] ?? -1) : NOBODY;
}

const WITHIN_PHRASE: ReadonlySet<number> = new Set([ADJECTIVE, NOUN, GERUND]);

/** "A ⟨Courier⟩ article", of the Evening Courier: an organisation of the article whose name ends in a word of the description. */
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

/** How many tokens may part a word for a document from the name beside it: "Acme's new annual ⟦report⟧". */
const BESIDE = 3;

/** Who is told to have issued the document that a token names. */
function issuerBeside(scene: Scene, at: number, known: Known): Key {
  const { tokens } = scene.document;
  for (let before = at - 1; before >= at - BESIDE; before -= 1) {
    const owner = namedBy(scene, known, scene.mentionOf[before] ?? -1);
    if (owner !== NOBODY) return owner;
    if (!isModifier(scene.grammar.tags[before] ?? 0)) break;
  }
  const from = scene.grammar.tags[at + 1] === PARTICIPLE ? at + 2 : at + 1;
  const isTheirs = !scene.language.documents.readersParticiples.has(tokens[at + 1]?.lower ?? "");
  if (isTheirs && scene.language.stances.claimantPrepositions.has(tokens[from]?.lower ?? ""))
    for (let after = from + 1; after <= from + BESIDE; after += 1) {
      const source = namedBy(scene, known, scene.mentionOf[after] ?? -1);
      if (source !== NOBODY) return source;
    }
  return isIntroduced(scene, at) ? subjectOfIssuing(scene, at, known) : NOBODY;
}

function isModifier(tag: number): boolean {
  return (
    tag === ADJECTIVE || tag === NOUN || tag === NAME || tag === POSSESSIVE || tag === PARTICIPLE || tag === NUMBER
  );
}

/** "The board issued a ⟦statement⟧", "Roe said in a ⟦letter⟧": the subject nearest before the verb. */
function subjectOfIssuing(scene: Scene, at: number, known: Known): Key {
  const { sentenceOf, cueOf, document, grammar, pairOf } = scene;
  let isIssued = false;
  let isWithin = false;
  const end = Math.max(0, at - REACH);
  for (let before = at - 1; before >= end && sentenceOf[before] === sentenceOf[at]; before -= 1) {
    if ((pairOf[before] ?? -1) >= 0) continue;
    const word = document.tokens[before]?.lower ?? "";
    if (servesAs(grammar, before, LOCATIVE) && at - before <= BESIDE) isWithin = true;
    if (scene.language.documents.issuingVerbs.has(word) || (isWithin && (cueOf[before] ?? -1) >= 0)) isIssued = true;
    const mention = scene.mentionOf[before] ?? -1;
    const role = roleOf(scene, known, mention);
    if (mention >= 0 && (isSubject(role) || role === IN_CLAUSE))
      return isIssued ? namedBy(scene, known, mention) : NOBODY;
  }
  return NOBODY;
}

/** "A report", "a new ad": here it is first told of, and with nobody beside it nobody is known for it. */
function isIntroduced({ document: { tokens, language }, grammar }: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - BESIDE; before -= 1) {
    const word = tokens[before]?.lower ?? "";
    if (servesAs(grammar, before, INDEFINITE) || language.words.owners.has(word)) return true;
    if (language.smallWords.definiteWords.has(word)) return false;
  }
  return false;
}
