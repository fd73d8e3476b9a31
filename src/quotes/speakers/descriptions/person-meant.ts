import { isFiniteVerb } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { isOfLetterAbove } from "../antecedents/letter-above.ts";
import { type Fit, fitsOf, holdsItNow } from "../mentions/fits.ts";
import { genderMeant, genderTold } from "../mentions/gender-of.ts";
import { headOf, introducedBy } from "../mentions/introduced.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import { opensBlock } from "../mentions/mention-places.ts";
import { namedInMarks } from "../mentions/named-in-marks.ts";
import { isOrigin } from "../mentions/origins.ts";
import type { Antecedent, Asked, Known, Question } from "../mentions/question.ts";
import { isAnotherBeside } from "../mentions/somebody-else.ts";
import { hasOrigin } from "../mentions/stated-words.ts";
import { agedAndNamed } from "./aged-description.ts";
import { broughtInBeforeNamed, calledBefore, isBesideIt, sameBroughtIn } from "./another.ts";
import { calledByAge, isOfOtherAge } from "./called-by-age.ts";
import { isDenierOf } from "./denier.ts";
import { examinesWitness } from "./examines-witness.ts";
import { namedBefore, onlyNamedBefore } from "./named-before.ts";
import { namedBehindLead } from "./named-behind-lead.ts";
import { isOfOtherParty, onlyOneOfParty } from "./of-party.ts";
import { isOfficeElsewhere, isOfficeSomewhere, isOfficeThere } from "./office-elsewhere.ts";
import { holderOfInitials } from "./office-initials.ts";
import { isOtherThan } from "./one-of-two.ts";
import { isBare } from "./only-coloured.ts";
import { onlyOneOfLand } from "./only-of-land.ts";
import { openerOfSeveral, openerTakenUp } from "./opener-before.ts";
import { isOfOtherCalling, onlyOneOfCalling } from "./other-calling.ts";
import { holdsOtherOffice, isSetApart } from "./other-office.ts";
import { isOfOtherLand, wasCalledElse } from "./other-origin.ts";
import { isOfOtherOutcome } from "./other-outcome.ts";
import { isOfOtherSide } from "./other-side.ts";
import { isOfOtherPronoun } from "./own-pronoun.ts";
import { withoutOthers } from "./owned-roles.ts";
import { isOfOtherRank } from "./ranked-office.ts";
import { isComparedKin, ownerInFront, relativeNamed, whoseRelative } from "./relatives.ts";
import { rivalOfOwner } from "./rivals.ts";
import { isSoleOfficeOfOther } from "./sole-office.ts";
import { speaksOfAnother } from "./speaks-of-another.ts";
import { hasSpokenOfAnother, isSpokenOf } from "./spoken-of.ts";
import { isSucceeded } from "./succeeded.ts";
import { besideInOffice } from "./succession.ts";
import { onlyOneAbove } from "./told-above.ts";
import { isActorBeside, isOtherPartOf } from "./told-beside-teller.ts";
import { isUninvolved } from "./uninvolved.ts";
import { isOfSeat, isToldByOtherDeed, literallyCalled, ONE_PERSON, whichOfSeveral } from "./which-of-several.ts";

/** Whom a description of one person means; NOBODY if the one found cannot be meant; null if it cannot be resolved. */
export function personDescribed(scene: Scene, question: Asked): Antecedent | null {
  const found = personMeant(scene, question);
  const isOther =
    found !== null &&
    (isNeverMeant(scene, question.mention, found.key, question.known) || speaksOfAnother(scene, question, found.key));
  return isOther ? { ...found, key: NOBODY } : found;
}

/**
 * Whether a description cannot mean somebody, whatever else speaks for them: they have left the office, are of another
 * party or country, do something else at that moment, wrote the letter above, or examine the witness who is meant.
 */
function isNeverMeant(scene: Scene, mention: number, key: Key, known: Known): boolean {
  return (
    isSucceeded(scene, mention, key, known) ||
    isActorBeside(scene, mention, key) ||
    isOtherPartOf(scene, mention, key, known) ||
    isOfOtherParty(scene, mention, key) ||
    isOfficeElsewhere(scene, mention, key, known) ||
    isAnotherBeside(scene, mention, key) ||
    isOtherThan(scene, mention, key, known) ||
    isUninvolved(scene, mention, key) ||
    examinesWitness(scene, mention, key, known) ||
    isOfOtherRank(scene, mention, key) ||
    isToldByOtherDeed(scene, mention, key) ||
    isOfOtherLand(scene, mention, key, known) ||
    isOfLetterAbove(scene, mention, key) ||
    isMetThere(scene, mention)
  );
}

