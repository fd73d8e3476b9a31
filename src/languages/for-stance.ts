/**
 * What a language must give for it to be told how reported words are meant.
 *
 * @module
 */

import type { Stance } from "../vocabulary.ts";

export interface StanceParts {
  readonly stances: StanceWords;
  readonly helpers: VerbHelpers;
  readonly aftermaths: AftermathWords;
}

/** What a cue makes of the words that it governs; `unsaid`: nothing at all was said ("refused to say", "did not deny"). */
export type Reading = Stance | "unsaid";

/** Words by what they make of the words that follow. */
export type Readings = ReadonlyMap<string, Reading>;

/** Phrases by what they make of the words that follow. */
export interface PhraseReadings {
  readonly readings: Readings;
  /** The last word of each phrase: where another stands, none ends. */
  readonly ends: ReadonlySet<string>;
}

/** Words and phrases that tell how reported words are meant: denied, asked, taken back, only expected, only alleged. */
export interface StanceWords {
  /** Verbs that by themselves assert nothing of what they govern, in their base form. */
  readonly verbReadings: Readings;
  /** Verbs that report what somebody does not believe, doubts or rules out: cues only where their phrase is whole. */
  readonly doubtingVerbs: ReadonlyMap<string, string>;
  /** Of those, in their base form, the ones that doubt whatever follows, and not only a clause: "⟨doubted⟩ the report". */
  readonly doubtingAnything: ReadonlySet<string>;
  /** Verbs that with a particle exclude what follows, each form with its base form, and those particles: "⟨ruled out⟩ that". */
  readonly rulingVerbs: ReadonlyMap<string, string>;
  readonly rulingOut: ReadonlySet<string>;
  /** Verbs that govern questions, by their base forms: what else stands behind them is whom or what it was about. */
  readonly askingVerbs: ReadonlySet<string>;
  /** Words that answer a question: "⟨yes⟩". */
  readonly answers: ReadonlySet<string>;
  /** Verbs whose object is a plan or a person more often than words. */
  readonly rejectingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that deny what is so, and in the passive refuse what is given: "was ⟨denied⟩ boarding". */
  readonly denyingOrRefusing: ReadonlySet<string>;
  /** Verbs, in their base form, that in a headline tell of a deed, whatever they govern: "Firm ⟨rejects⟩ tariff". */
  readonly deedsInHeadlines: ReadonlySet<string>;
  /** Verbs, in their base form, that refuse to do what their infinitive says: "⟨refused⟩ to resign", "⟨refused⟩ the offer". */
  readonly refusingVerbs: ReadonlySet<string>;
  /** What is refused by not doing it, whatever is said: "refused to ⟨stop⟩". */
  readonly refusedDeeds: ReadonlySet<string>;
  /** Verbs, in their base form, that ask a question or for something: "⟨asked⟩ whether", "⟨asked⟩ to be excused". */
  readonly askingOrRequesting: ReadonlySet<string>;
  /** Verbs, in their base form, whose object is asked, or is what they ask about: "⟨questioned⟩ the witness". */
  readonly interrogatingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that ask where their words in marks are a question: “Where is it?” she ⟨demanded⟩. */
  readonly demandingAnswers: ReadonlySet<string>;
  /** Verbs behind which a clause without "that" is their content: "denied he had been there". */
  readonly disputingVerbs: ReadonlySet<string>;
  /** Verbs of belief: cues only where they are negated, for what is believed is no speech. */
  readonly believingVerbs: ReadonlyMap<string, string>;
  /** The bare verb of knowing, and the verbs before its infinitive with which it asks: "⟨wanted⟩ to ⟨know⟩ whether". */
  readonly knowing: ReadonlySet<string>;
  readonly wantingToKnow: ReadonlySet<string>;
  /** Nouns of saying by themselves: "his denial that". */
  readonly nounReadings: Readings;
  /** Nouns of what others say: where nobody owns them, the clause behind them is hearsay, "amid allegations that". */
  readonly hearsayNouns: ReadonlySet<string>;
  /** Nouns that hold a claim, behind the verbs of {@link claimGovernors}: "withdrew her statement that". */
  readonly claimNouns: ReadonlySet<string>;
  /** Participles that may part a claim from its clause: "a claim ⟨made in May⟩ that". */
  readonly publishedWords: ReadonlySet<string>;
  /** Prepositions before whoever makes a claim: "a claim ⟨by the union⟩ that". */
  readonly claimantPrepositions: ReadonlySet<string>;
  /**
   * What stands before a claim and tells what becomes of it: "denied ⟨the claim that⟩", "walked back ⟨his assertion that⟩".
   * Where the reading is `asserted`, the claim keeps its own: "expressed ⟨doubts that⟩".
   */
  readonly claimGovernors: PhraseReadings;
  /** What stands before whoever has said something, and tells how somebody takes that: "⟨hit back at⟩ Moe after he said", "⟨sacked⟩ Moe after he said". */
  readonly reactions: PhraseReadings;
  /** What stands before a claim that is made, or made again: "made ⟨the point that⟩", "stood by ⟨her claim that⟩". */
  readonly assertingGovernors: PhraseReadings;
  /** Forms of verbs that keep somebody from saying it, and with "not" tell that they said it: "did not ⟨hesitate⟩ to say", "could not ⟨help⟩ saying". */
  readonly unwithheldForms: ReadonlySet<string>;
  /** Forms of those verbs that tell of things, too, which say nothing: "the cuts ⟨renewed⟩ fears that". */
  readonly revivingForms: ReadonlySet<string>;
  /** Nouns that head a phrase of {@link claimGovernors}; the owner of such a noun is the speaker. */
  readonly governingNouns: ReadonlySet<string>;
  /**
   * What stands before "to" and a verb of speech: "refused ⟨to say⟩". Where the reading is `asserted`, the verb of speech
   * keeps its own, but what helps the first verb bears on it: "would continue ⟨to say⟩".
   */
  readonly infinitiveGovernors: PhraseReadings;
  /** Those behind which "would" tells of what came later: "would go on to say". */
  readonly laterGovernors: PhraseReadings;
  /**
   * Verbs of speech before "to" and another: "promised ⟨to tell⟩ them that". The first has the rest for its content, and the
   * second says nothing of its own.
   */
  readonly speakingGovernors: PhraseReadings;
  /** Past participles before "to" and a verb of speech, in the passive or behind a noun: "is alleged ⟨to have said⟩". */
  readonly passiveGovernors: PhraseReadings;
  /** What stands before a gerund of speech: "denied ⟨telling⟩", "stopped short of ⟨saying⟩". */
  readonly gerundGovernors: PhraseReadings;
  /** Past participles before "of" and a gerund of speech: "was accused ⟨of telling⟩". */
  readonly accusingGovernors: PhraseReadings;
  /** What, with an object behind it, makes another say it: "asked him ⟨to say⟩", "accused him of ⟨saying⟩". */
  readonly objectGovernors: PhraseReadings;
  /**
   * What stands before somebody and a gerund or bare verb of speech: "imagine ⟨Roe saying⟩", "let ⟨him say⟩", "heard ⟨her say⟩".
   */
  readonly witnessingGovernors: PhraseReadings;
  /** Nouns behind which "of", somebody and a gerund tell of what may not have been said: "no record of ⟨Roe saying⟩". */
  readonly possibilityNouns: ReadonlySet<string>;
  /** Adjectives that leave open whether what their noun names was said: "his ⟨supposed⟩ admission that". */
  readonly hearsayAdjectives: ReadonlySet<string>;
  /** Adjectives of what was taken back: "his ⟨withdrawn⟩ claim that". */
  readonly withdrawnAdjectives: ReadonlySet<string>;
  /** Verbs that, in the passive, leave open whether it was said: "is said ⟨to be …⟩", "it was claimed ⟨that …⟩". */
  readonly hearsayVerbs: ReadonlySet<string>;
  /** Verbs that hold others to have said something: “the indictment alleges that Roe ⟨told⟩ the board that …”. */
  readonly allegingVerbs: ReadonlySet<string>;
  /** Nouns of what may be denied though no clause follows: "denied ⟨any wrongdoing⟩". */
  readonly deniableNouns: ReadonlySet<string>;
}

