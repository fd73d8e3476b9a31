import { DEFINITE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Gender } from "../../../vocabulary.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { isSecondOfTwo } from "../in-sentence/two-offices.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { headOf, introducedBy } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { blockOf } from "../mentions/mention-places.ts";
import { namedInMarks } from "../mentions/named-in-marks.ts";
import { isOrigin } from "../mentions/origins.ts";
import { partyOf } from "../mentions/parties.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";
import { isAnotherBeside } from "../mentions/somebody-else.ts";
import { type Fit, fitsOf, hasOrigin, holdsItNow, isHeldNoMore } from "../mentions/stated-words.ts";
import { resolvePronoun } from "../pronouns/pronouns.ts";
import { agedAndNamed } from "./aged-description.ts";
import { broughtInBeforeNamed, calledBefore, isBesideIt, sameBroughtIn } from "./another.ts";
import { calledByAge, isOfOtherAge, namedBefore } from "./called-by-age.ts";
import { isDenierOf } from "./denier.ts";
import {
  isBodyRather,
  organisationNamed,
  organisationOfAnyKind,
  organisationOfKind,
} from "./described-organisation.ts";
import { isCalledWriting, issuerOf } from "./issuers.ts";
import { namedBetweenCommas } from "./name-between-commas.ts";
import { namedBehindLead } from "./named-behind-lead.ts";
import { isOfOtherParty, onlyOneOfParty } from "./of-party.ts";
import { isOfficeElsewhere, isOfficeSomewhere, isOfficeThere } from "./office-elsewhere.ts";
import { holderOfInitials } from "./office-initials.ts";
import { isOneOfTwo, isOtherThan, whichOfTwo } from "./one-of-two.ts";
import { isOnlyColoured } from "./only-coloured.ts";
import { onlyOneOfLand } from "./only-of-land.ts";
import { openerOfSeveral, openerTakenUp } from "./opener-before.ts";
import { isOfOtherCalling, onlyOneOfCalling } from "./other-calling.ts";
import { holdsOtherOffice, isSetApart } from "./other-office.ts";
import { isOfOtherLand, wasCalledElse } from "./other-origin.ts";
import { isOfOtherOutcome, onlyOther } from "./other-outcome.ts";
import { isOfOtherSide } from "./other-side.ts";
import { isOfOtherPronoun } from "./own-pronoun.ts";
import { withoutOthers } from "./owned-roles.ts";
import { isComparedKin, relativeNamed, whoseRelative } from "./relatives.ts";
import { speaksOfAnother } from "./speaks-of-another.ts";
import { hasSpokenOfAnother, isSpokenOf } from "./spoken-of.ts";
import { isSucceeded } from "./succeeded.ts";
import { besideInOffice } from "./succession.ts";
import { BEFORE_CORE, isModifier, isTakenAsKnown } from "./taken-as-known.ts";
import { onlyOneAbove } from "./told-above.ts";
import { isActorBeside } from "./told-beside-teller.ts";
import { toldInFull } from "./told-in-full.ts";
import { isUninvolved } from "./uninvolved.ts";
import { isOfSeat, isToldByOtherDeed, ONE_PERSON, whichOfSeveral } from "./which-of-several.ts";

/**
 * The person or organisation that a description of one means: the name that it stands beside ("another critic, Ann Roe,";
 * "Roe, a doctor,"); for "the commission" the organisation last named with that word; else, for "the senator" or "the
 * company", whoever of those mentioned before is most probably meant. Null if that cannot be asked; NOBODY if most
 * probably nobody is who is named. Of "the former nurse and town councillor" the one tells where the other does not.
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
  if (scene.cast.mentions[mention]?.plural !== false) return null;
  if (isOneOfTwo(scene, mention)) return whichOfTwo(scene, mention);
  const kind = scene.cast.mentions[mention]?.unnamedAs;
  const isThing = kind === "document" || kind === "poll";
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

/** "said the ⟨Courier⟩": what papers are called, printed as their name and not as a party's member. */
function isPaper(scene: Scene, mention: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const head = document.tokens[lastToken - 1];
  const isPrinted = head?.capital === true && document.tokens[firstToken]?.capital === false;
  return isPrinted && language.outlets.outletWords.has(head.lower) && partyOf(scene, mention) === null;
}