/** “I rang the bank. ⟨The man⟩ there told me”: whether the writer met whoever is described where they went. */
function isMetThere({ grammar, language, mentionTokens }: Scene, mention: number): boolean {
  const end = mentionTokens[mention]?.lastToken ?? -1;
  return language.smallWords.onTheSpot.has(wordAt(grammar, end)) && isFiniteVerb(grammar.tags[end + 1]);
}

/**
 * A question about a description of one person, with those that are possible: everybody whom something stated fits, and
 * those among them who were called so before.
 */
interface Described extends Asked {
  readonly fits: ReadonlyMap<Key, Fit>;
  readonly called: readonly (readonly [Key, Fit])[];
}

/** Whom a description means; null if it cannot be resolved; undefined to leave it to the next rule. */
type Rule = (scene: Scene, described: Described) => Antecedent | null | undefined;

/** The rules for a description of one person, each with an example. The first that decides wins. */
const RULES: readonly Rule[] = [
  // “⟨The Liberal⟩ said”, where only one is said to be a Liberal
  ofOnlyParty,
  // “A doctor left. … ⟨The doctor⟩ said. Dr Roe”: somebody unnamed, introduced before
  broughtInWithoutName,
  // “Roe, a teacher, fell. ⟨The teacher⟩ said”
  onlyOneCalledSo,
  // of several, the nearest or the most closely described: “⟨the Ashby coach⟩”
  (scene, { mention, known, called }) => whichOfSeveral(scene, mention, known, called) ?? undefined,
  // “⟨the group's boss⟩”, where there are two and nothing says which group
  ofNoKnownBody,
  // of several, the one that the sentence before is about
  openerOfAlike,
  // of several, the only one called by that very word
  (scene, { mention, called }) => literallyCalled(scene, mention, called) ?? undefined,
  // “⟨The Swede⟩ said”, of those whose country is unknown
  onlyCountryman,
  ofOnlyLand,
  // “⟨The 34-year-old⟩ said”
  ofThatAge,
  // “Roe fell. ⟨The plumber⟩ said”
  takenUp,
  // “⟨His brother⟩ said”, “⟨Her opponent⟩ said”
  relativeOfOwner,
  // “A cleaner won. … Ann Roe bought a boat. ⟨The cleaner⟩ said”
  namedNext,
  // “⟨a passer-by⟩”, “⟨the judge⟩”, not mentioned before
  nobodyKnown,
];

/**
 * “The senator”, if one person was called so before; else, as for “the billionaire” and “his former aide”, the choice
 * among all people in the article, unnamed ones included. Null if it cannot be resolved.
 */
function personMeant(scene: Scene, question: Asked): Antecedent | null {
  const { mention, known } = question;
  const held = holderOfInitials(scene, mention) ?? besideInOffice(scene, mention);
  if (held !== null) return held;
  const fits = withoutOthers(scene, known, mention, fitsOf(scene, mention, known.stated));
  const called = [...fits].filter(([key, fit]) => mayBeCalled(scene, question, key, fit));
  const described = { ...question, fits, called };
  for (const rule of RULES) {
    const told = rule(scene, described);
    if (told !== undefined) return told;
  }
  return personChosen(scene, described);
}

/** Whether somebody was called what a description says before it, and nothing rules them out. */
function mayBeCalled(scene: Scene, { mention, known }: Asked, key: Key, { isCalledSo, isLater }: Fit): boolean {
  return (
    isCalledSo &&
    !isLater &&
    mayBe(scene, mention, key, known) &&
    !isNeverMeant(scene, mention, key, known) &&
    !isBesideIt(scene, known, mention, key)
  );
}

function ofOnlyParty(scene: Scene, { mention, known, called }: Described): Antecedent | undefined {
  const key = onlyOneOfParty(scene, mention, known);
  const isOnly = key !== NOBODY && called.every(([other]) => other === key);
  return isOnly ? { key, probability: ONE_PERSON } : undefined;
}

function broughtInWithoutName(scene: Scene, { mention, known, called }: Described): Antecedent | undefined {
  const [[only, fit] = []] = called;
  const described = only === undefined || fit?.shared ? -1 : sameBroughtIn(scene, known, mention, only);
  return described < 0 ? undefined : { key: NOBODY, probability: ONE_PERSON, described };
}

function onlyOneCalledSo(scene: Scene, { mention, known, called }: Described): Antecedent | undefined {
  const [[only, fit] = [], another] = called;
  if (only === undefined || another !== undefined) return undefined;
  const isTold = isBare(scene, mention) || isCountryman(scene, mention) || (fit?.shared ?? 0) > 0;
  return isTold || isOfficeThere(scene, mention, only, known) ? { key: only, probability: ONE_PERSON } : undefined;
}

function ofNoKnownBody(scene: Scene, { mention, known, called }: Described): Antecedent | undefined {
  const isAny = called.length > 1 && isOfficeSomewhere(scene, mention, known);
  return isAny ? { key: NOBODY, probability: ONE_PERSON } : undefined;
}

