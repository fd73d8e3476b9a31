/**
 * What a language must give for it to be told who said what.
 *
 * @module
 */

export interface QuoteParts {
  readonly smallWords: SmallWords;
  readonly documents: DocumentWords;
  readonly inscriptions: InscriptionWords;
  readonly occasions: OccasionWords;
  readonly conversations: ConversationWords;
  readonly time: TimeWords;
  readonly anonymity: AnonymityWords;
  readonly speech: SpeechVerbs;
  readonly speechNouns: SpeechNouns;
  /**
   * Titles that news English abbreviates before a name, with the word that a later description uses: "Sen. Ann Roe … the
   * senator". From the AP Stylebook's list of titles. Keys in lower case, with and without their full stop.
   */
  readonly titleAbbreviations: ReadonlyMap<string, readonly string[]>;
  /** For each title before a name, in lower case and without a full stop, the words of each introduction that tells its holder. */
  readonly holdersOfTitles: ReadonlyMap<string, readonly (readonly string[])[]>;
  /**
   * Nouns by which newspapers vary the name of whom an article is about: "the New York businessman", "the singer". Written
   * down from general knowledge; words for people who are often met unnamed ("the official", "the spokesman", "the man") are
   * left out.
   */
  readonly epithets: ReadonlySet<string>;
  /** For each title, in lower case and of one word or two, the words by which newspapers vary it: “the bishop … the ⟨prelate⟩”. */
  readonly otherTitles: ReadonlyMap<string, readonly string[]>;
  readonly origins: OriginWords;
  readonly makers: MakerWords;
}

/** What whoever makes or runs something is called, in lower case. */
export interface MakerWords {
  /** By works: "novel" → "author". */
  readonly works: ReadonlyMap<string, readonly string[]>;
  /** By verbs of making works: "written" → "author". */
  readonly making: ReadonlyMap<string, readonly string[]>;
  /** By verbs that need no work: "coaches" → "coach". */
  readonly running: ReadonlyMap<string, readonly string[]>;
}

/** Where people come from and what they are called after it, in lower case. */
export interface OriginWords {
  /** For a place, people or adjective, of up to three words, the nouns for somebody from there: "swedish" → "swede". */
  readonly told: ReadonlyMap<string, readonly string[]>;
  /** Before the place: "Ann Roe ⟨from⟩ Sweden". */
  readonly fromWords: ReadonlySet<string>;
  /** Before "in" and the place: "⟨born⟩ in Sweden". */
  readonly birth: ReadonlySet<string>;
}

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

