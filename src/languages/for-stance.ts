/**
 * What a language must supply to decide how reported words are meant.
 *
 * @module
 */

import type { Stance } from "../vocabulary.ts";

export interface StanceParts {
  readonly stances: StanceWords;
  readonly helpers: VerbHelpers;
  readonly aftermaths: AftermathWords;
}

/**
 * What a cue makes of the words that it governs. `unsaid` means that nothing at all was said ("refused to say", "did
 * not deny").
 */
export type Reading = Stance | "unsaid";

/** Words by what they make of the words that follow. */
export type Readings = ReadonlyMap<string, Reading>;

/** Phrases by what they make of the words that follow. */
export interface PhraseReadings {
  /** What each phrase makes of the words that follow. */
  readonly readings: Readings;
  /** The last word of each phrase: no phrase ends at another word. */
  readonly ends: ReadonlySet<string>;
}

/** Words and phrases that show how reported words are meant: denied, asked, taken back, only expected, only alleged. */
export interface StanceWords {
  /**
   * Verbs, in their base form, that by themselves assert nothing of what they govern: "⟨denied⟩ that", "⟨wondered⟩
   * whether".
   */
  readonly verbReadings: Readings;
  /**
   * Forms of verbs for what somebody does not believe, doubts or rules out, each with its base form: "⟨doubted⟩ that".
   * They are cues only if their phrase is complete.
   */
  readonly doubtingVerbs: ReadonlyMap<string, string>;
  /** Base forms of {@link doubtingVerbs} that doubt whatever follows, and not only a clause: "⟨doubted⟩ the report". */
  readonly doubtingAnything: ReadonlySet<string>;
  /**
   * Verb forms, each with its base form, that exclude what follows if one of {@link rulingOut} stands behind them:
   * "⟨ruled out⟩ that".
   */
  readonly rulingVerbs: ReadonlyMap<string, string>;
  /** The particles behind {@link rulingVerbs}: "ruled ⟨out⟩". */
  readonly rulingOut: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that govern questions, "⟨asked⟩ whether": anything else behind them is the person asked
   * or the topic.
   */
  readonly askingVerbs: ReadonlySet<string>;
  /** Words that answer a question: "⟨yes⟩". */
  readonly answers: ReadonlySet<string>;
  /** Verbs, in their base form, whose object is more often a plan or a person than words: "⟨rejected⟩ the plan". */
  readonly rejectingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that deny a fact, and in the passive refuse a thing: "was ⟨denied⟩ boarding". */
  readonly denyingOrRefusing: ReadonlySet<string>;
  /** Verbs, in their base form, that in a headline are a deed, whatever they govern: "Firm ⟨rejects⟩ tariff". */
  readonly deedsInHeadlines: ReadonlySet<string>;
  /**
   * Verbs, in their base form, for refusing an offer, or refusing to do something: "⟨refused⟩ to resign", "⟨refused⟩
   * the offer".
   */
  readonly refusingVerbs: ReadonlySet<string>;
  /** Verbs for what is refused by not doing it, whatever is said: "refused to ⟨stop⟩". */
  readonly refusedDeeds: ReadonlySet<string>;
  /** Verbs, in their base form, for asking a question or for something: "⟨asked⟩ whether", "⟨asked⟩ to be excused". */
  readonly askingOrRequesting: ReadonlySet<string>;
  /** Verbs, in their base form, whose object is the person or thing in question: "⟨questioned⟩ the witness". */
  readonly interrogatingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that ask if their words in marks are a question: “Where is it?” she ⟨demanded⟩. */
  readonly demandingAnswers: ReadonlySet<string>;
  /** Verbs, in their base form, whose content can be a clause without "that": "denied he had been there". */
  readonly disputingVerbs: ReadonlySet<string>;
  /**
   * Forms of verbs of belief, each with its base form. They are cues only if they are negated, "did not ⟨believe⟩
   * that", since belief is not speech.
   */
  readonly believingVerbs: ReadonlyMap<string, string>;
  /**
   * The bare verb of knowing, which asks behind "to" and one of {@link wantingToKnow}: "⟨wanted⟩ to ⟨know⟩ whether".
   */
  readonly knowing: ReadonlySet<string>;
  /** The verbs before that infinitive: "⟨wanted⟩ to know". */
  readonly wantingToKnow: ReadonlySet<string>;
  /** Nouns of saying by what they make of the words that follow: "his denial that". */
  readonly nounReadings: Readings;
  /** Nouns for what others say: without an owner, the clause behind them is hearsay, "amid allegations that". */
  readonly hearsayNouns: ReadonlySet<string>;
  /** Nouns for a claim, behind {@link claimGovernors}: "withdrew her statement that". */
  readonly claimNouns: ReadonlySet<string>;
  /** Participles that can separate a claim from its clause: "a claim ⟨made in May⟩ that". */
  readonly publishedWords: ReadonlySet<string>;
  /** Prepositions before the one who makes a claim: "a claim ⟨by the union⟩ that". */
  readonly claimantPrepositions: ReadonlySet<string>;
  /**
   * Words before a claim that show what becomes of it: "denied ⟨the claim that⟩", "walked back ⟨his assertion that⟩".
   * If the reading is `asserted`, the claim keeps its own: "expressed ⟨doubts that⟩".
   */
  readonly claimGovernors: PhraseReadings;
  /**
   * Words before somebody who has said something, for how another reacts: "⟨hit back at⟩ Moe after he said", "⟨sacked⟩
   * Moe after he said".
   */
  readonly reactions: PhraseReadings;
  /** Words before a claim that is made or repeated: "made ⟨the point that⟩", "stood by ⟨her claim that⟩". */
  readonly assertingGovernors: PhraseReadings;
  /**
   * Verb forms for keeping oneself from saying something; with "not" it was said: "did not ⟨hesitate⟩ to say", "could
   * not ⟨help⟩ saying".
   */
  readonly unwithheldForms: ReadonlySet<string>;
  /** Verb forms before a claim whose subject can be a thing, which says nothing: "the cuts ⟨renewed⟩ fears that". */
  readonly revivingForms: ReadonlySet<string>;
  /** Nouns that head a phrase of {@link claimGovernors}, "his ⟨denial⟩ of"; the owner of such a noun is the speaker. */
  readonly governingNouns: ReadonlySet<string>;
  /**
   * Words before "to" and a verb of speech: "refused ⟨to say⟩". If the reading is `asserted`, the verb of speech keeps
   * its own, and words that help the first verb apply to it: "would continue ⟨to say⟩".
   */
  readonly infinitiveGovernors: PhraseReadings;
  /**
   * Words before "to" and a verb of speech that, with "would", mean that something was said later: "would go on to
   * say".
   */
  readonly laterGovernors: PhraseReadings;
  /**
   * Verbs of speech before "to" and another: "promised ⟨to tell⟩ them that". The first has the rest as its content, and
   * the second reports nothing of its own.
   */
  readonly speakingGovernors: PhraseReadings;
  /**
   * Past participles before "to" and a verb of speech, in the passive or behind a noun: "is alleged ⟨to have said⟩".
   */
  readonly passiveGovernors: PhraseReadings;
  /** Words before a gerund of speech: "denied ⟨telling⟩", "stopped short of ⟨saying⟩". */
  readonly gerundGovernors: PhraseReadings;
  /** Past participles before "of" and a gerund of speech: "was accused ⟨of telling⟩". */
  readonly accusingGovernors: PhraseReadings;
  /**
   * Words before an object who is made to say, or held to have said, something: "asked him ⟨to say⟩", "accused him of
   * ⟨saying⟩".
   */
  readonly objectGovernors: PhraseReadings;
  /**
   * Words before somebody and a gerund or bare verb of speech: "imagine ⟨Roe saying⟩", "let ⟨him say⟩", "heard ⟨her
   * say⟩".
   */
  readonly witnessingGovernors: PhraseReadings;
  /** Nouns before "of", somebody and a gerund, for what may not have been said: "no record of ⟨Roe saying⟩". */
  readonly possibilityNouns: ReadonlySet<string>;
  /** Adjectives that leave open whether the noun behind them was said: "his ⟨supposed⟩ admission that". */
  readonly hearsayAdjectives: ReadonlySet<string>;
  /** Adjectives for what was taken back: "his ⟨withdrawn⟩ claim that". */
  readonly withdrawnAdjectives: ReadonlySet<string>;
  /** Verbs whose passive leaves open whether something was said: "is said ⟨to be …⟩", "it was claimed ⟨that …⟩". */
  readonly hearsayVerbs: ReadonlySet<string>;
  /** Verbs for claiming that others said something: “the indictment alleges that Roe ⟨told⟩ the board that …”. */
  readonly allegingVerbs: ReadonlySet<string>;
  /** Nouns for what can be denied without a clause: "denied ⟨any wrongdoing⟩". */
  readonly deniableNouns: ReadonlySet<string>;
}

