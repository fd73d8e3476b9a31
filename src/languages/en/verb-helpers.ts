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
  shall should ca wo need to not n't never isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
  can't couldn't cannot shouldn't mightn't mustn't
`);

export const FORMS_OF_BE = words("am is are was were be been being isn't wasn't aren't weren't 's 're");
export const FORMS_OF_HAVE = words("has have had having hasn't haven't hadn't 've");

/** Verbs of a question that come before its subject: "did ⟨Roe⟩ say". */
export const ASKING_AUXILIARIES = words(
  "did does do has have had will would could can should might may is are was were didn't doesn't don't hasn't haven't hadn't",
);

export const MODAL_WORDS = words(`
  will would can could may might must shall should ca wo 'll won't wouldn't can't couldn't cannot shouldn't mightn't mustn't
  ought need
`);

export const NEGATIONS = words("not n't never neither nor cannot nowhere rarely seldom hardly scarcely barely");

/** Behind "not" they take the negation back: "not only said". */
export const LIMITING_ADVERBS = words("only just merely simply solely");

/** Right before a verb they tell that it did not quite happen: "nearly said". */
export const FAILING_ADVERBS = words("nearly almost");

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

/** Before a verb in the present they tell of what is still to come: "until ⟨Roe says that⟩". */
export const TEMPORALS = words("when until till once");
/** Before "that" they leave open whether it is said: "hopes that ⟨Roe will say⟩". */
export const HOPING_VERBS = words(`
  hope hopes hoped hoping wish wishes wished wishing fear fears feared fearing pray prays prayed praying expect expects
  expected expecting imagine imagines imagined imagining assume assumes assumed assuming bet bets dream dreams dreamt
  dreamed suppose supposes supposed