/** Small words by what they tell of the words beside them, in lower case. */
export interface SmallWords {
  /** They open a clause that tells when something was said: "shouted ⟨as⟩ he was led away". */
  readonly momentOpeners: ReadonlySet<string>;
  /** They open a clause that tells no more than when: "⟨once⟩ he had left, the board said". */
  readonly timeOpeners: ReadonlySet<string>;
  /** What may follow a name that signs words, beside a title: “— Ann Roe ⟨on⟩ the match”. */
  readonly behindSignature: ReadonlySet<string>;
  /** Behind these stands something else than the subject of a clause: "⟨of⟩ the board said". */
  readonly subjectPrepositions: ReadonlySet<string>;
  /** They may be a subject without a noun: "⟨many⟩ said". */
  readonly standingAlone: ReadonlySet<string>;
  /** Pronouns of several. */
  readonly oursOrTheirs: ReadonlySet<string>;
  /** They begin what the reader is taken to know: "⟨the⟩ mayor". */
  readonly definiteWords: ReadonlySet<string>;
  /** They begin what was spoken of before. */
  readonly pointingWords: ReadonlySet<string>;
  /** They begin a description of somebody whom the reader is taken to know. */
  readonly definiteOrOwned: ReadonlySet<string>;
  /** What they begin is nobody in particular: "⟨no⟩ man". */
  readonly unintroducingWords: ReadonlySet<string>;
  /** They may be the subject of a relative clause. */
  readonly relativeSubjects: ReadonlySet<string>;
  /** "⟨that⟩ remark", "⟨these⟩ words". */
  readonly demonstratives: ReadonlySet<string>;
  /** Relatives that stand for people. */
  readonly relativesOfPeople: ReadonlySet<string>;
  /** Before "whom": "⟨most of⟩ whom". */
  readonly ofWhom: ReadonlySet<string>;
  /** Relatives of somebody who was named right before. */
  readonly personalRelatives: ReadonlySet<string>;
  /** They open what was done before, behind or while something was said: "spoke ⟨after⟩ meeting them". */
  readonly beforeDeeds: ReadonlySet<string>;
  /** Behind "as" they tell what something is like: "as ⟨if⟩ the ceiling might fall". */
  readonly comparing: ReadonlySet<string>;
  /** They open a clause whose subject follows at once: "said ⟨that⟩ Roe and Moe". */
  readonly beforeSubjects: ReadonlySet<string>;
  /** Verbs with which one says who one is: "⟨gave⟩ her name as Ann", "⟨identified⟩ himself as Joe". */
  readonly givingName: ReadonlySet<string>;
  /** They stand for several who are counted and not named: "the 23 ⟨percent⟩ who said". */
  readonly countedOthers: ReadonlySet<string>;
  /** Whom a pronoun can mean. */
  readonly meaningsOfPronouns: ReadonlyMap<string, PronounMeaning>;
  /** They open a clause of its own. */
  readonly subordinators: ReadonlySet<string>;
  /** Behind who says it they begin a clause of what is said: “…, Roe said, ⟨although⟩ it leaked”. */
  readonly concessives: ReadonlySet<string>;
  /** Words of people who speak for themselves. */
  readonly speakingForOneself: ReadonlySet<string>;
  /** Prepositions that seldom begin a clause. */
  readonly withinPhrase: ReadonlySet<string>;
}

/**
 * Whom a pronoun can mean: a woman, a man or an organisation who was mentioned before; whoever is named right `before` it, or the
 * `house` named there; the `speaker` of what was said before.
 */
export type PronounMeaning = "female" | "male" | "organisation" | "before" | "house" | "speaker";

/** Documents, and who issues them. */
export interface DocumentWords {
  /** For each such word the others of its kind, itself included. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs whose subject a document comes from: "the council ⟨issued⟩ a statement". */
  readonly issuingVerbs: ReadonlySet<string>;
  /** What is done with a document by who reads it, and not by whom it speaks for: "a memo ⟨seen⟩ by the Courier". */
  readonly readersParticiples: ReadonlySet<string>;
}

/** Words that show that what stands in marks is a name, a title or an inscription. */
export interface InscriptionWords {
  /** Right before the marks: "a song titled “…”", "nicknamed “…”". */
  readonly namingWords: ReadonlySet<string>;
  /** Works: before marks round words with capitals they show a title: "the novel “…”". */
  readonly works: ReadonlySet<string>;
  /** Who makes works: "the “…” singer", "the author of “…”". */
  readonly makers: ReadonlySet<string>;
  /** Between a verb of speech and the work in which it is said: "writes ⟨in⟩ “The Long Shore” that". */
  readonly withinWords: ReadonlySet<string>;
  /** Before "as" and the marks: "known locally as “…”". */
  readonly knowingWords: ReadonlySet<string>;
  /** Things that bear writing: "a banner that read “…”". */
  readonly signs: ReadonlySet<string>;
  /** Between such a thing and the marks: "reading “…”", "with the words “…”". */
  readonly bearingWords: ReadonlySet<string>;
}