/** Words beside a verb that decide whether it happened, in lower case, with straight apostrophes. */
export interface VerbHelpers {
  /** Verbs that help another: "has said", "was asked", "did not say", "will tell". */
  readonly helpingWords: ReadonlySet<string>;
  /** Forms of "be": "⟨was⟩ told". */
  readonly formsOfBe: ReadonlySet<string>;
  /** The bare one of {@link formsOfBe}: "is to ⟨be⟩ believed". */
  readonly infinitivesOfBe: ReadonlySet<string>;
  /** Forms of "have": "⟨has⟩ said". */
  readonly formsOfHave: ReadonlySet<string>;
  /** Auxiliaries that stand before the subject of a question: "did ⟨Roe⟩ say". */
  readonly askingAuxiliaries: ReadonlySet<string>;
  /** Modals: "⟨might⟩ say". */
  readonly modalWords: ReadonlySet<string>;
  /** Words that negate a verb: "did ⟨not⟩ say", "⟨hardly⟩ said". */
  readonly negations: ReadonlySet<string>;
  /** Modals with which a verb of {@link disclosing} is not only possible but done: "⟨can⟩ reveal", "⟨can⟩ confirm". */
  readonly abilities: ReadonlySet<string>;
  /** Verbs for what somebody does by saying that they can do it: "can ⟨reveal⟩". */
  readonly disclosing: ReadonlySet<string>;
  /** Negations glued to the verb that they negate: "did⟨n't⟩". */
  readonly negationEndings: readonly string[];
  /** Those of {@link negations} that exclude any time: "would ⟨never⟩ say". */
  readonly nevers: ReadonlySet<string>;
  /** Negations of two words that imply it was so before, the first word by the second: "⟨no longer⟩ says". */
  readonly noLongers: ReadonlyMap<string, string>;
  /** Modals glued to their subject: "he⟨'ll⟩ say". */
  readonly gluedModals: readonly string[];
  /** The same for those that are modals only before a base form: "they⟨'d⟩ say". */
  readonly gluedModalsBeforeBase: readonly string[];
  /** Forms of "be" glued to their subject: "you⟨'re⟩ told". */
  readonly gluedFormsOfBe: readonly string[];
  /** Words that cancel the "not" before them: "not only said". */
  readonly limitingAdverbs: ReadonlySet<string>;
  /** Words right before a verb for what did not quite happen: "nearly said". */
  readonly failingAdverbs: ReadonlySet<string>;
  /** Words for what was said according to hearsay: "⟨reportedly⟩ said". */
  readonly hearsayAdverbs: ReadonlySet<string>;
  /** Participles of perception: somebody who "can be ⟨heard⟩ saying" something has said it. */
  readonly perceivedForms: ReadonlySet<string>;
  /**
   * Words that with "would" mean that something was said after all: "would later say", "would often say", "would only
   * say".
   */
  readonly settlingAdverbs: ReadonlySet<string>;
  /** Auxiliaries for the future as seen from the past, used with these adverbs: "⟨would⟩ later say". */
  readonly futuresInPast: ReadonlySet<string>;
  /** Words before a subject and its verb that exclude everything else: "⟨all⟩ she would say". */
  readonly wholes: ReadonlySet<string>;
  /** Words that before "only" leave open whether something was said: "⟨need⟩ only say". */
  readonly needs: ReadonlySet<string>;
  /** Words before an infinitive that has not been done so far: "has ⟨yet⟩ to say". */
  readonly yets: ReadonlySet<string>;
  /** Words that between an auxiliary and its verb are adverbs, whatever they are elsewhere: "has ⟨since⟩ said". */
  readonly usedAsAdverbs: ReadonlySet<string>;
  /** Words that open a clause whose truth is left open: "if ⟨Roe says that⟩". */
  readonly conditions: ReadonlySet<string>;
  /** Words that open an indirect question: "⟨whether⟩ Roe said so". */
  readonly questioningWords: ReadonlySet<string>;
  /** Words that, before a verb in the present, show that it is still to come: "until ⟨Roe says that⟩". */
  readonly temporals: ReadonlySet<string>;
  /** Verb forms that before "that" leave open whether it is said: "hopes that ⟨Roe will say⟩". */
  readonly hopingVerbs: ReadonlySet<string>;
  /** Verb forms at the end of a sentence that report what it says: “…⟦, prosecutors ⟨say⟩⟧”. */
  readonly reportingWords: ReadonlySet<string>;
  /** Words that leave open what is said: "whatever ⟨Roe says⟩". */
  readonly whateverWords: ReadonlySet<string>;
  /** Phrases that are adverbs between an auxiliary and its verb: "will ⟨one day⟩ say". */
  readonly adverbialPhrases: ReadonlySet<string>;
  /** Auxiliaries that before their subject mean "if": "should ⟨Roe⟩ say", "had ⟨anybody⟩ asked". */
  readonly conditionalAuxiliaries: ReadonlySet<string>;
  /**
   * Those of {@link conditionalAuxiliaries} for what did not happen, also behind its result: "would have closed, ⟨had⟩
   * anybody asked".
   */
  readonly pluperfects: ReadonlySet<string>;
  /**
   * Words at the start of a sentence that open a condition, with an infinitive behind the subject: "⟨were⟩ Roe to say".
   */
  readonly subjunctives: ReadonlySet<string>;
  /** Words before "for", somebody and an infinitive, which in the end was done: "it ⟨took⟩ a year for her to say". */
  readonly takingTime: ReadonlySet<string>;
  /** Pronouns whose verb has its bare form in the present: "⟨they⟩ deny". */
  readonly barePronouns: ReadonlySet<string>;
  /** Words before a verb and never a noun: "no longer ⟨claims⟩". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Words that open a clause that belongs to a noun: "the claim ⟨that⟩", "the question ⟨whether⟩". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words before "that" and a clause that they judge: "it is false that ⟨Roe said so⟩". */
  readonly frames: ReadonlyMap<string, "denied" | "hypothetical" | "questioned" | "alleged">;
  /** Verbs that behind "nothing to", before a clause, deny it: "there is nothing to ⟨suggest⟩ that Roe said so". */
  readonly showingVerbs: ReadonlySet<string>;
  /** Verbs that need no object: "claims that he ⟨lied⟩". */
  readonly objectless: ReadonlySet<string>;
  /** Words before "to" and {@link showingVerbs} that deny the clause: "there is ⟨little⟩ to suggest that". */
  readonly hardlyAnythings: ReadonlySet<string>;
  /**
   * Words before a clause that show that somebody only thinks that something was said: "Moe ⟨believes⟩ Roe said so".
   */
  readonly believingWords: ReadonlySet<string>;
  /**
   * Words that, behind a negation, deny the clause behind them: "it is not true that", "there is no truth in the story
   * that".
   */
  readonly truths: ReadonlySet<string>;
  /** Words at the start of a clause, before auxiliary and subject, that deny it: "at no point did ⟨Roe say⟩". */
  readonly frontedNegations: ReadonlySet<string>;
  /** Words behind these that cancel the denial: "not only did Roe say". */
  readonly afterNot: ReadonlySet<string>;
  /** Words between "it" and a passive verb of speech whose speaker is the writer: "it ⟨should⟩ be noted". */
  readonly writersModals: ReadonlySet<string>;
  /** Words between a verb and an infinitive that was not done: "had no reason to say", "was too ashamed to say". */
  readonly preventingWords: ReadonlySet<string>;
  /** Nouns for sources of hearsay: "according to rumour". */
  readonly hearsaySources: ReadonlySet<string>;
  /** Words that make a source one of hearsay: "according to ⟨unconfirmed⟩ reports". */
  readonly unconfirmedWords: ReadonlySet<string>;
  /**
   * Nouns for those who say that somebody said something, and must prove it: "according to the ⟨indictment⟩, Roe told".
   */
  readonly accusingSources: ReadonlySet<string>;
  /** Words that with "if" make hearsay of a sentence: "if the paper is to be ⟨believed⟩". */
  readonly believedWords: ReadonlySet<string>;
  /** Words for recordings and texts that prove nothing about what anybody said: "in a ⟨doctored⟩ recording". */
  readonly forgedWords: ReadonlySet<string>;
  /** Works in which people are made to speak: "in the ⟨play⟩, Roe says". */
  readonly worksOfFiction: ReadonlySet<string>;
  /** Nouns for what many people tell, before {@link hearsayPredicates}: "the ⟨story⟩ goes that". */
  readonly tales: ReadonlySet<string>;
  /** Words before "that" and what people tell: "rumour ⟨has it⟩ that", "the story ⟨goes⟩ that". */
  readonly hearsayPredicates: ReadonlySet<string>;
  /** Verb forms before a clause whose bare verb is only wanted: "demanded that Roe ⟨admit⟩". */
  readonly demandingVerbs: ReadonlySet<string>;
  /** Words before a verb at the start of a sentence that is still a command: "please say", "do not say". */
  readonly beforeCommands: ReadonlySet<string>;
  /** Verbs whose infinitive at the start of a sentence leads up to words that were said: "to quote Roe". */
  readonly quotingVerbs: ReadonlySet<string>;
  /** Verb forms whose object can have a bare verb: "who ⟨heard⟩ Roe say so". */
  readonly beforeBareVerbs: ReadonlySet<string>;
  /** Subjects that stand for anybody: "⟨whoever⟩ said so". */
  readonly anybodyWords: ReadonlySet<string>;
  /** Words between "not" and a subject that has not spoken either: "not ⟨even⟩ Roe said". */
  readonly notEvenWords: ReadonlySet<string>;
  /** Subjects that stand for nobody: "nobody has claimed", "no witness said", "none of them said". */
  readonly nobodyWords: ReadonlySet<string>;
  /** Those of {@link anybodyWords} that are the subject of a relative clause by themselves: "⟨whoever⟩ said so". */
  readonly universalRelatives: ReadonlySet<string>;
  /** Objects of a verb of saying that mean that nothing was said: "said ⟨nothing⟩ of the kind". */
  readonly nothings: ReadonlySet<string>;
  /** Words behind "no" or "any" that refer back to what was said: "said no ⟨such⟩ thing". */
  readonly suchWords: ReadonlySet<string>;
  /** Determiners of what is denied: "denies ⟨any⟩ such thing". */
  readonly polarityDeterminers: ReadonlySet<string>;
  /** Words that stand for a clause: "or ⟨so⟩ prosecutors say". */
  readonly proClauses: ReadonlySet<string>;
  /** Words that, behind "no", are not a subject: "no doubt Roe said". */
  readonly afterNo: ReadonlySet<string>;
  /** Verbs for what somebody does not do who says nothing: "refused to ⟨comment⟩", "refused to be ⟨drawn⟩". */
  readonly silences: ReadonlySet<string>;
  /**
   * Verbs, in their base form and beside {@link silences}, for what somebody does not do who keeps the rest back: "said
   * he was ill, but would not ⟨say⟩ why".
   */
  readonly withheld: ReadonlySet<string>;
  /** Verb forms before "to" and what somebody does not say: "⟨declined⟩ to say". */
  readonly decliningForms: ReadonlySet<string>;
  /** Two words before "of" and what somebody does not say: "⟨stopped short⟩ of calling it theft". */
  readonly stoppingShort: ReadonlySet<string>;
  /** Words before a gerund for what is not said: "⟨without⟩ elaborating". */
  readonly lackingWords: ReadonlySet<string>;
  /** Gerunds behind {@link lackingWords} whose subject is the speaker even without a comma: "without ⟨elaborating⟩". */
  readonly elaborating: ReadonlySet<string>;
  /** Verb forms for what somebody does not do who keeps something back: "would not ⟨name⟩ them". */
  readonly withholding: ReadonlySet<string>;
  /** Participles that mean the same: "would not be ⟨drawn⟩". */
  readonly drawn: ReadonlySet<string>;
  /** Verb forms that mean the same before a question: "did not ⟨say⟩ why". */
  readonly tellingForms: ReadonlySet<string>;
  /** Verb forms that mean the same before {@link details}: "did not ⟨give⟩ a reason". */
  readonly providingForms: ReadonlySet<string>;
  /** Nouns for what is kept back: "did not give a ⟨reason⟩". */
  readonly details: ReadonlySet<string>;
  /** Words that open an indirect question: "asked ⟨whether⟩", "did not say ⟨when⟩". */
  readonly questionOpeners: ReadonlySet<string>;
  /** The commonest verb forms that make a clause. */
  readonly commonestVerbs: ReadonlySet<string>;
}