/** The body of that kind, or, where none is named, the one of which fuller words told before. */
function bodyDescribed(scene: Scene, question: Asked): Antecedent | null {
  const found = organisationOfKind(scene, question);
  const isFound = found !== null && (found.key !== NOBODY || found.described !== undefined);
  return isFound ? found : (toldInFull(scene, question.mention, question.known) ?? found);
}

/** “Joe Roe fell. ⟨The builder⟩ said”: what firms are called, and those who have the trade, where no firm may be meant. */
function tradesman(scene: Scene, question: Asked): Antecedent | null {
  return scene.language.nouns.ownTrades.has(headOf(scene, question.mention)) ? personDescribed(scene, question) : null;
}

/** How often the name that a description stands beside is who is meant. */
const BESIDE = 0.92;

/** Whose words a document's are; what no list holds may be an organisation: "the start-up". */
function whoIssued(scene: Scene, question: Asked): Antecedent | null {
  const { mention, content, known } = question;
  if (isOwned(scene, mention)) return resolvePronoun(scene, mention, content, known);
  const head = headOf(scene, mention);
  const { nouns } = scene.language;
  // "The paper" is what somebody wrote, or what prints the news.
  if (nouns.organisationNouns.has(head) && isTakenAsKnown(scene, mention) && isBare(scene, mention))
    return issuerOf(scene, mention, known) ?? organisationOfKind(scene, question);
  if (isCalledWriting(scene, mention) || !isTakenAsKnown(scene, mention)) return issuerOf(scene, mention, known);
  return organisationNamed(scene, mention) ?? organisationOfAnyKind(scene, question);
}

/** "His book", "its report": whom the pronoun means. */
function isOwned({ document, mentionTokens, language }: Scene, mention: number): boolean {
  return language.words.owners.has(document.tokens[mentionTokens[mention]?.firstToken ?? 0]?.lower ?? "");
}

/**
 * "The senator" where one person was called so before; else, as "the billionaire" and "his former aide", asked among the
 * people of the article, whom nothing names included.
 */
function personDescribed(scene: Scene, question: Asked): Antecedent | null {
  const found = personMeant(scene, question);
  const isOther =
    found !== null &&
    (isNeverMeant(scene, question.mention, found.key, question.known) || speaksOfAnother(scene, question, found.key));
  return isOther ? { ...found, key: NOBODY } : found;
}

/** Whom a description cannot mean, whatever else speaks for them: who has left the office, who is of another party or country, and who does something else at that moment. */
function isNeverMeant(scene: Scene, mention: number, key: Key, known: Known): boolean {
  return (
    isSucceeded(scene, mention, key, known) ||
    isActorBeside(scene, mention, key) ||
    isOfOtherParty(scene, mention, key) ||
    isOfficeElsewhere(scene, mention, key, known) ||
    isAnotherBeside(scene, mention, key) ||
    isOtherThan(scene, mention, key, known) ||
    isUninvolved(scene, mention, key) ||
    isToldByOtherDeed(scene, mention, key) ||
    isOfOtherLand(scene, mention, key, known)
  );
}