/** Words that stand by a verb and bear on whether it happened, in lower case, with straight apostrophes. */
export interface VerbHelpers {
  /** Verbs that help another: "has said", "was asked", "did not say", "will tell". */
  readonly helpingWords: ReadonlySet<string>;
  readonly formsOfBe: ReadonlySet<string>;
  /** Of those the bare one: "is to ⟨be⟩ believed". */
  readonly infinitivesOfBe: ReadonlySet<string>;
  readonly formsOfHave: ReadonlySet<string>;
  /** Verbs of a question that come before its subject: "did ⟨Roe⟩ say". */
  readonly askingAuxiliaries: ReadonlySet<string>;
  readonly modalWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** "⟨can⟩ reveal", "⟨can⟩ confirm" does so. */
  readonly abilities: ReadonlySet<string>;
  /** What is done by saying that one can. */
  readonly disclosing: ReadonlySet<string>;
  /** The same glued to the verb that they negate: "did⟨n't⟩". */
  readonly negationEndings: readonly string[];
  /** Of those, what leaves no time at which it happened: "would ⟨never⟩ say". */
  readonly nevers: ReadonlySet<string>;
  /** Negations that part from what was before, their last word with the first: "⟨no longer⟩ says". */
  readonly noLongers: ReadonlyMap<string, string>;
  /** Modals glued to their subject, and those that are one before a base form only: "he⟨'ll⟩ say", "they⟨'d⟩ say". */
  readonly gluedModals: readonly string[];
  readonly gluedModalsBeforeBase: readonly string[];
  /** Forms of "be" glued to their subject: "you⟨'re⟩ told". */
  readonly gluedFormsOfBe: readonly string[];
  /** Behind "not" they take the negation back: "not only said". */
  readonly limitingAdverbs: ReadonlySet<string>;
  /** Right before a verb they tell that it did not quite happen: "nearly said". */
  readonly failingAdverbs: ReadonlySet<string>;
  /** It was said, by hearsay. */
  readonly hearsayAdverbs: ReadonlySet<string>;
  /** Participles of perception: who "can be ⟨heard⟩ saying" something has said it. */
  readonly perceivedForms: ReadonlySet<string>;
  /** With "would" they tell of what was said after all: "would later say", "would often say", "would only say". */
  readonly settlingAdverbs: ReadonlySet<string>;
  /** The future as it looked in the past, with those adverbs: "⟨would⟩ later say". */
  readonly futuresInPast: ReadonlySet<string>;
  /** Before a subject and its verb they leave out all else: "⟨all⟩ she would say". */
  readonly wholes: ReadonlySet<string>;
  /** Before "only" they leave it open whether it was said: "⟨need⟩ only say". */
  readonly needs: ReadonlySet<string>;
  /** Before an infinitive they tell that it was not done so far: "has ⟨yet⟩ to say". */
  readonly yets: ReadonlySet<string>;
  /** Words that are adverbs between an auxiliary and its verb, whatever they are elsewhere: "has ⟨since⟩ said". */
  readonly usedAsAdverbs: ReadonlySet<string>;
  /** They open a clause on whose truth nothing is said: "if ⟨Roe says that⟩". */
  readonly conditions: ReadonlySet<string>;
  readonly questioningWords: ReadonlySet<string>;
  /** Before a verb in the present they tell of what is still to come: "until ⟨Roe says that⟩". */
  readonly temporals: ReadonlySet<string>;
  /** Before "that" they leave open whether it is said: "hopes that ⟨Roe will say⟩". */
  readonly hopingVerbs: ReadonlySet<string>;
  /** Verbs of those who, at the end of a sentence, report what it tells: “…⟦, prosecutors ⟨say⟩⟧”. */
  readonly reportingWords: ReadonlySet<string>;
  /** They leave open what is said: "whatever ⟨Roe says⟩". */
  readonly whateverWords: ReadonlySet<string>;
  /** Phrases used as adverbs between an auxiliary and its verb: "will ⟨one day⟩ say". */
  readonly adverbialPhrases: ReadonlySet<string>;
  /** Auxiliaries that before their subject stand for "if": "should ⟨Roe⟩ say", "had ⟨anybody⟩ asked". */
  readonly conditionalAuxiliaries: ReadonlySet<string>;
  /** Of those the one of what did not happen, also behind what would have: "would have closed, ⟨had⟩ anybody asked". */
  readonly pluperfects: ReadonlySet<string>;
  /** At the head of a sentence, with an infinitive behind the subject, they open a condition: "⟨were⟩ Roe to say". */
  readonly subjunctives: ReadonlySet<string>;
  /** Before "for", somebody and an infinitive they tell that it was done in the end: "it ⟨took⟩ a year for her to say". */
  readonly takingTime: ReadonlySet<string>;
  /** Pronouns whose verb has its bare form in the present: "⟨they⟩ deny". */
  readonly barePronouns: ReadonlySet<string>;
  /** Behind these stands a verb, and no noun: "no longer ⟨claims⟩". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** They open a clause that belongs to a noun: "the claim ⟨that⟩", "the question ⟨whether⟩". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Before "that" and a clause they tell what is thought of it: "it is false that ⟨Roe said so⟩". */
  readonly frames: ReadonlyMap<string, "denied" | "hypothetical" | "questioned" | "alleged">;
  /** Behind "nothing to" and before a clause they deny it: "there is nothing to ⟨suggest⟩ that Roe said so". */
  readonly showingVerbs: ReadonlySet<string>;
  /** Verbs that need no object: "claims that he ⟨lied⟩". */
  readonly objectless: ReadonlySet<string>;
  /** Before those they deny it: "there is ⟨little⟩ to suggest that". */
  readonly hardlyAnythings: ReadonlySet<string>;
  /** Before a clause they tell that somebody only thinks that it was said: "Moe ⟨believes⟩ Roe said so". */
  readonly believingWords: ReadonlySet<string>;
  /** With a negation before them they deny the clause: "it is not true that", "there is no truth in the story that". */
  readonly truths: ReadonlySet<string>;
  /** At the head of a clause, before auxiliary and subject, they deny it: "at no point did ⟨Roe say⟩". */
  readonly frontedNegations: ReadonlySet<string>;
  /** Behind those they deny nothing: "not only did Roe say". */
  readonly afterNot: ReadonlySet<string>;
  /** Between "it" and a passive verb of speech they tell that the writer says so: "it ⟨should⟩ be noted". */
  readonly writersModals: ReadonlySet<string>;
  /** Between a verb and an infinitive they tell that it was not done: "had no reason to say", "was too ashamed to say". */
  readonly preventingWords: ReadonlySet<string>;
  /** Where hearsay comes from: "according to rumour". */
  readonly hearsaySources: ReadonlySet<string>;
  /** They make hearsay of a source: "according to ⟨unconfirmed⟩ reports". */
  readonly unconfirmedWords: ReadonlySet<string>;
  /** Who or what holds somebody to have spoken, and must prove it: "according to the ⟨indictment⟩, Roe told". */
  readonly accusingSources: ReadonlySet<string>;
  /** With "if" they make hearsay of what a sentence tells: "if the paper is to be ⟨believed⟩". */
  readonly believedWords: ReadonlySet<string>;
  /** Whatever a recording or text so called holds, nobody is known to have said it: "in a ⟨doctored⟩ recording". */
  readonly forgedWords: ReadonlySet<string>;
  /** Works in which people are made to speak: "in the ⟨play⟩, Roe says". */
  readonly worksOfFiction: ReadonlySet<string>;
  /** What is told by many, with the words below: "the ⟨story⟩ goes that". */
  readonly tales: ReadonlySet<string>;
  /** Before "that" they pass on what people tell: "rumour ⟨has it⟩ that", "the story ⟨goes⟩ that". */
  readonly hearsayPredicates: ReadonlySet<string>;
  /** Verbs behind which a clause with a bare verb is only wanted: "demanded that Roe ⟨admit⟩". */
  readonly demandingVerbs: ReadonlySet<string>;
  /** Before a verb at the head of a sentence they leave it a command: "please say", "do not say". */
  readonly beforeCommands: ReadonlySet<string>;
  /** An infinitive of these at the head of a sentence leads up to words that were said: "to quote Roe". */
  readonly quotingVerbs: ReadonlySet<string>;
  /** Forms of verbs whose object may have a bare verb: "who ⟨heard⟩ Roe say so". */
  readonly beforeBareVerbs: ReadonlySet<string>;
  /** Subjects that stand for nobody: "nobody has claimed", "no witness said", "none of them said". */
  readonly anybodyWords: ReadonlySet<string>;
  readonly nobodyWords: ReadonlySet<string>;
  /** Of the first those that are the subject of a relative clause by themselves: "⟨whoever⟩ said so". */
  readonly universalRelatives: ReadonlySet<string>;
  /** Objects of a verb of saying that say nothing: "said ⟨nothing⟩ of the kind". */
  readonly nothings: ReadonlySet<string>;
  /** They point back to what was said, behind "no" or "any": "said no ⟨such⟩ thing". */
  readonly suchWords: ReadonlySet<string>;
  /** Determiners of what is denied: "denies ⟨any⟩ such thing". */
  readonly polarityDeterminers: ReadonlySet<string>;
  /** They stand for a clause: "or ⟨so⟩ prosecutors say". */
  readonly proClauses: ReadonlySet<string>;
  /** Behind "no" they make no subject: "no doubt Roe said". */
  readonly afterNo: ReadonlySet<string>;
  /** Whoever refuses to do this says nothing: "refused to ⟨comment⟩", "refused to be ⟨drawn⟩". */
  readonly silences: ReadonlySet<string>;
  /** "⟨declined⟩ to say". */
  readonly decliningForms: ReadonlySet<string>;
  /** "⟨stopped short⟩ of calling it theft", as two words. */
  readonly stoppingShort: ReadonlySet<string>;
  /** "⟨without⟩ elaborating". */
  readonly lackingWords: ReadonlySet<string>;
  /** "without ⟨elaborating⟩": of whoever speaks, even if no comma parts it. */
  readonly elaborating: ReadonlySet<string>;
  /** Whoever does not do this keeps something back: "would not ⟨name⟩ them"; before a question, "did not ⟨say⟩ why"; before details, "did not ⟨give⟩ a reason". */
  readonly withholding: ReadonlySet<string>;
  /** "would not be ⟨drawn⟩". */
  readonly drawn: ReadonlySet<string>;
  readonly tellingForms: ReadonlySet<string>;
  readonly providingForms: ReadonlySet<string>;
  readonly details: ReadonlySet<string>;
  /** Words that open a question within a sentence: "asked ⟨whether⟩", "did not say ⟨when⟩". */
  readonly questionOpeners: ReadonlySet<string>;
  /** The commonest verbs that make a clause. */
  readonly commonestVerbs: ReadonlySet<string>;
}

