/**
 * Articles, relatives, prepositions and other small words, by what they tell of the words beside them. Provenance: by hand, from
 * the usual lists of grammars. Lower case.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Behind these stands something else than the subject of a clause: "⟨of⟩ the board said". */
export const SUBJECT_PREPOSITIONS = words("of in by from for to with against between on");

/** They may be a subject without a noun: "⟨many⟩ said". */
export const STANDING_ALONE = words(
  "many most several some few all both half each either neither another those these none one any more fewer",
);

/** Pronouns of several. */
export const OURS_OR_THEIRS = words("they their we our");

/** They begin what the reader is taken to know: "⟨the⟩ mayor". */
export const DEFINITE_WORDS = words("the this that");

/** They begin what was spoken of before. */
export const POINTING_WORDS = words("the this that these those");

/** They begin a description of somebody whom the reader is taken to know. */
export const DEFINITE_OR_OWNED = words("the this that his her its their our my your");

/** What they begin was named or introduced before, or is nobody: "⟨the⟩ man", and not "a man". */
export const UNINTRODUCING_WORDS = words("the neither no any every each");

/** They may be the subject of a relative clause. */
export const RELATIVE_SUBJECTS = words("who that which");

/** "⟨that⟩ remark", "⟨these⟩ words". */
export const DEMONSTRATIVES = words("that this these those");

/** Relatives that stand for people. */
export const RELATIVES_OF_PEOPLE = words("who whom whose that");

/** Before "whom": "⟨most of⟩ whom". */
export const OF_WHOM = words("of all both most some one none each neither");

/** Relatives of somebody who was named right before. */
export const PERSONAL_RELATIVES = words("who whose whom");

/** They open what was done before, behind or while something was said: "spoke ⟨after⟩ meeting them". */
export const BEFORE_DEEDS = words("after before while during");

/** They open a clause that tells when something was said: "shouted ⟨as⟩ he was led away". */
export const MOMENT_OPENERS = words("as while after before when until");

/** They open a clause of its own. */
export const SUBORDINATORS = words("after before when while as because since if until though although who which");

/** Words of people who speak for themselves. */
export const SPEAKING_FOR_ONESELF = words(
  "i we you me us my our your i'm i've i'll we're we've we'll you're you've it's that's",
);

/** Prepositions that seldom begin a clause. */
export const WITHIN_PHRASE = words("of in from with at on");
