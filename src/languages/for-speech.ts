/**
 * What a language must supply so that verbs and nouns of saying can be found.
 *
 * @module
 */

/** A verb of speech in its base form, with the share of its uses that report speech (0 to 1). */
export interface SpeechVerb {
  readonly lemma: string;
  readonly strength: number;
}

/** A noun of saying in its singular, with the share of its uses that report speech (0 to 1). */
export interface SpeechNoun {
  readonly lemma: string;
  readonly strength: number;
}

/** A verb by which a size or a cause is named, with the preposition behind its object: "⟨put⟩ the toll ⟨at⟩ 27". */
export interface AssigningVerb {
  readonly lemma: string;
  readonly preposition: string;
  /** Whether it names a size: a number must stand behind the preposition. */
  readonly isMeasure: boolean;
  /** The word before "to" and the cause that somebody names: "put it ⟨down⟩ to “luck”". Null if the verb has none. */
  readonly particle: string | null;
}

/**
 * Words round a verb that names the only source of a clause; see {@link SpeechVerbs.soleSources}. "" where no word is
 * needed.
 */
export interface SoleSource {
  readonly opening: string;
  readonly before: string;
  readonly behind: string;
}

/** Verbs that report speech, and words that decide whether they do. In lower case. */
export interface SpeechVerbs {
  /**
   * For a word of speech, the words behind which it is a noun and reports nothing: "at one ⟨point⟩ the crowd sang", "a
   * wake-up ⟨call⟩".
   */
  readonly nounsBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Phrases that open a sentence, with their capital, and only look like a speaker and a verb of speech: "⟨All told⟩
   * forty mills closed".
   */
  readonly mereOpenings: ReadonlySet<string>;
  /**
   * By first word, the phrases that open a sentence and report nothing: "⟨having said that,⟩ it is late", "⟨needless to
   * say⟩, it is late".
   */
  readonly sayingOpeners: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns and pronouns whose telling is nobody's words: "⟨history⟩ tells us that", "⟨something⟩ tells me that". */
  readonly impersonalTellers: ReadonlySet<string>;
  /** Nouns behind "according to" that are nobody's words, if they have no article: "according to ⟨plan⟩". */
  readonly courses: ReadonlySet<string>;
  /** Prepositions that name a source behind a pause: "it will close, ⟨per⟩ the council". */
  readonly sourcePrepositions: ReadonlySet<string>;
  /** Forms of verbs for making use of what others say or write: "⟨relied⟩ on a letter from Roe to argue that". */
  readonly relyingForms: ReadonlySet<string>;
  /** Forms of verbs for letting time pass until something is done: "⟨waited⟩ until Roe had left to say that". */
  readonly waitingForms: ReadonlySet<string>;
  /** Forms of {@link citingVerbs}: "⟨citing⟩ Roe". */
  readonly citingForms: ReadonlySet<string>;
  /** Forms that are hardly ever anything but verbs of speech: "said". */
  readonly certainVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, for answering somebody: "she ⟨replied⟩". */
  readonly replyingVerbs: ReadonlySet<string>;
  /** Words for how much somebody said: "said ⟨a lot⟩". */
  readonly howMuchWords: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that only report, as "say" does: whatever stands between them and their clause is place
   * and time.
   */
  readonly plainVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, with which a writer says in the present what follows: "I ⟨confess⟩ that". */
  readonly performingVerbs: ReadonlySet<string>;
  /** Subjects of {@link performingVerbs}: "I", "I'd". */
  readonly performers: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that without a clause say that something is booked or won: "⟨posted⟩ a loss", "⟨claimed⟩
   * a title".
   */
  readonly bookingVerbs: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that report speech only with what somebody is to do: "⟨appealed⟩ to millers to wait".
   */
  readonly pleadingVerbs: ReadonlySet<string>;
  /**
   * For a verb in its base form, the objects with which it is a deed and not speech: "⟨declared⟩ a state of
   * ⟨emergency⟩", "⟨conceded⟩ a ⟨penalty⟩", "⟨slammed⟩ the ⟨door⟩".
   */
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs, in their base form, for praising or blaming something: "⟨slammed⟩ the plan". */
  readonly judgingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that without a clause mean that a thing is taken back: "⟨recalled⟩ the prams". */
  readonly recallingVerbs: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that without a clause mean that one thing joins another: "⟨added⟩ the loaves to the
   * list".
   */
  readonly addingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that can have a person and a thing as objects: "⟨offered⟩ her a job". */
  readonly givingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that before "to be" say what is expected of a thing: "it ⟨promises⟩ to be late". */
  readonly expectingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that make something what they call it: "was ⟨declared⟩ the winner". */
  readonly declaringVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that call their object what stands right behind it: "⟨branded⟩ the claim “a lie”". */
  readonly verdictVerbs: ReadonlySet<string>;
  /** Verb forms before "as" and what their subject or object is or is held to be: "⟨worked⟩ as “a spy”". */
  readonly verbsBeforeRoles: ReadonlySet<string>;
  /** Verbs of naming, in their base form, that also mean phoning or sending for somebody: "⟨called⟩ the police". */
  readonly ringingVerbs: ReadonlySet<string>;
  /** Things that these verbs convene, in the singular: "called a news ⟨conference⟩". */
  readonly convened: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that can stand between what was said and their subject (“…, said a woman who …”) and
   * seldom have such an object.
   */
  readonly invertingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that can end a sentence: “…, the county ⟨has announced⟩”. */
  readonly trailingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, of a clause that names the speaker of what follows: “As Roe ⟨said⟩, …”. */
  readonly asVerbs: ReadonlySet<string>;
  /** Every form of every verb of speech, in lower case: "quips", "quipped", "quipping", "quip". */
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  /** The verb for what is said to a court: "the jury ⟨heard⟩ that". It names no speaker. */
  readonly hear: string;
  /** The base form of the verb for the result of an inquiry: "the inquiry ⟨found⟩ that". */
  readonly find: string;
  /** The base form of the word before a source: "⟨according⟩ to". */
  readonly accord: string;
  /** Forms of {@link hear} that report what was said to {@link hearers}: "the jury ⟨heard⟩". */
  readonly hearingForms: ReadonlySet<string>;
  /** Nouns for a court or body that hears what is said: "the ⟨jury⟩ heard". */
  readonly hearers: ReadonlySet<string>;
  /** Words besides "that" that open a clause behind {@link hearingForms}: "the court heard ⟨how⟩ he had lied". */
  readonly hearingOpeners: ReadonlySet<string>;
  /**
   * Verbs, in their base form, for what somebody thinks of a thing: "was ⟨hailed⟩ as “a marvel”". Verbs that only give
   * it a name are left out.
   */
  readonly appraisingVerbs: ReadonlySet<string>;
  /** Nouns before "of" or "to", a thing, and "as": "her ⟨description⟩ of it as “a ruin”". */
  readonly describingNouns: ReadonlySet<string>;
  /** Verbs, in their base form, that only give a thing a name: "was ⟨dubbed⟩ “the Snake”". */
  readonly namingVerbs: ReadonlySet<string>;
  /** Two words that stand for a mutual object, the second by the first: "accused ⟨each other⟩". */
  readonly reciprocals: ReadonlyMap<string, string>;
  /** Verbs, in their base form, for blaming somebody for something: "⟨accusing⟩ the board of “fraud”". */
  readonly chargingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, whose object is the speaker: "⟨quoted⟩ Roe as saying". */
  readonly citingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that need a hearer, who is their subject in the passive: "was ⟨told⟩ that". */
  readonly hearerVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, whose passive gives words to whoever "by" names: “…,” he ⟨was warned⟩ by Roe. */
  readonly verbsToHearers: ReadonlySet<string>;
  /**
   * Verbs, in their base form, each with a word that follows it at once only if it is passive: "residents ⟨told to⟩
   * leave", "mayor ⟨accused of⟩ lying".
   */
  readonly ellipticVerbs: ReadonlySet<string>;
  /**
   * Pairs of the same form that in the passive say what somebody gets, and report nothing: "is ⟨assured of⟩ a place".
   */
  readonly grantingPassives: ReadonlySet<string>;
  /** Words that open a sentence with the topic of the words behind its colon: "⟨On⟩ her ankle: …". */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Verb forms whose subject others speak about: "⟨faced⟩ claims that", "was ⟨dogged⟩ by accusations of". */
  readonly facingVerbs: ReadonlySet<string>;
  /** Prepositions before what others say: "⟨despite⟩ warnings that". */
  readonly facingPrepositions: ReadonlySet<string>;
  /** Nouns, in the singular, for what is granted, refused or announced: "⟨Bail⟩ denied for Roe". */
  readonly grantedThings: ReadonlySet<string>;
  /** Words between a passive and what its subject is blamed for: "was accused ⟨of⟩ lying". */
  readonly chargePrepositions: ReadonlySet<string>;
  /**
   * Phrases that report speech though none of their words does, each form with its base form: "made clear", "let it be
   * known".
   */
  readonly setPhrases: ReadonlyMap<string, string>;
  /**
   * The same for phrases that report speech only where they are inserted, or stand beside marks: “…,” she ⟨went on⟩.
   */
  readonly insertedPhrases: ReadonlyMap<string, string>;
  /**
   * Base forms of {@link insertedPhrases} that can end a sentence behind a comma: "Who would pay, she ⟨wanted to
   * know⟩."
   */
  readonly trailingPhrases: ReadonlySet<string>;
  /**
   * Base forms of phrases that behind "it" mean that something is evident, and are nobody's words: "it ⟨was clear⟩
   * that".
   */
  readonly evidentStates: ReadonlySet<string>;
  /** The last words of {@link setPhrases} and {@link insertedPhrases}. */
  readonly setPhraseEnds: ReadonlySet<string>;
  /** Forms that before "that" are always verbs of speech, even behind an unknown name: "Overgaard ⟨concedes⟩ that". */
  readonly certainBeforeThat: ReadonlySet<string>;
  /** The same for forms that are also nouns, behind a capitalised word: "the Millers' Guild ⟨estimates⟩ that". */
  readonly certainBehindNames: ReadonlySet<string>;
  /** Forms that are verbs of speech only right before "that", each with its base form: "⟨ruled⟩ that". */
  readonly verbsBeforeThat: ReadonlyMap<string, string>;
  /**
   * Base forms of {@link verbsBeforeThat} that also report a clause without "that", whatever its subject: "⟨ruled⟩ the
   * ban was unlawful".
   */
  readonly verbsBeforeBareClause: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that report a clause right behind them, and seldom one before them: "⟨signalled⟩ rates
   * would rise".
   */
  readonly bareClauseVerbs: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that more often make a thing known than say what becomes of it: "the plan he ⟨announced⟩
   * would cost more".
   */
  readonly puttingForward: ReadonlySet<string>;
  /** Forms of verbs of belief, each with its base form. They report words in marks: "⟨thought⟩ it “odd”". */
  readonly verbsBeforeMarks: ReadonlyMap<string, string>;
  /** Forms, each with its base form, before an object, "as", and words in marks: "⟨cast⟩ the plan as “odd”". */
  readonly verbsBeforeAs: ReadonlyMap<string, string>;
  /** Forms, each with its base form, for telling somebody what to do: "⟨ordered⟩ them to leave". */
  readonly verbsBeforeInfinitive: ReadonlyMap<string, string>;
  /** Pronouns that can begin a clause without "that" behind such a verb, before an auxiliary: "accepted ⟨he⟩ had". */
  readonly clausePronouns: ReadonlySet<string>;
  /** Forms, each with its base form, by which a document or poll says something: "records ⟨show⟩ that". */
  readonly documentVerbs: ReadonlyMap<string, string>;
  /** By form, the verbs that name a size or a cause: "⟨put⟩ the toll ⟨at⟩ 27". */
  readonly assigningVerbs: ReadonlyMap<string, AssigningVerb>;
  /**
   * Documents and polls, in the singular, that say something by {@link documentVerbs}: "⟨records⟩ show that". Films are
   * left out: they only show.
   */
  readonly tellingDocuments: ReadonlySet<string>;
  /** Nouns for those who say by {@link find}, before "that", what an inquiry resulted in: "an ⟨auditor⟩ found that". */
  readonly findingRoles: ReadonlySet<string>;
  /** Nouns for what will tell something some day, and now says nothing: "only ⟨time⟩ will tell". */
  readonly idleTellers: ReadonlySet<string>;
  /** Verbs, in their base form, with "of" and a topic behind the hearer: "⟨reminded⟩ farmers of his plan to wait". */
  readonly remindingVerbs: ReadonlySet<string>;
  /** Verbs by which things imply something, too: "output fell, ⟨suggesting⟩ that", "he left, which ⟨suggests⟩ that". */
  readonly inferringVerbs: ReadonlySet<string>;
  /** Forms for what only a court does to somebody: "and ⟨sentenced⟩ him". */
  readonly sentencingForms: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that with a bare "that" as subject give a reason, and are nobody's words: "that
   * ⟨explains⟩ why it fell".
   */
  readonly explainingVerbs: ReadonlySet<string>;
  /**
   * Verbs, in their base form, for what somebody means by words just said, “…,” she said, ⟨referring⟩ to the strike, or
   * who said so before, “⟨echoing⟩ Moe”.
   */
  readonly glossingVerbs: ReadonlySet<string>;
  /**
   * Forms that say what is to be done only if their subject is a person: "Roe ⟨encouraged⟩ them to go", "⟨threatened⟩
   * to go", but not "the tax".
   */
  readonly movingForms: ReadonlySet<string>;
  /**
   * Forms of verbs of speech that modify the noun behind them: "⟨protesting⟩ farmers blocked the road", "⟨alleged⟩
   * frauds have hurt him", "in ⟨disputed⟩ waters".
   */
  readonly describingForms: ReadonlySet<string>;
  /** Forms for how people, but never things, turn to others: "⟨thanked⟩ the millers", "⟨appealed⟩ for calm". */
  readonly turningForms: ReadonlySet<string>;
  /** Forms for how somebody is spoken of: "her agent ⟨comes off⟩ worst: “a bore””, "he ⟨fares⟩ no better: “a fool””. */
  readonly faringForms: ReadonlySet<string>;
  /** Participles for how somebody came upon words: "⟨overheard⟩ at the bar: “He is late.”", "⟨seen⟩ on a wall: “…”". */
  readonly comingUponForms: ReadonlySet<string>;
  /**
   * The same of verbs by which documents, too, tell what something is owed to: "⟨blamed⟩ the rain", "⟨cited⟩ the rain".
   */
  readonly blamingForms: ReadonlySet<string>;
  /** Verb forms before the paper that somebody tells something: "⟨told⟩ the paper". */
  readonly tellingPapers: ReadonlySet<string>;
  /** Words between "it" and {@link documentVerbs}: "it ⟨also⟩ found that". */
  readonly besides: ReadonlySet<string>;
  /** Words between a pronoun and {@link accountNouns} for whose they are: "by his ⟨own⟩ account". */
  readonly accountOwners: ReadonlySet<string>;
  /** Nouns behind an owner whose words they are: "in Roe's ⟨view⟩". */
  readonly accountNouns: ReadonlySet<string>;
  /** Prepositions before {@link accountNouns} and their owner: "⟨in⟩ Roe's view". */
  readonly accountPrepositions: ReadonlySet<string>;
  /**
   * Those of {@link accountNouns} for what somebody thinks: a clause can follow without a comma, "In her ⟨view⟩ it is
   * safe".
   */
  readonly accountsAlone: ReadonlySet<string>;
  /** Two words round {@link accountNouns} if the owner follows: "in ⟨the⟩ view ⟨of⟩ Roe". */
  readonly accountPhrases: ReadonlySet<string>;
  /** A preposition and a noun that are used in this way only together: "⟨on⟩ Roe's ⟨telling⟩, …". */
  readonly accountPairs: ReadonlySet<string>;
  /**
   * Verbs that name the only source of a clause, with the words round them: "to ⟨hear⟩ Roe ⟨tell it⟩, …", "⟨if⟩ Roe is
   * to ⟨be believed⟩, …".
   */
  readonly soleSources: ReadonlyMap<string, SoleSource>;
  /** Nouns that words in marks are equated with: “Sell it” was Roe's ⟨advice⟩; her ⟨reply⟩: “No.” */
  readonly equatedNouns: ReadonlySet<string>;
  /** Phrases for confronting somebody with a claim: "⟨put it to her⟩ that she knew". */
  readonly puttingPhrases: ReadonlySet<string>;
  /** Nouns behind words in marks that their owner said: Roe's “lazy nurses” ⟨remark⟩. */
  readonly remarkNouns: ReadonlySet<string>;
  /** Nouns for words as such: “Baffling” is Roe's ⟨word⟩ for it. */
  readonly wordNouns: ReadonlySet<string>;
  /** Verb forms for using a word: "she ⟨used⟩ the term “odd”". */
  readonly usingForms: ReadonlySet<string>;
  /** Words before a term that somebody does not use: "⟨avoided⟩ the term “odd”". */
  readonly avoidingForms: ReadonlySet<string>;
  /** Nouns for what somebody maintains, with "of" and the speaker behind them: "the ⟨argument⟩ of the millers". */
  readonly heldNouns: ReadonlySet<string>;
  /** Verb forms before "that clear" and the words: "A footnote ⟨makes⟩ that clear: “…”". */
  readonly clearingForms: ReadonlySet<string>;
  /** Verb forms behind a written work, before its words: "her memoir ⟨begins⟩: “…”". */
  readonly coursesOfWorks: ReadonlySet<string>;
  /** Verb forms behind a noun of saying, before a colon: "her argument ⟨runs⟩ as follows:", "it ⟨goes⟩:". */
  readonly runningForms: ReadonlySet<string>;
  /** Last words before such a colon: "like ⟨this⟩:". */
  readonly pointingAhead: ReadonlySet<string>;
  /** Verb forms that equate as "is" does: "her position ⟨remains⟩ that". */
  readonly equatingForms: ReadonlySet<string>;
  /** Words before a clause about how somebody put the words: “…” is ⟨how⟩ Roe put it. */
  readonly equatingOpeners: ReadonlySet<string>;
  /**
   * Participles behind a noun of saying, before "by" and its author: "the message ⟨posted⟩ by Roe". Those for passing
   * on another's words are left out.
   */
  readonly writingParticiples: ReadonlySet<string>;
  /** Verb forms for supporting what another proposes: "proposed by Roe, ⟨seconded⟩ by Moe". */
  readonly secondingForms: ReadonlySet<string>;
  /** Words between a noun of saying and its speaker: "the message ⟨from⟩ Roe". */
  readonly equatingPrepositions: ReadonlySet<string>;
  /** Rarer verbs, in their base form, for telling somebody what to do: "⟨advised⟩ them to go". */
  readonly requestingVerbs: ReadonlySet<string>;
  /** Nouns, in the singular, for what has a size: "put ⟨the toll⟩ at 27". */
  readonly measuredNouns: ReadonlySet<string>;
  /** For a word of speech, the words before which it is not a verb: "⟨think⟩ tank". */
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before "to" and a verb of speech: "is ⟨proud⟩ to announce that". */
  readonly gladWords: ReadonlySet<string>;
  /** Nouns for what somebody means to do, and others are told of: "told MPs of his ⟨decision⟩ to resign". */
  readonly intentions: ReadonlySet<string>;
  /** Common verbs of requesting, in their base form, as they stand behind another verb: "wrote ⟨asking⟩ them to go". */
  readonly requestingInGerund: ReadonlySet<string>;
  /** Verbs, in their base form, for publishing one's own words in writing: "posted on Facebook:". */
  readonly postingVerbs: ReadonlySet<string>;
  /** Verb forms before somebody who is addressed in writing: "⟨wrote⟩ to parents", "⟨emailed⟩ staff". */
  readonly writtenForms: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that in a headline name a topic, and nothing that is said: "Council ⟨discusses⟩ pier".
   */
  readonly discussingVerbs: ReadonlySet<string>;
  /** Words that show the same behind a verb of speech: "Council argues ⟨about⟩ pier". */
  readonly headlineTopics: ReadonlySet<string>;
  /** Verbs, in their base form, for saying aloud what is written: "⟨read⟩ a letter from her neighbour: “…”". */
  readonly readingVerbs: ReadonlySet<string>;
  /** Verbs of speech whose past is spelt like the base form: "the sign ⟨read⟩", "the bank ⟨forecast⟩ that". */
  readonly pastAsBase: ReadonlySet<string>;
  /** Verbs, in their base form, with the particle before what is demanded: "⟨called for⟩ a ban". */
  readonly demandingPhrases: ReadonlySet<string>;
  /** Verbs of speech, in their base form, each with a word that belongs to it: "called for" and "called on". */
  readonly verbsAndParticles: ReadonlySet<string>;
  /** Those of {@link verbsAndParticles} whose object is an argument and not a report: "⟨point to⟩ the cost". */
  readonly showingVerbs: ReadonlySet<string>;
  /** Nouns before an infinitive for what somebody tries to do: "a ⟨bid⟩ to explain it". */
  readonly attempts: ReadonlySet<string>;
  /** Nouns for what is still to be done, and is nobody's words: "her ⟨task⟩ is to tell them that". */
  readonly thingsToDo: ReadonlySet<string>;
  /**
   * Verbs, in their base form, that report nothing and can govern a clause without "that": "to ⟨ensure⟩ the mill is
   * safe".
   */
  readonly beforeClauses: ReadonlySet<string>;
  /**
   * Verbs of speech, in their base form, with words behind them that make them report nothing: "called off the talks",
   * "pleaded guilty".
   */
  readonly silentPhrases: ReadonlySet<string>;
  /** Phrases behind a verb of speech that stand for what was said: "said ⟨as much⟩", "told them ⟨the same thing⟩". */
  readonly standIns: ReadonlySet<string>;
  /** First words of a phrase that does not reveal what was said: "said ⟨something⟩ that stopped me". */
  readonly untold: ReadonlySet<string>;
  /**
   * Words before the speaker that stand for what was said: "the last ⟨thing⟩ she said was “Go”", "⟨all⟩ he said was".
   */
  readonly cleftWords: ReadonlySet<string>;
  /** Nouns for a part of a text that somebody may want gone: "the ⟨sentence⟩ that Roe tried to cut". */
  readonly piecesOfText: ReadonlySet<string>;
  /** Verb forms for what such a person does to it: "the sentence that Roe tried to ⟨cut⟩". */
  readonly strikingForms: ReadonlySet<string>;
  /** Parts of a written text, in the singular: "⟨clause⟩ 4 is clear: “…”". */
  readonly partsOfDocuments: ReadonlySet<string>;
  /** Words before a "tell" that means to perceive: "⟨could⟩ tell he was tired", "⟨hard⟩ to tell whether". */
  readonly ableWords: ReadonlySet<string>;
  /** Words between such a "tell" and what shows it: "could tell ⟨from⟩ her face". */
  readonly beforeSigns: ReadonlySet<string>;
  /** Nouns for a paper's or broadcaster's audience: what "readers may recall" is the writer's. */
  readonly readers: ReadonlySet<string>;
  /** Pronouns that, outside marks, mean the writer: "⟨I⟩ asked the clerk". */
  readonly writers: ReadonlySet<string>;
  /** Verb forms before "it" that lead up to words: "⟨puts⟩ it plainly", "⟨sees⟩ it differently". */
  readonly puttingForms: ReadonlySet<string>;
  /** Verb forms of whoever is shown as something: "Roe ⟨appears⟩ in the book as “a menace”". */
  readonly showingForms: ReadonlySet<string>;
  /** Verb forms between words and {@link soundNouns}: "“No,” ⟨came⟩ the reply". */
  readonly arrivingForms: ReadonlySet<string>;
  /** What words come as, "came the ⟨reply⟩"; see {@link arrivingForms}. */
  readonly soundNouns: ReadonlySet<string>;
  /** Similar nouns for what only somebody who was asked or told something gives: "came the ⟨answer⟩". */
  readonly answers: ReadonlySet<string>;
  /** Participles before the answer of the one who is asked: "⟨asked⟩ if he would go, Roe said no". */
  readonly askedForms: ReadonlySet<string>;
  /** Nouns for being asked, before the one who answers: "under ⟨questioning⟩ by Moe, she said". */
  readonly questioningNouns: ReadonlySet<string>;
  /** Words between {@link questioningNouns} and the name of the one who asks: "under questioning ⟨by⟩ Moe". */
  readonly beforeQuestioners: ReadonlySet<string>;
  /** Verbs, in their base form, for repeating in one's own words what another said: “Roe ⟨echoed⟩ Moe's words”. */
  readonly echoingVerbs: ReadonlySet<string>;
  /** Gerunds behind a comma before what a speaker relies on: “it leaks, ⟨citing⟩ a study”. */
  readonly echoingForms: ReadonlySet<string>;
  /** Gerunds behind words, for how they relate to what another says: ", ⟨contradicting⟩ the mayor". */
  readonly opposingForms: ReadonlySet<string>;
  /** Words before {@link askedForms} without a subject: "⟨when⟩ asked". */
  readonly beforeAsked: ReadonlySet<string>;
  /** Words between {@link askedForms} and the topic: "asked ⟨about⟩ her plans". */
  readonly beforeTopics: ReadonlySet<string>;
}