/** Words of what comes after something was said: that its speaker took it back, or says that it was never said. */
export interface AftermathWords {
  /** Verbs that take back what is their object: "withdrew ⟨the remark⟩". */
  readonly withdrawingVerbs: ReadonlySet<string>;
  /** Those that need none: "later ⟨recanted⟩". */
  readonly recantingVerbs: ReadonlySet<string>;
  /** Verbs of those who no longer say the same: "reversed ⟨himself⟩", "changed ⟨her story⟩". */
  readonly changingVerbs: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly ownStatements: ReadonlySet<string>;
  /** Verbs that with "back" take back what is their object: "took it back", "walked the remark back". */
  readonly backingVerbs: ReadonlySet<string>;
  readonly back: ReadonlySet<string>;
  /** Verbs that with "for" take back what follows: "apologised for ⟨the remark⟩". */
  readonly apologisingVerbs: ReadonlySet<string>;
  /** Verbs of owning to what follows: "admitted ⟨it was a lie⟩". */
  readonly owningVerbs: ReadonlySet<string>;
  /** What was said was not so: "it was ⟨a lie⟩", "he had ⟨misspoken⟩". */
  readonly untruths: ReadonlySet<string>;
  /** Verbs with which a speaker disowns having said something. */
  readonly disowningVerbs: ReadonlySet<string>;
  /** Verbs of those who contest what another has said: "a claim that Roe ⟨denies⟩". */
  readonly denyingVerbs: ReadonlySet<string>;
  /** Verbs that judge a claim which stands before them, with what they make of it: "claims that … were ⟨dismissed⟩". */
  readonly judgingVerbs: ReadonlyMap<string, "denied" | "retracted" | "questioned">;
  /** What stands for having said it: "denies ⟨saying⟩ so", "denies ⟨making⟩ the remark". */
  readonly gerundsOfSaying: ReadonlySet<string>;
  /** Verbs of having said it: "never ⟨said⟩ that". */
  readonly verbsOfSaying: ReadonlySet<string>;
  /** Behind such a verb they tell that the same is no longer said: "was saying ⟨the opposite⟩". */
  readonly opposites: ReadonlySet<string>;
  /** The bare forms of verbs that take back or disown. */
  readonly disowningBases: ReadonlySet<string>;
  /** What stands for words that were said before. */
  readonly backwardPronouns: ReadonlySet<string>;
  /** Behind those they belong to them: "regrets it ⟨all⟩". */
  readonly floatingQuantifiers: ReadonlySet<string>;
  /** Pronouns of such words, or of who said them, as subjects: "admitted ⟨it⟩ was a lie", "said ⟨she⟩ had misspoken". */
  readonly backwardSubjects: ReadonlySet<string>;
  /** Nouns for words that were said before: "withdrew the ⟨remark⟩". */
  readonly statementNouns: ReadonlySet<string>;
  /** Nouns for what a writer makes of somebody's words behind a comma: "…, a ⟨swipe⟩ at Moe". */
  readonly allusions: ReadonlySet<string>;
  /** How others took what was said: "⟨drawing⟩ boos", "drawing ⟨criticism⟩", "to ⟨laughter⟩", "as the crowd ⟨cheered⟩", "a ⟨remark⟩ that angered them". */
  readonly rousingGerunds: ReadonlySet<string>;
  readonly reactions: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly reactingForms: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  /** Forms of verbs of those who think so, too: "a view ⟨shared⟩ by the union", "a view the union ⟨shares⟩"; and what they share. */
  readonly sharingForms: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  /** Behind a noun they say what it is about, and so it is another thing: "the statement ⟨that⟩", "his claim ⟨for⟩ damages". */
  readonly aboutWords: ReadonlySet<string>;
  /** What was said was so: "it was not ⟨true⟩". */
  readonly trueWords: ReadonlySet<string>;
  /** They open a clause of its own: "said he was wrong ⟨when⟩". */
  readonly ownClauseWords: ReadonlySet<string>;
}