/** Words for what comes after something was said: its speaker takes it back, or says that it was never said. */
export interface AftermathWords {
  /** Verbs that take back their object: "withdrew ⟨the remark⟩". */
  readonly withdrawingVerbs: ReadonlySet<string>;
  /** The same for verbs that need no object: "later ⟨recanted⟩". */
  readonly recantingVerbs: ReadonlySet<string>;
  /**
   * Verbs before {@link reflexives} or {@link ownStatements}, for no longer saying the same: "reversed ⟨himself⟩",
   * "changed ⟨her story⟩".
   */
  readonly changingVerbs: ReadonlySet<string>;
  /** Objects of {@link changingVerbs} that mean the speaker: "reversed ⟨himself⟩". */
  readonly reflexives: ReadonlySet<string>;
  /** Objects of {@link changingVerbs} for what the speaker said before: "changed her ⟨story⟩". */
  readonly ownStatements: ReadonlySet<string>;
  /** Verbs that with "back" take back their object: "took it back", "walked the remark back". */
  readonly backingVerbs: ReadonlySet<string>;
  /** The particle behind {@link backingVerbs}: "took it ⟨back⟩". */
  readonly back: ReadonlySet<string>;
  /** Verbs that with "for" take back what follows: "apologised for ⟨the remark⟩". */
  readonly apologisingVerbs: ReadonlySet<string>;
  /** Verbs for admitting what follows: "admitted ⟨it was a lie⟩". */
  readonly owningVerbs: ReadonlySet<string>;
  /** Words that say that something was not true: "it was ⟨a lie⟩", "he had ⟨misspoken⟩". */
  readonly untruths: ReadonlySet<string>;
  /** Verbs with which speakers deny having said something: "⟨denied⟩ saying so". */
  readonly disowningVerbs: ReadonlySet<string>;
  /** Verbs for disputing what another has said: "a claim that Roe ⟨denies⟩". */
  readonly denyingVerbs: ReadonlySet<string>;
  /** Verbs behind the claim that they judge, each with what it makes of the claim: "claims that … were ⟨dismissed⟩". */
  readonly judgingVerbs: ReadonlyMap<string, "denied" | "retracted" | "questioned">;
  /** Gerunds for having said something: "denies ⟨saying⟩ so", "denies ⟨making⟩ the remark". */
  readonly gerundsOfSaying: ReadonlySet<string>;
  /** Verbs for having said something: "never ⟨said⟩ that". */
  readonly verbsOfSaying: ReadonlySet<string>;
  /** Words behind such a verb that mean that the same is no longer said: "was saying ⟨the opposite⟩". */
  readonly opposites: ReadonlySet<string>;
  /** The base forms of verbs for taking back or denying words. */
  readonly disowningBases: ReadonlySet<string>;
  /** Pronouns for words that were said before: "withdrew ⟨it⟩". */
  readonly backwardPronouns: ReadonlySet<string>;
  /** Words behind such a pronoun that belong to it: "regrets it ⟨all⟩". */
  readonly floatingQuantifiers: ReadonlySet<string>;
  /**
   * Pronouns for such words, or for their speaker, as subjects: "admitted ⟨it⟩ was a lie", "said ⟨she⟩ had misspoken".
   */
  readonly backwardSubjects: ReadonlySet<string>;
  /** Nouns for words that were said before: "withdrew the ⟨remark⟩". */
  readonly statementNouns: ReadonlySet<string>;
  /** Nouns by which a writer sums up somebody's words behind a comma: "…, a ⟨swipe⟩ at Moe". */
  readonly allusions: ReadonlySet<string>;
  /**
   * Words for why somebody can be believed, behind "and" and a pronoun: "it is late, he said, and he ⟨should know⟩".
   */
  readonly knowing: ReadonlySet<string>;
  /** Verbs for what the writer holds of somebody's words: "said he dreamt of bread, and I ⟨hope⟩ nobody wakes him". */
  readonly holding: ReadonlySet<string>;
  /** Verb forms for what the writer was doing meanwhile: "it is safe, they say, and as we ⟨spoke⟩ a beam fell". */
  readonly meetingForms: ReadonlySet<string>;
  /** Gerunds before {@link reactions} or {@link sounds}: "⟨drawing⟩ boos". */
  readonly rousingGerunds: ReadonlySet<string>;
  /** Nouns for how others reacted to what was said: "drawing ⟨criticism⟩". */
  readonly reactions: ReadonlySet<string>;
  /** Nouns for how they sounded: "to ⟨laughter⟩". */
  readonly sounds: ReadonlySet<string>;
  /**
   * Phrases of at most five words that open, right behind a comma, how or where somebody said something, or to what
   * effect: "said it was late, ⟨in tears⟩", "⟨speaking at⟩ a rally", "⟨to the delight of⟩ the board".
   */
  readonly manners: ReadonlySet<string>;
  /** Verb forms for how others sounded: "as the crowd ⟨cheered⟩". */
  readonly reactingForms: ReadonlySet<string>;
  /** Nouns for what they reacted to: "a ⟨remark⟩ that angered them". */
  readonly remarks: ReadonlySet<string>;
  /** Verb forms for saying or thinking the same: "a view ⟨shared⟩ by the union", "a view the union ⟨shares⟩". */
  readonly sharingForms: ReadonlySet<string>;
  /** Nouns for what is shared in this way: "a ⟨view⟩ shared by the union". */
  readonly views: ReadonlySet<string>;
  /**
   * Words behind a noun that say what it is about, so that it is another thing: "the statement ⟨that⟩", "his claim
   * ⟨for⟩ damages".
   */
  readonly aboutWords: ReadonlySet<string>;
  /** Words that say that something was true: "it was not ⟨true⟩". */
  readonly trueWords: ReadonlySet<string>;
  /** Words that open a new clause: "said he was wrong ⟨when⟩". */
  readonly ownClauseWords: ReadonlySet<string>;
}