function openerOfAlike(scene: Scene, described: Described): Antecedent | undefined {
  const most = Math.max(0, ...described.called.map(([, { shared }]) => shared));
  const alike = described.called.filter(([, { shared }]) => shared === most).map(([key]) => key);
  const key = alike.length > 1 ? openerOfSeveral(scene, described, alike) : NOBODY;
  return key === NOBODY ? undefined : { key, probability: TAKEN_UP };
}

function onlyCountryman(scene: Scene, described: Described): Antecedent | null | undefined {
  const { mention, called } = described;
  if (called.length > 0 || !isCountryman(scene, mention)) return undefined;
  if (introducedBy(scene, mention) >= 0) return null;
  const [key, another] = fromUnknown(scene, described);
  return key !== undefined && another === undefined ? { key, probability: ONLY_ONE } : undefined;
}

function ofOnlyLand(scene: Scene, described: Described): Antecedent | undefined {
  const { mention, known, called } = described;
  const key = called.length === 0 ? onlyOneOfLand(scene, mention, known) : NOBODY;
  return key === NOBODY || isAnother(scene, described, key) ? undefined : { key, probability: ONLY_ONE };
}

function ofThatAge(scene: Scene, described: Described): Antecedent | undefined {
  const aged = calledByAge(scene, described) ?? agedAndNamed(scene, described.mention, described.known);
  if (aged === null || (aged.probability <= ONLY_ONE && isAnother(scene, described, aged.key))) return undefined;
  return aged;
}

function takenUp(scene: Scene, described: Described): Antecedent | undefined {
  const { mention, known, fits } = described;
  const key = openerTakenUp(scene, described, fits);
  const isOther =
    key === NOBODY || isOfOtherAge(scene, mention, key, known) || isAnotherWhatever(scene, described, key);
  return isOther ? undefined : { key, probability: TAKEN_UP };
}

function relativeOfOwner(scene: Scene, described: Described): Antecedent | null | undefined {
  const { mention, known, fits } = described;
  if (fits.size > 0 || !hasOwner(scene, mention)) return undefined;
  return (
    ownerInFront(scene, described) ??
    whoseRelative(scene, mention, known) ??
    relativeNamed(scene, mention, known) ??
    rivalOfOwner(scene, mention, known)
  );
}

function namedNext(scene: Scene, described: Described): Antecedent | undefined {
  const { mention, called } = described;
  const key = called.length === 0 ? namedBehindLead(scene, introducedBy(scene, mention)) : NOBODY;
  return key === NOBODY || isOfOtherPronoun(scene, described, key) ? undefined : { key, probability: NAMED_NEXT };
}

function nobodyKnown(scene: Scene, { mention, fits }: Described): null | undefined {
  if (isComparedKin(scene, mention) && ![...fits.values()].some(({ shared }) => shared > 0)) return null;
  const head = headOf(scene, mention);
  const before = itemAt(scene.document.tokens, (scene.mentionTokens[mention]?.lastToken ?? 0) - 2)?.lower ?? "";
  const { anonymity, nouns } = scene.language;
  // "the coroner", "the returning officer"
  const presides = nouns.presidingOffices.has(head) || nouns.presidingOffices.has(`${before} ${head}`);
  const isUnknown = presides || anonymity.passersBy.has(head) || isOfSeat(scene, mention);
  return fits.size === 0 && isUnknown ? null : undefined;
}

/** Whom the model of antecedents chooses, unless something shows that another is meant; null if it chooses none. */
function personChosen(scene: Scene, described: Described): Antecedent | null {
  const { mention, content, known, fits } = described;
  const meant = genderMeant(scene, mention) ?? "person";
  const question: Question = { mention, meant, content, known, kinds: null, fits };
  const chosen = surer(scene, described, known.choose(scene, question), fits);
  if (chosen === null) return null;
  const stranger = broughtInBeforeNamed(scene, mention, fits.get(chosen.key));
  if (stranger >= 0) return { key: NOBODY, probability: chosen.probability, described: stranger };
  const other = anotherFor(scene, described, chosen);
  if (other !== null) return other;
  const ofGender = onlyOneOfGender(scene, described, chosen.key, fits);
  if (ofGender !== NOBODY && !isAnother(scene, described, ofGender)) return { key: ofGender, probability: ONLY_ONE };
  return isNotChosen(scene, described, chosen.key) ? { ...chosen, key: NOBODY } : chosen;
}

/**
 * Whether the chosen person cannot be meant: they hold the office now or are of another age, or nothing says that they
 * serve, or nothing near them that they hold an office of one person.
 */