`);
/** Verbs of those who, at the end of a sentence, report what it tells: “…⟦, prosecutors ⟨say⟩⟧”. */
export const REPORTING_WORDS = words(
  "say says said allege alleges alleged claim claims claimed testified contend contends",
);

/** They leave open what is said: "whatever ⟨Roe says⟩". */
export const WHATEVER_WORDS = words("whatever whichever whenever wherever");

/** Phrases used as adverbs between an auxiliary and its verb: "will ⟨one day⟩ say". */
export const ADVERBIAL_PHRASES: ReadonlySet<string> = new Set([
  "one day",
  "some day",
  "at last",
  "at least",
  "at once",
  "at all",
  "in fact",
  "in effect",
  "in turn",
  "in time",
  "of course",
  "no doubt",
  "once again",
  "yet again",
  "so far",
  "for now",
  "as yet",
  "in the end",
  "for a moment",
  "for the moment",
  "in any way",
  "at any time",
  "at any point",
  "at this point",
]);

/** Auxiliaries that before their subject stand for "if": "should ⟨Roe⟩ say", "had ⟨anybody⟩ asked". */
export const CONDITIONAL_AUXILIARIES = words("should had were would could");

/** Behind these stands a verb, and no noun: "no longer ⟨claims⟩". */
export const BEFORE_VERBS = words("longer never not reportedly allegedly");

/** They open a clause that belongs to a noun: "the claim ⟨that⟩", "the question ⟨whether⟩". */
export const CLAUSE_OPENERS = words("that whether");

/** Before "that" and a clause they tell what is thought of it: "it is false that ⟨Roe said so⟩". */
export const FRAMES: ReadonlyMap<string, "denied" | "hypothetical" | "questioned" | "alleged"> = new Map([
  ...[
    ..."false untrue incorrect wrong lie myth fiction falsehood nonsense inaccurate hoax baseless unfounded".split(" "),
  ].map((word) => [word, "denied"] as const),
  ...["possible", "likely", "conceivable", "probable", "plausible"].map((word) => [word, "hypothetical"] as const),
  ...["doubtful", "unlikely", "unclear", "uncertain", "unknown", "disputed"].map(
    (word) => [word, "questioned"] as const,
  ),
  ...["rumoured", "rumored", "alleged", "unconfirmed", "unverified", "unproven"].map(
    (word) => [word, "alleged"] as const,
  ),
]);

/** Behind "nothing to" and before a clause they deny it: "there is nothing to ⟨suggest⟩ that Roe said so". */
export const SHOWING_VERBS = words("suggest indicate show prove imply support confirm");

/** Before a clause they tell that somebody only thinks that it was said: "Moe ⟨believes⟩ Roe said so". */
export const BELIEVING_WORDS = words(
  "believe believes believed believing think thinks thought thinking suspect suspects suspected guess guesses guessed",
);

/** With a negation before them they deny the clause: "it is not true that", "there is no truth in the story that". */
export const TRUTHS = words("true truth case correct fact evidence proof record indication sign suggestion hint");

/** At the head of a clause, before auxiliary and subject, they deny it: "at no point did ⟨Roe say⟩". */
export const FRONTED_NEGATIONS = words(
  "no none nobody never nor neither nowhere not rarely seldom hardly scarcely little",
);
/** Behind those they deny nothing: "not only did Roe say". */
export const AFTER_NOT = words("only until just sooner doubt merely");

/** Between a verb and an infinitive they tell that it was not done: "had no reason to say", "was too ashamed to say". */
export const PREVENTING_WORDS = words("no too neither nothing nobody");

/** Where hearsay comes from: "according to rumour". */
export const HEARSAY_SOURCES = words("rumour rumours rumor rumors gossip legend lore hearsay");
/** They make hearsay of a source: "according to ⟨unconfirmed⟩ reports". */
export const UNCONFIRMED_WORDS = words("unconfirmed unverified unsubstantiated uncorroborated unsourced unproven");
/** Who or what holds somebody to have spoken, and must prove it: "according to the ⟨indictment⟩, Roe told". */
export const ACCUSING_SOURCES = words(
  "indictment lawsuit suit complaint affidavit petition prosecutor prosecutors prosecution plaintiff plaintiffs accuser accusers",
);

/** With "if" they make hearsay of what a sentence tells: "if the paper is to be ⟨believed⟩". */
export const BELIEVED_WORDS = words("believed trusted credited right correct accurate true");

/** Whatever a recording or text so called holds, nobody is known to have said it: "in a ⟨doctored⟩ recording". */
export const FORGED_WORDS = words(
  "forged fake faked doctored fabricated bogus hoax deepfake spoof parody satirical ai-generated manipulated",
);
/** Works in which people are made to speak: "in the ⟨play⟩, Roe says". */
export const WORKS_OF_FICTION = words(
  "play novel novella sketch skit musical opera dream nightmare poem ballad comedy sitcom satire cartoon fable parody spoof",
);
/** Before "that" they pass on what people tell: "rumour ⟨has it⟩ that", "the story ⟨goes⟩ that". */
export const HEARSAY_PREDICATES = words("has had goes went runs ran is was");

/** Verbs behind which a clause with a bare verb is only wanted: "demanded that Roe ⟨admit⟩". */
export const DEMANDING_VERBS = words(
  `demand demands demanded demanding insist insists insisted insisting request requests requested require requires required
  propose proposes proposed recommend recommends recommended suggest suggests suggested urge urges urged ask asks asked`,
);

/** Before a verb at the head of a sentence they leave it a command: "please say", "do not say". */
export const BEFORE_COMMANDS = words("please just do don't never not now then always");

/** An infinitive of these at the head of a sentence leads up to words that were said: "to quote Roe". */
export const QUOTING_VERBS = words("quote cite borrow paraphrase repeat");

/** Subjects that stand for nobody: "nobody has claimed", "no witness said", "none of them said". */
export const ANYBODY_WORDS = words("anyone anybody whoever everyone everybody someone somebody");
export const NOBODY_WORDS = words("no none nobody neither nothing no-one few");
/** Behind "no" they make no subject: "no doubt Roe said". */
export const AFTER_NO = words("doubt matter wonder sooner");

/** Whoever refuses to do this says nothing: "refused to ⟨comment⟩", "refused to be ⟨drawn⟩". */
export const SILENCES = words(
  "comment answer respond discuss drawn elaborate speculate talk speak engage specify disclose",
);

/** Words that open a question within a sentence: "asked ⟨whether⟩", "did not say ⟨when⟩". */
export const QUESTION_OPENERS = words("whether if why how when where who whom what which whose");

/** The commonest verbs that make a clause. */
export const COMMONEST_VERBS = words(
  "is are was were be been am has have had do does did will would can could should may might must isn't aren't wasn't don't doesn't didn't can't won't",
);