function personMeant(scene: Scene, question: Asked): Antecedent | null {
  const { mention, known } = question;
  const held = holderOfInitials(scene, mention) ?? besideInOffice(scene, mention);
  if (held !== null) return held;
  const fits = withoutOthers(scene, known, mention, fitsOf(scene, mention, known.stated));
  const called = [...fits].filter(
    ([key, { isCalledSo, isLater }]) =>
      isCalledSo &&
      !isLater &&
      mayBe(scene, mention, key, known) &&
      !isNeverMeant(scene, mention, key, known) &&
      !isBesideIt(scene, known, mention, key),
  );
  const [[only, fit] = []] = called;
  const ofParty = onlyOneOfParty(scene, mention, known);
  if (ofParty !== NOBODY && called.every(([key]) => key === ofParty)) return { key: ofParty, probability: ONE_PERSON };
  const same = only === undefined || fit?.shared ? -1 : sameBroughtIn(scene, known, mention, only);
  if (same >= 0) return { key: NOBODY, probability: ONE_PERSON, described: same };
  const isCountryman = isOrigin(headOf(scene, mention), scene.language);
  const isTold = isBare(scene, mention) || isCountryman || (fit?.shared ?? 0) > 0;
  if (only !== undefined && called.length === 1 && (isTold || isOfficeThere(scene, mention, only, known)))
    return { key: only, probability: ONE_PERSON };
  const closest = whichOfSeveral(scene, mention, known, called);
  if (closest !== null) return closest;
  if (called.length > 1 && isOfficeSomewhere(scene, mention, known)) return { key: NOBODY, probability: ONE_PERSON };
  const most = Math.max(0, ...called.map(([, { shared }]) => shared));
  const alike = called.filter(([, { shared }]) => shared === most).map(([key]) => key);
  const told = alike.length > 1 ? openerOfSeveral(scene, question, alike) : NOBODY;
  if (told !== NOBODY) return { key: told, probability: TAKEN_UP };
  if (called.length === 0 && isCountryman && introducedBy(scene, mention) >= 0) return null;
  if (called.length === 0 && isCountryman) {
    const [only, another] = fromUnknown(scene, question);
    if (only !== undefined && another === undefined) return { key: only, probability: ONLY_ONE };
  }
  const ofLand = called.length === 0 ? onlyOneOfLand(scene, mention, known) : NOBODY;
  if (ofLand !== NOBODY && !isAnother(scene, question, ofLand)) return { key: ofLand, probability: ONLY_ONE };
  const aged = calledByAge(scene, question) ?? agedAndNamed(scene, mention, known);
  if (aged !== null && !(aged.probability <= ONLY_ONE && isAnother(scene, question, aged.key))) return aged;
  const opener = openerTakenUp(scene, question, fits);
  if (opener !== NOBODY && !isOfOtherAge(scene, mention, opener, known) && !isAnotherWhatever(scene, question, opener))
    return { key: opener, probability: TAKEN_UP };
  if (fits.size === 0 && hasOwner(scene, mention))
    return whoseRelative(scene, mention, known) ?? relativeNamed(scene, mention, known);
  const delayed = called.length === 0 ? namedBehindLead(scene, introducedBy(scene, mention)) : NOBODY;
  if (delayed !== NOBODY && !isOfOtherPronoun(scene, question, delayed))
    return { key: delayed, probability: NAMED_NEXT };
  if (isComparedKin(scene, mention) && ![...fits.values()].some(({ shared }) => shared > 0)) return null;
  if (
    fits.size === 0 &&
    (scene.language.anonymity.passersBy.has(headOf(scene, mention)) ||
      scene.language.nouns.presidingOffices.has(headOf(scene, mention)) ||
      isOfSeat(scene, mention))
  )
    return null;
  const meant = genderMeant(scene, mention) ?? "person";
  const chosen = surer(scene, question, known.choose(scene, { ...question, meant, kinds: null, fits }), fits);
  if (chosen === null) return null;
  const stranger = broughtInBeforeNamed(scene, mention, fits.get(chosen.key));
  if (stranger >= 0) return { key: NOBODY, probability: chosen.probability, described: stranger };
  const other = anotherFor(scene, { ...question, fits }, chosen);
  if (other !== null) return other;
  const ofGender = onlyOneOfGender(scene, question, chosen.key, fits);
  if (ofGender !== NOBODY) return { key: ofGender, probability: ONLY_ONE };
  if (holdsItNow(scene, mention, chosen.key, known.stated)) return { ...chosen, key: NOBODY };
  if (isOfOtherAge(scene, mention, chosen.key, known)) return { ...chosen, key: NOBODY };
  const isOthers =
    chosen.key !== NOBODY &&
    !isCalled(fits.get(chosen.key)) &&
    isSoleOffice(scene, mention) &&
    !isNamedBeside(scene, chosen.key, mention);
  return isOthers ? { key: NOBODY, probability: chosen.probability } : chosen;
}

/** Whether it is told of somebody that they are what a description says, and not only that they were something. */
function isCalled(fit: Fit | undefined): boolean {
  return fit !== undefined && (fit.isCalledSo || fit.shared > 0);
}

/** Whom alone the paragraph above tells of, where nothing says that they are another and nobody else is more likely; else who was chosen. */
function surer(
  scene: Scene,
  { mention, content, known }: Asked,
  chosen: Antecedent | null,
  fits: ReadonlyMap<Key, Fit>,
): Antecedent | null {
  const isTold = content.length > 0 || opensBlock(scene, mention);
  if (chosen === null || !isTold || chosen.probability >= ONLY_ONE) return chosen;
  const above = onlyOneAbove(scene, mention, known);
  const isAnother = chosen.key !== NOBODY && chosen.key !== above;
  if (above === NOBODY || isAnother || (fits.size > 0 && !fits.has(above))) return chosen;
  if (hasSpokenOfAnother(scene, mention, above, known)) return chosen;
  return { key: above, probability: ONLY_ONE };
}