function isNotChosen(scene: Scene, { mention, known, fits }: Described, key: Key): boolean {
  if (holdsItNow(scene, mention, key, known.stated) || isOfOtherAge(scene, mention, key, known)) return true;
  if (key === NOBODY || isCalled(fits.get(key))) return false;
  return scene.language.nouns.serving.has(headOf(scene, mention)) || isSoleOfficeOfOther(scene, mention, key);
}

/** “the Swede”, “the American”: whether a description is a word for a people. */
function isCountryman(scene: Scene, mention: number): boolean {
  return isOrigin(headOf(scene, mention), scene.language);
}

/** Whether somebody is said to be what a description says, and not only to have been something. */
function isCalled(fit: Fit | undefined): boolean {
  return fit !== undefined && (fit.isCalledSo || fit.shared > 0);
}

/**
 * The only person in the paragraph above, if nothing shows that they are another and nobody else is more likely; else
 * the one chosen.
 */
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

/**
 * Whom a description means in place of somebody it cannot mean, often NOBODY; null where it may mean the one chosen.
 */
function anotherFor(scene: Scene, question: Described, { key, probability }: Antecedent): Antecedent | null {
  const { mention, known, fits } = question;
  const only =
    key === NOBODY || isOfOtherCalling(scene, mention, key, known) ? onlyOneOfCalling(scene, mention, known) : NOBODY;
  if (only !== NOBODY && fits.size === 0) return { key: only, probability: ONLY_ONE };
  if (key === NOBODY) return null;
  if (isOfOtherOutcome(scene, mention, key, known))
    return { key: onlyNamedBefore(scene, mention, known, (other) => other !== key), probability: ONLY_ONE };
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

/**
 * Whether something shows that a description means another: the calling or origin of the one given, or that the words
 * speak of them.
 */
function isAnother(scene: Scene, question: Asked, key: Key): boolean {
  return isOfOtherCalling(scene, question.mention, key, question.known) || isAnotherWhatever(scene, question, key);
}

/** As {@link isAnother}, regardless of calling. */
function isAnotherWhatever(scene: Scene, question: Asked, key: Key): boolean {
  const { mention, known } = question;
  return (
    isOfOtherSide(scene, mention, key, known.stated) ||
    isDenierOf(scene, mention, key, known) ||
    isOfOtherOutcome(scene, mention, key, known) ||
    (isCountryman(scene, mention) && hasOrigin(scene, key, known.stated)) ||
    isSpokenOf(scene, question, key) ||
    hasSpokenOfAnother(scene, mention, key, known)
  );
}

/**
 * Whether a description may mean somebody by gender and office: "the Welshman" is not Ann Roe, but "the chairman" may
 * be.
 */
function mayBe(scene: Scene, mention: number, key: Key, known: Known): boolean {
  if (holdsOtherOffice(scene, mention, key, known) || isOfOtherSide(scene, mention, key, known.stated)) return false;
  const gender = genderTold(scene, key);
  const meant = genderMeant(scene, mention);
  return gender === null || meant === null || gender === meant;
}

/** How often the only person of unknown origin is the one called after a country that nobody else is from. */
const ONLY_ONE = 0.75;

/**
 * “Roe beat the Belgian Moe. ⟨The Swede⟩ said”: those named before whose origin is unknown, whom the words do not name,
 * and who do not deny what they said.
 */
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

/**
 * “Vihaan Roe met Ann Moe. ⟨The bride⟩ said”: if the gender of the one chosen is unknown, the only person named before
 * whose gender fits; else NOBODY.
 */
function onlyOneOfGender(scene: Scene, { mention, known }: Asked, chosen: Key, fits: ReadonlyMap<Key, Fit>): Key {
  if (introducedBy(scene, mention) >= 0) return NOBODY;

  const meant = genderMeant(scene, mention);
  const gender = (key: Key) => genderTold(scene, key);
  if (meant === null || chosen === NOBODY || gender(chosen) !== null || fits.has(chosen)) return NOBODY;
  return onlyNamedBefore(scene, mention, known, (key) => gender(key) === meant);
}

/**
 * "Roe's ⟦lawyer⟧", "his lawyer": whether a description has an owner. It most often means somebody unnamed, unless
 * somebody is called a lawyer.
 */
function hasOwner(scene: Scene, mention: number): boolean {
  const { tokens, language } = scene.document;
  const first = scene.mentionTokens[mention]?.firstToken ?? 0;
  return isOwnerSign(scene, first - 1) || language.words.owners.has(tokens[first]?.lower ?? "");
}

/**
 * How often the person named right behind the lead is the one it describes, as "a cleaner" whom it calls "the cleaner"
 * later.
 */
const NAMED_NEXT = 0.8;

/** How often the person that the sentence right before is about is meant by a trade or an age. */
const TAKEN_UP = 0.8;
