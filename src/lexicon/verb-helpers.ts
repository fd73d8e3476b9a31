/**
 * Words that stand by a verb and bear on whether it happened: auxiliaries, negations, modals, adverbs of hearsay and of
 * habit. Provenance: by hand, from the usual lists of grammars. Lower case, with straight apostrophes.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that help another: "has said", "was asked", "did not say", "will tell". */
export const HELPING_WORDS = words(`
  am is are was were be been being 's 're 've 'd 'll has have had having do does did will would can could may might must
  shall should ca wo to not n't never isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
  can't couldn't cannot shouldn't mightn't mustn't
`);

export const FORMS_OF_BE = words("am is are was were be been being isn't wasn't aren't weren't 's 're");
export const FORMS_OF_HAVE = words("has have had having hasn't haven't hadn't 've");

/** Verbs of a question that come before its subject: "did ⟨Roe⟩ say". */
export const ASKING_AUXILIARIES = words("did does do has have had will would could can should might may");

export const MODAL_WORDS = words(`
  will would can could may might must shall should ca wo 'll won't wouldn't can't couldn't cannot shouldn't mightn't mustn't
  ought
`);

export const NEGATIONS = words("not n't never neither nor cannot");

/** Behind "not" they take the negation back: "not only said". */
export const LIMITING_ADVERBS = words("only just merely simply solely");

/** It was said, by hearsay. */
export const HEARSAY_ADVERBS = words(
  "reportedly allegedly purportedly supposedly apparently seemingly ostensibly rumouredly",
);

/** With "would" they tell of what was said after all: "would later say", "would often say", "would only say". */
export const SETTLING_ADVERBS = words(`
  later subsequently eventually afterwards afterward often frequently always sometimes usually routinely regularly
  repeatedly soon then famously invariably only
`);

/** Words that are adverbs between an auxiliary and its verb, whatever they are elsewhere: "has ⟨since⟩ said". */
export const USED_AS_ADVERBS: ReadonlySet<string> = new Set([
  ...words("since then now still also ever yet again already both"),
  ...SETTLING_ADVERBS,
  ...HEARSAY_ADVERBS,
]);

/** They open a clause on whose truth nothing is said: "if ⟨Roe says that⟩". */
export const CONDITIONS = words("if unless lest suppose supposing assuming imagine");
export const QUESTIONING_WORDS = words("whether");

/** Auxiliaries that before their subject stand for "if": "should ⟨Roe⟩ say", "had ⟨anybody⟩ asked". */
export const CONDITIONAL_AUXILIARIES = words("should had were would could");

/** Behind these stands a verb, and no noun: "no longer ⟨claims⟩". */
export const BEFORE_VERBS = words("longer never not reportedly allegedly");

/** They open a clause that belongs to a noun: "the claim ⟨that⟩", "the question ⟨whether⟩". */
export const CLAUSE_OPENERS = words("that whether");

/** Before "that" and a clause they tell what is thought of it: "it is false that ⟨Roe said so⟩". */
export const FRAMES: ReadonlyMap<string, "denied" | "hypothetical" | "questioned" | "alleged"> = new Map([
  ...[..."false untrue incorrect wrong lie myth fiction falsehood nonsense inaccurate".split(" ")].map(
    (word) => [word, "denied"] as const,
  ),
  ...["possible", "likely", "conceivable", "probable", "plausible"].map((word) => [word, "hypothetical"] as const),
  ...["doubtful", "unlikely", "unclear"].map((word) => [word, "questioned"] as const),
  ...["rumoured", "rumored", "alleged"].map((word) => [word, "alleged"] as const),
]);

/** With a negation before them they deny the clause: "it is not true that", "there is no truth in the story that". */
export const TRUTHS = words("true truth case correct fact");

/** At the head of a clause, before auxiliary and subject, they deny it: "at no point did ⟨Roe say⟩". */
export const FRONTED_NEGATIONS = words("no never nor neither nowhere not");
/** Behind those they deny nothing: "not only did Roe say". */
export const AFTER_NOT = words("only until just sooner doubt merely");

/** Between a verb and an infinitive they tell that it was not done: "had no reason to say", "was too ashamed to say". */
export const PREVENTING_WORDS = words("no too neither nothing nobody");

/** Where hearsay comes from: "according to rumour". */
export const HEARSAY_SOURCES = words("rumour rumours rumor rumors gossip legend lore hearsay");

/** Subjects that stand for nobody: "nobody has claimed", "no witness said", "none of them said". */
export const ANYBODY_WORDS = words("anyone anybody whoever everyone everybody someone somebody");
export const NOBODY_WORDS = words("no none nobody neither nothing no-one");
/** Behind "no" they make no subject: "no doubt Roe said". */
export const AFTER_NO = words("doubt matter wonder sooner");

/** Words that open a question within a sentence: "asked ⟨whether⟩", "did not say ⟨when⟩". */
export const QUESTION_OPENERS = words("whether if why how when where who whom what which whose");