/** Whether a paragraph begins with the phrase of a mention. */
function opensBlock(scene: Scene, mention: number): boolean {
  const first = scene.phraseTokens[mention]?.firstToken ?? -1;
  return itemAt(scene.document.blocks, blockOf(scene, mention))?.firstToken === first;
}

/** Whom a description means instead of somebody whom it cannot mean: nobody named; null where it may mean who was chosen. */
function anotherFor(
  scene: Scene,
  question: Asked & { readonly fits: ReadonlyMap<Key, Fit> },
  { key, probability }: Antecedent,
): Antecedent | null {
  const { mention, known, fits } = question;
  const only =
    key === NOBODY || isOfOtherCalling(scene, mention, key, known) ? onlyOneOfCalling(scene, mention, known) : NOBODY;
  if (only !== NOBODY && fits.size === 0) return { key: only, probability: ONLY_ONE };
  if (key === NOBODY) return null;
  if (isOfOtherOutcome(scene, mention, key, known))
    return { key: onlyOther(scene, mention, key, known) ?? NOBODY, probability: ONLY_ONE };
  const isApart =
    isNeverMeant(scene, mention, key, known) ||
    isBesideIt(scene, known, mention, key) ||
    holdsOtherOffice(scene, mention, key, known) ||
    isOfOtherSide(scene, mention, key, known.stated) ||
    isOfOtherPronoun(scene, question, key);
  if (isApart || (!fits.get(key)?.isCalledSo && isSetApart(scene, mention))) return { key: NOBODY, probability };
  if (fits.has(key)) return null;
  const before = calledBefore(scene, known, mention, key);
  if (before >= 0) return { key: NOBODY, probability, described: before };
  return isAnother(scene, question, key) ? { key: NOBODY, probability } : null;
}

/** Whether something tells that a description means another: their calling, where they are from, or that the words speak of them. */
function isAnother(scene: Scene, question: Asked, key: Key): boolean {
  return isOfOtherCalling(scene, question.mention, key, question.known) || isAnotherWhatever(scene, question, key);
}

/** As {@link isAnother}, whatever their calling is. */
function isAnotherWhatever(scene: Scene, question: Asked, key: Key): boolean {
  const { mention, known } = question;
  return (
    isOfOtherSide(scene, mention, key, known.stated) ||
    isDenierOf(scene, mention, key, known) ||
    (isOrigin(headOf(scene, mention), scene.language) && hasOrigin(scene, key, known.stated)) ||
    isSpokenOf(scene, question, key) ||
    hasSpokenOfAnother(scene, mention, key, known)
  );
}

/** Whether a description may be of somebody by their gender and office: "the Welshman" is not Ann Roe, but "the chairman" may be. */
function mayBe(scene: Scene, mention: number, key: Key, known: Known): boolean {
  if (holdsOtherOffice(scene, mention, key, known) || isOfOtherSide(scene, mention, key, known.stated)) return false;
  const gender = itemAt(scene.cast.people, personOf(key) ?? -1)?.gender ?? null;
  const meant = genderMeant(scene, mention);
  return gender === null || meant === null || gender === meant;
}

function genderMeant(scene: Scene, mention: number): Gender | null {
  const { saidOfBoth } = scene.language.nouns;
  return saidOfBoth.has(headOf(scene, mention)) ? null : (scene.cast.mentions[mention]?.gender ?? null);
}

/** How often the only one of whom it is not told where they come from is who is called after a country that nobody else is from. */
const ONLY_ONE = 0.75;

/** “Roe beat the Belgian Moe. ⟨The Swede⟩ said”: those named before of whom it is not told where they come from, whom the words do not name, and who do not deny what they said. */
function fromUnknown(scene: Scene, { mention, content, known }: Asked): readonly Key[] {
  const isNamed = (key: Key) => content.some((part) => namedInMarks(scene, [part]).has(key));
  return namedBefore(scene, mention, known).filter(
    (key) =>
      !hasOrigin(scene, key, known.stated) &&
      !wasCalledElse(scene, mention, key, known) &&
      !isNamed(key) &&
      !isDenierOf(scene, mention, key, known),
  );
}