/** Where, by what means and to whom something is said. */
export interface OccasionWords {
  /** Head nouns of an occasion. */
  readonly nouns: ReadonlySet<string>;
  /** Where words are posted or broadcast: "on Twitter", "on CNN". */
  readonly channels: ReadonlySet<string>;
  /** Before a channel, or an organisation that is one: "⟨on⟩ CNN". */
  readonly beforeChannels: ReadonlySet<string>;
  /** Verbs of speech that take the hearer as their object: "told reporters", "warned China". */
  readonly addressingVerbs: ReadonlySet<string>;
  /** Of those the ones whose hearer is followed by a clause without "that": "told the court ⟨he had stopped⟩". */
  readonly tellingVerbs: ReadonlySet<string>;
  /** By what something is said: "by ⟨telephone⟩". */
  readonly meansOfSpeaking: ReadonlySet<string>;
  /** Objects of "tell" that hear nothing. */
  readonly thingsTold: ReadonlySet<string>;
  /** Before an occasion at the head of a sentence: "⟨speaking⟩ at a rally". */
  readonly speaking: ReadonlySet<string>;
  /** Before a place where something was said: "⟨outside⟩ the court". */
  readonly beforePlaces: ReadonlySet<string>;
  /** Before an event behind which it was said: "⟨after⟩ the talks". */
  readonly beforeEvents: ReadonlySet<string>;
  /** They go on with a phrase of place, occasion or time, or join one to it: "in the hall ⟨of⟩ the guild". */
  readonly behindCircumstances: ReadonlySet<string>;
  /** Prepositions before an occasion. */
  readonly before: ReadonlySet<string>;
  /** Prepositions that go on after the noun of an occasion: "an interview with Reuters", "a letter to the board". */
  readonly after: ReadonlySet<string>;
}

/** What is told of a conversation beside what is said. */
export interface ConversationWords {
  /** Forms of verbs of what people do while they speak: "Roe ⟨shrugs⟩." */
  readonly gestures: ReadonlySet<string>;
  /** Forms of verbs that are one where the sentence ends, or a part of the body or a particle follows: "Roe ⟨shakes⟩ her head." */
  readonly movements: ReadonlySet<string>;
  readonly bodyParts: ReadonlySet<string>;
  /** "Roe looks ⟨up⟩." */
  readonly movingParticles: ReadonlySet<string>;
  /** Behind who says what a headline has in marks before a colon: ‘I cried’: Roe ⟨opens⟩ up. */
  readonly openingUp: ReadonlySet<string>;
  /** Before "by" and who leads a conversation: "the podcast, ⟨hosted⟩ by Moe". */
  readonly hostingForms: ReadonlySet<string>;
  /** What somebody leads, before "by" and "with": "the latest ⟨episode⟩ with Moe". */
  readonly hostedNouns: ReadonlySet<string>;
}

/** Words of phrases of time, in lower case. */
export interface TimeWords {
  /** What passes before something else is said: "withdrew it the next ⟨morning⟩", "two ⟨days⟩ later". */
  readonly periodsOfTime: ReadonlySet<string>;
  /** Behind those: "two days ⟨later⟩". */
  readonly sequels: ReadonlySet<string>;
  /** Days by which something was said: no subject of the verb behind them, "the league ⟨today⟩ rejected it". */
  readonly dayWords: ReadonlySet<string>;
  /** Words for a day by themselves, with how many days ago it was; behind those of the past a part of the day may follow. */
  readonly daysAgo: ReadonlyMap<string, number>;
  /** Before a part of the day they mean that of today: "⟨this⟩ morning". */
  readonly thisDay: ReadonlySet<string>;
  /** Of the day before, where that is no period: "⟨last night⟩". */
  readonly nightsBefore: ReadonlySet<string>;
  /** Days with a name of their own: "Super Tuesday". */
  readonly beforeNamedDay: ReadonlySet<string>;
  /** "Tuesday ⟨night⟩". */
  readonly partsOfDay: ReadonlySet<string>;
  /** "⟨late on⟩ Tuesday". */
  readonly beforeDay: ReadonlySet<string>;
  /** "⟨last⟩ week", "⟨in⟩ June" or "⟨in⟩ 2015", "two days ⟨ago⟩". */
  readonly beforePeriods: ReadonlySet<string>;
  readonly beforeYears: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  /** "last ⟨week⟩". */
  readonly periods: ReadonlySet<string>;
  /** They tell that it was said behind what was told before: "said ⟨afterwards⟩ it was late". */
  readonly afterwards: ReadonlySet<string>;
  /** They are a phrase of time by themselves. */
  readonly timeAdverbs: ReadonlySet<string>;
  /** How many: "⟨two⟩ years ago". */
  readonly periodCounts: ReadonlySet<string>;
}