/** Nouns of saying, in lower case. */
export interface SpeechNouns {
  /** By form, singular or plural, the nouns: "the ⟨claim⟩ that". */
  readonly nouns: ReadonlyMap<string, SpeechNoun>;
  /**
   * Those of {@link nouns}, in the singular, behind which "that" usually begins what was said: "Roe's ⟨claim⟩ that it
   * leaks", but not "her ⟨speech⟩ that drew".
   */
  readonly beforeThat: ReadonlySet<string>;
  /** Nouns for what somebody said, if they have an owner and "that" follows: "Roe's ⟨remark⟩ that". */
  readonly ownedSayings: ReadonlySet<string>;
  /** Nouns for what a crowd cries, before "of" and its words: "to ⟨chants⟩ of “Out!”". */
  readonly cries: ReadonlySet<string>;
  /** Words between such cries and those who cry them: "cries of “Out!” ⟨from⟩ the gallery". */
  readonly fromCriers: ReadonlySet<string>;
  /** Verb forms between those who cry and {@link cries}: "⟨broke⟩ into chants", "⟨responded⟩ with cries". */
  readonly cryingForms: ReadonlySet<string>;
  /** Nouns for what goes unanswered: "a ⟨request⟩ for comment". */
  readonly requests: ReadonlySet<string>;
  /** Beginnings of words for what was requested: "⟨comment⟩s". */
  readonly requestedStems: readonly string[];
}