/** “Vihaan Roe met Ann Moe. ⟨The bride⟩ said”: where the gender of who was chosen is not known, the only one named before whose is; else NOBODY. */
function onlyOneOfGender(scene: Scene, { mention, known }: Asked, chosen: Key, fits: ReadonlyMap<Key, Fit>): Key {
  if (introducedBy(scene, mention) >= 0) return NOBODY;
  const { people } = scene.cast;
  const meant = genderMeant(scene, mention);
  const gender = (key: Key) => itemAt(people, personOf(key) ?? -1)?.gender ?? null;
  if (meant === null || chosen === NOBODY || gender(chosen) !== null || fits.has(chosen)) return NOBODY;
  const [only, another] = namedBefore(scene, mention, known).filter((key) => gender(key) === meant);
  return only !== undefined && another === undefined ? only : NOBODY;
}

/** "The Prime Minister", "the mayor", "the Chair": an office that one person holds, or that is printed as one, who is not whoever else is named beside. */
function isSoleOffice(scene: Scene, mention: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const head = document.tokens[lastToken - 1];
  const isDefinite = language.smallWords.definiteWords.has(document.tokens[firstToken]?.lower ?? "");
  const isPrinted = head?.capital === true && language.nouns.presiding.has(head.lower);
  const { offices, soleOffices } = language.nouns;
  return isDefinite && (isPrinted || soleOffices.has(head?.lower ?? "") || offices.has(head?.lower ?? ""));
}

/** How far from a name an office may be told of, in tokens: "Ann Roe took office as ⟨mayor⟩". */
const OFFICE_REACH = 12;

/** How many mentions before a description, and behind it, are looked at. */
const MENTION_REACH = 100;

/** Whether the office that a description names stands near a mention of somebody, in its sentence. */
function isNamedBeside(scene: Scene, key: Key, description: number): boolean {
  const { cast, document, mentionTokens, sentenceOf } = scene;
  const office = headOf(scene, description);
  const end = Math.min(cast.mentions.length, description + MENTION_REACH);
  for (let mention = Math.max(0, description - MENTION_REACH); mention < end; mention += 1) {
    if (keyOf(cast.mentions[mention]) !== key) continue;
    const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
    for (let at = Math.max(0, firstToken - OFFICE_REACH); at < lastToken + OFFICE_REACH; at += 1)
      if (sentenceOf[at] === sentenceOf[firstToken] && document.tokens[at]?.lower === office && isOwn(scene, at))
        return true;
  }
  return false;
}

/** Not "former ⟨mayor⟩", "shadow ⟨chancellor⟩", "⟨mayor⟩ until 2016", nor "met the First ⟨Minister⟩", which is another; but "as the ⟨mayor⟩", “The ⟨Mayor⟩ of Ashby, Ann Roe”. */
function isOwn(scene: Scene, office: number): boolean {
  const { document, grammar, language, sentenceOf } = scene;
  if (language.nouns.besideOffice.has(document.tokens[office - 1]?.lower ?? "")) return false;
  let at = office - 1;
  while (at > office - BEFORE_CORE && isModifier(grammar.tags[at] ?? 0)) at -= 1;
  if (isHeldNoMore(scene, office, at + 1)) return false;
  if (!servesAs(grammar, at, DEFINITE) || document.tokens[at - 1]?.text === ",") return true;
  if (sentenceOf[at - 1] !== sentenceOf[at]) return true;
  return servesAs(grammar, at - 1, PREDICATIVE) || language.nouns.becoming.has(document.tokens[at - 1]?.lower ?? "");
}

/** "Roe's ⟦lawyer⟧", "his lawyer": most often somebody whom nothing names, unless somebody is called a lawyer. */
function hasOwner(scene: Scene, mention: number): boolean {
  const { tokens, language } = scene.document;
  const first = scene.mentionTokens[mention]?.firstToken ?? 0;
  return isOwnerSign(scene, first - 1) || language.words.owners.has(tokens[first]?.lower ?? "");
}

/** How often whom the article names right behind its lead is whom that describes, as "a cleaner" whom it calls "the cleaner" later. */
const NAMED_NEXT = 0.8;

/** How often whom the sentence right before is about is whom a trade or an age tells more of. */
const TAKEN_UP = 0.8;

/** Whether nothing says more closely which one is meant: "the author", "the veteran author", "its author", "the book's author". */
function isBare(scene: Scene, mention: number): boolean {
  const { firstToken, lastToken } = scene.mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  return lastToken - firstToken <= 2 || isOwnerSign(scene, lastToken - 2) || isOnlyColoured(scene, mention);
}

type Asked = Pick<Question, "mention" | "content" | "known">;