/** How newspapers print that a source is not to be named, and why. A phrase is a line of words: "a|b" is one of several, "[a|b]" may be left out, "*" is any word. */
export interface AnonymityWords {
  /** What is printed of a source that is not to be named: the phrase, from its verb on. */
  readonly formulas: readonly string[];
  /** The words that one of which is in every formula: where none stands, no formula is looked for. */
  readonly words: ReadonlySet<string>;
  /** Formulas that reach to the end of their clause: "were not authorised to speak ⟨publicly about the talks⟩". */
  readonly openFormulaEnds: ReadonlySet<string>;
  /** Verbs before "on condition of anonymity" that say no more than that somebody spoke. */
  readonly mereSpeaking: ReadonlySet<string>;
  /** Words that give the reason behind a formula, whatever follows. */
  readonly reasonOpenings: readonly string[];
  /** "As" and "since" give a reason where a clause about one of these follows; else they may tell when. */
  readonly temporalOpenings: ReadonlySet<string>;
  readonly reasonWords: ReadonlySet<string>;
  /** Nouns by which newspapers call those who are not to be named. */
  readonly sourceNouns: ReadonlySet<string>;
  /** By whom people of the news are told of, and who stay without a name unless somebody is called so: "the ⟨insider⟩". */
  readonly passersBy: ReadonlySet<string>;
  /** Nouns that mean an anonymous source where what the source knows follows: "a person familiar with the matter". */
  readonly knowingNouns: ReadonlySet<string>;
  /** What such a source knows. */
  readonly knowledgePhrases: readonly string[];
  /** Words before a noun that say that its bearer is not named. */
  readonly unnamedWords: ReadonlySet<string>;
  /** Verbs that go on with what the source said: "who asked not to be named because the talks are private ⟨said⟩". */
  readonly verbsBehindFormulas: ReadonlySet<string>;
  /** "were not authorised to speak publicly and ⟨spoke⟩ on condition of anonymity". */
  readonly verbsOfFormulas: ReadonlySet<string>;
  /** Relatives before a formula: "an official ⟨who⟩ asked not to be named". */
  readonly beforeFormulas: ReadonlySet<string>;
  /** Relatives with which a formula begins: "an official ⟨whose⟩ name was withheld". */
  readonly owningRelatives: ReadonlySet<string>;
  /** Subjects that are two who spoke before: "⟨both⟩ spoke on condition of anonymity". */
  readonly bothWords: ReadonlySet<string>;
  /** Words between "who" and the verb of a formula: "who ⟨had also⟩ asked". */
  readonly beforeFormulaVerbs: ReadonlySet<string>;
  /** Participles that tell what a source has to do with it: "an official ⟨briefed⟩ on the talks". */
  readonly sourceParticiples: ReadonlySet<string>;
}

/** Verbs that report speech, in lower case. */
export interface SpeechVerbs {
  /** Nouns that look like verbs of speech, behind such a word: "at one ⟨point⟩ the crowd sang". */
  readonly nounsBehind: ReadonlySet<string>;
  /** Forms of {@link citingVerbs}. */
  readonly citingForms: ReadonlySet<string>;
  /** Forms that are hardly ever anything but verbs of speech. */
  readonly certainVerbs: ReadonlySet<string>;
  /** Verbs with which somebody answers another, in their base form. */
  readonly replyingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that do no more than report: what stands between them and their clause is where and when. */
  readonly plainVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that without a clause tell of something that is booked or won: "⟨posted⟩ a loss", "⟨claimed⟩ a title". */
  readonly bookingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that say something only with what somebody is to do: "⟨appealed⟩ to millers to wait". */
  readonly pleadingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, of acts that are done by words, and what is so done: "⟨declared⟩ a state of ⟨emergency⟩". */
  readonly declaringVerbs: ReadonlySet<string>;
  readonly declaredThings: ReadonlySet<string>;
  /** Verbs, in their base form, that without a clause tell of a thing that is taken back: "⟨recalled⟩ the prams". */
  readonly recallingVerbs: ReadonlySet<string>;
  /** Verbs of naming by which somebody is rung or sent for, too: "⟨called⟩ the police". */
  readonly ringingVerbs: ReadonlySet<string>;
  /** Verbs that may stand before their subject behind what was said (“…, said a woman who …”) and seldom have such an object. */
  readonly invertingVerbs: ReadonlySet<string>;
  /** Base forms of verbs that may end a sentence: “…, the county ⟨has announced⟩”. */
  readonly trailingVerbs: ReadonlySet<string>;
  /** Base forms of the verbs of a clause that names who says what follows: “As Roe ⟨said⟩, …”. */
  readonly asVerbs: ReadonlySet<string>;
  /** Every form of every verb of speech, in lower case: "quips", "quipped", "quipping", "quip". */
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  /** The verb of those to whom something is said before a court: "the jury ⟨heard⟩ that", in nobody's name. */
  readonly hear: string;
  /** The base form of the verb for what an inquiry comes to. */
  readonly find: string;
  /** The base form of what stands before a source: "⟨according⟩ to". */
  readonly accord: string;
  /** Its forms, and who hears. */
  readonly hearingForms: ReadonlySet<string>;
  readonly hearers: ReadonlySet<string>;
  /** Verbs whose object spoke, in their base form: "⟨quoted⟩ Roe as saying". */
  readonly citingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that need a hearer, who is their subject in the passive: "was ⟨told⟩ that". */
  readonly hearerVerbs: ReadonlySet<string>;
  /**
   * Verbs in their base form, each with a word that can only follow it at once where it is in the passive: "residents ⟨told to⟩
   * leave", "mayor ⟨accused of⟩ lying".
   */
  readonly ellipticVerbs: ReadonlySet<string>;
  /** At the head of a sentence that ends in a colon they tell what the words behind it are about: "⟨On⟩ her ankle: …". */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Behind a verb in the passive they tell what is held against its subject: "was accused ⟨of⟩ lying". */
  readonly chargePrepositions: ReadonlySet<string>;
  /** Phrases that report speech though none of their words does, "made clear", "let it be known", each with its base form. */
  readonly setPhrases: ReadonlyMap<string, string>;
  /** Their last words. */
  readonly setPhraseEnds: ReadonlySet<string>;
  /** Verbs of speech wherever "that" follows, also behind a name that nothing knows: "Overgaard ⟨concedes⟩ that". */
  readonly certainBeforeThat: ReadonlySet<string>;
  /** Each form, and its base form, of verbs of speech only where "that" follows at once: "⟨ruled⟩ that". */
  readonly verbsBeforeThat: ReadonlyMap<string, string>;
  /** Behind such a verb, and before an auxiliary, the clause may begin without "that": "accepted ⟨he⟩ had". */
  readonly clausePronouns: ReadonlySet<string>;
  /** The same of verbs by which a document or a poll says something: "records ⟨show⟩ that". */
  readonly documentVerbs: ReadonlyMap<string, string>;
  /** Documents and polls that say something by those verbs, in their singular; what is filmed only shows. */
  readonly tellingDocuments: ReadonlySet<string>;
  /** Who says by the first of those verbs what an inquiry came to, where "that" follows: "an ⟨auditor⟩ found that". */
  readonly findingRoles: ReadonlySet<string>;
  /** Nouns by which words are somebody's, "in Roe's ⟨view⟩", and the prepositions before those. */
  readonly accountNouns: ReadonlySet<string>;
  readonly accountPrepositions: ReadonlySet<string>;
  /** What stands before such a noun and behind it where whose they are follows: "in ⟨the⟩ view ⟨of⟩ Roe". */
  readonly accountPhrases: ReadonlySet<string>;
  /** Nouns that words in marks are equated with: “Sell it” was Roe's ⟨advice⟩; her ⟨reply⟩: “No.” */
  readonly equatedNouns: ReadonlySet<string>;
  /** Before the clause that tells how somebody put them: “…” is ⟨how⟩ Roe put it. */
  readonly equatingOpeners: ReadonlySet<string>;
  /** Behind such a noun, before whose words they are: "the message ⟨from⟩ Roe". */
  readonly equatingPrepositions: ReadonlySet<string>;
  /** Rare verbs by which somebody is told what to do: "⟨advised⟩ them to go". */
  readonly requestingVerbs: ReadonlySet<string>;
  /** Others, as they stand behind another verb: "wrote ⟨asking⟩ them to go". */
  readonly requestingInGerund: ReadonlySet<string>;
  /** Before whoever is addressed in writing, in the forms that are met: "⟨wrote⟩ to parents", "⟨emailed⟩ staff". */
  readonly writtenForms: ReadonlySet<string>;
  /** In a headline they tell what is spoken about, and nothing that is said. */
  readonly discussingVerbs: ReadonlySet<string>;
  /** So do these behind a verb of speech: "Council argues ⟨about⟩ pier". */
  readonly headlineTopics: ReadonlySet<string>;
  /** Those whose past is spelt like their base form: "the sign ⟨read⟩". */
  readonly pastAsBase: ReadonlySet<string>;
  /** Words that belong to a verb of speech, behind its base form: "called for" and "called on". */
  readonly verbsAndParticles: ReadonlySet<string>;
  /** Verbs of speech, in their base form, that with such a word are none: "called off the talks", "pleaded guilty". */
  readonly silentPhrases: ReadonlySet<string>;
  /** Behind a verb of speech they stand for what was said: "said ⟨as much⟩", "told them ⟨the same thing⟩". */
  readonly standIns: ReadonlySet<string>;
  /** Before who says it they stand for what was said: "the last ⟨thing⟩ she said was “Go”", "⟨all⟩ he said was". */
  readonly cleftWords: ReadonlySet<string>;
  /** Parts of what is written, in their singular: "⟨clause⟩ 4 is clear: “…”". */
  readonly partsOfDocuments: ReadonlySet<string>;
  /** Who can, or for whom it is easy or hard, to "tell" what is seen: "⟨could⟩ tell he was tired", "⟨hard⟩ to tell whether". */
  readonly ableWords: ReadonlySet<string>;
  /** Before what it is seen from, behind such a verb: "could tell ⟨from⟩ her face". */
  readonly beforeSigns: ReadonlySet<string>;
  /** Pronouns that, outside marks, are whoever writes: "⟨I⟩ asked the clerk". */
  readonly writers: ReadonlySet<string>;
  /** With which words come, in the forms that are met, "“No,” ⟨came⟩ the reply", and what they come as. */
  readonly arrivingForms: ReadonlySet<string>;
  readonly soundNouns: ReadonlySet<string>;
  /** Participles of those who are asked, before what they answer: "⟨asked⟩ if he would go, Roe said no". */
  readonly askedForms: ReadonlySet<string>;
  /** Before those, where no subject stands: "⟨when⟩ asked". */
  readonly beforeAsked: ReadonlySet<string>;
  /** Behind those, before what was asked: "asked ⟨about⟩ her plans". */
  readonly beforeTopics: ReadonlySet<string>;
}

/** Nouns of saying, in lower case. */
export interface SpeechNouns {
  /** Singulars and plurals, in lower case. */
  readonly nouns: ReadonlyMap<string, SpeechNoun>;
  /** What a crowd makes, before "of" and its words: "to ⟨chants⟩ of “Out!”". */
  readonly cries: ReadonlySet<string>;
  /** Prepositions before those. */
  readonly beforeCries: ReadonlySet<string>;
  /** What goes unanswered, "a ⟨request⟩ for comment", and how the words begin for what was requested: "⟨comment⟩s". */
  readonly requests: ReadonlySet<string>;
  readonly requestedStems: readonly string[];
}
