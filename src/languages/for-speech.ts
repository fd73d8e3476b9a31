/**
 * The verbs and nouns that a language must give for it to be told that something was said.
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

/** A verb with the preposition behind its object. */
export interface AssigningVerb {
  readonly lemma: string;
  readonly preposition: string;
  readonly isMeasure: boolean;
  /** Before "to" and the cause that somebody names: "put it ⟨down⟩ to “luck”"; null where the verb does not stand so. */
  readonly particle: string | null;
}

/** What stands round the verb of such a phrase; "" where nothing need to. */
export interface SoleSource {
  readonly opening: string;
  readonly before: string;
  readonly behind: string;
}

/** Verbs that report speech, in lower case. */
export interface SpeechVerbs {
  /** Words of speech, each with the words behind which it is a noun that says nothing: "at one ⟨point⟩ the crowd sang", "a wake-up ⟨call⟩". */
  readonly nounsBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** What opens a sentence, with its capital, and only looks like a verb of speech and who speaks: "⟨All told⟩ forty mills closed". */
  readonly mereOpenings: ReadonlySet<string>;
  /** What opens a sentence and says nothing, by its first word: "⟨having said that,⟩ it is late", "⟨needless to say⟩, it is late". */
  readonly sayingOpeners: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns and pronouns that tell nothing that anybody said: "⟨history⟩ tells us that", "⟨something⟩ tells me that". */
  readonly impersonalTellers: ReadonlySet<string>;
  /** How something goes, without an article: "according to ⟨plan⟩", which is nobody's word. */
  readonly courses: ReadonlySet<string>;
  /** Forms of {@link citingVerbs}. */
  readonly citingForms: ReadonlySet<string>;
  /** Forms that are hardly ever anything but verbs of speech. */
  readonly certainVerbs: ReadonlySet<string>;
  /** Verbs with which somebody answers another, in their base form. */
  readonly replyingVerbs: ReadonlySet<string>;
  /** Words for how much was said: "said ⟨a lot⟩". */
  readonly howMuchWords: ReadonlySet<string>;
  /** Verbs, in their base form, that do no more than report: what stands between them and their clause is where and when. */
  readonly plainVerbs: ReadonlySet<string>;
  /** Verbs by whose use, in the present, a writer says what they govern: "I ⟨confess⟩ that". */
  readonly performingVerbs: ReadonlySet<string>;
  /** Who does so: "I", "I'd". */
  readonly performers: ReadonlySet<string>;
  /** Verbs, in their base form, that without a clause tell of something that is booked or won: "⟨posted⟩ a loss", "⟨claimed⟩ a title". */
  readonly bookingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that say something only with what somebody is to do: "⟨appealed⟩ to millers to wait". */
  readonly pleadingVerbs: ReadonlySet<string>;
  /**
   * What stands, without a clause, behind verbs, in their base form, that then tell of a deed: "⟨declared⟩ a state of ⟨emergency⟩", "⟨conceded⟩ a
   * ⟨penalty⟩", "⟨slammed⟩ the ⟨door⟩".
   */
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs, in their base form, by which something is praised or blamed: "⟨slammed⟩ the plan". */
  readonly judgingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that without a clause tell of a thing that is taken back: "⟨recalled⟩ the prams". */
  readonly recallingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that without a clause tell of what is put to something else: "⟨added⟩ the loaves to the list". */
  readonly addingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that may have somebody and a thing for their objects: "⟨offered⟩ her a job". */
  readonly givingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that tell what is expected of a thing before "to be": "it ⟨promises⟩ to be late". */
  readonly expectingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, by which something becomes what it is called: "was ⟨declared⟩ the winner". */
  readonly declaringVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, whose object is called what stands right behind it: "⟨branded⟩ the claim “a lie”". */
  readonly verdictVerbs: ReadonlySet<string>;
  /** Forms of verbs behind which "as" tells what their subject is, or is held to be: "⟨worked⟩ as “a spy”". */
  readonly verbsBeforeRoles: ReadonlySet<string>;
  /** Verbs of naming by which somebody is rung or sent for, too: "⟨called⟩ the police". */
  readonly ringingVerbs: ReadonlySet<string>;
  /** What is convened by those verbs, in the singular: "called a news ⟨conference⟩". */
  readonly convened: ReadonlySet<string>;
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
  /** Before a clause that they hear as told, besides "that": "the court heard ⟨how⟩ he had lied". */
  readonly hearingOpeners: ReadonlySet<string>;
  /** Verbs, in their base form, that tell what somebody makes of something: "was ⟨hailed⟩ as “a marvel”"; none by which it only has a name. */
  readonly appraisingVerbs: ReadonlySet<string>;
  /** Nouns before "of" or "to" something and "as": "her ⟨description⟩ of it as “a ruin”". */
  readonly describingNouns: ReadonlySet<string>;
  /** Verbs, in their base form, by which something only has a name: "was ⟨dubbed⟩ “the Snake”". */
  readonly namingVerbs: ReadonlySet<string>;
  /** "accused ⟨each other⟩", by the first word. */
  readonly reciprocals: ReadonlyMap<string, string>;
  /** By which somebody is charged with something: "⟨accusing⟩ the board of “fraud”". */
  readonly chargingVerbs: ReadonlySet<string>;
  /** Verbs whose object spoke, in their base form: "⟨quoted⟩ Roe as saying". */
  readonly citingVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that need a hearer, who is their subject in the passive: "was ⟨told⟩ that". */
  readonly hearerVerbs: ReadonlySet<string>;
  /**
   * Verbs in their base form, each with a word that can only follow it at once where it is in the passive: "residents ⟨told to⟩
   * leave", "mayor ⟨accused of⟩ lying".
   */
  readonly ellipticVerbs: ReadonlySet<string>;
  /** Of the same form, those that in the passive tell who gets what, and report nothing: "is ⟨assured of⟩ a place". */
  readonly grantingPassives: ReadonlySet<string>;
  /** At the head of a sentence that ends in a colon they tell what the words behind it are about: "⟨On⟩ her ankle: …". */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Forms of verbs whose subject is told of by others: "⟨faced⟩ claims that", "was ⟨dogged⟩ by accusations of". */
  readonly facingVerbs: ReadonlySet<string>;
  /** Behind a verb in the passive they tell what is held against its subject: "was accused ⟨of⟩ lying". */
  readonly chargePrepositions: ReadonlySet<string>;
  /** Phrases that report speech though none of their words does, "made clear", "let it be known", each with its base form. */
  readonly setPhrases: ReadonlyMap<string, string>;
  /** The same that do so only where they are inserted, or stand beside marks: “…,” she ⟨went on⟩. */
  readonly insertedPhrases: ReadonlyMap<string, string>;
  /** Of those, the base forms that may end a sentence behind a comma: "Who would pay, she ⟨wanted to know⟩." */
  readonly trailingPhrases: ReadonlySet<string>;
  /** Those of them by which, behind "it", something shows that nobody says: "it ⟨was clear⟩ that". */
  readonly evidentStates: ReadonlySet<string>;
  /** The last words of both. */
  readonly setPhraseEnds: ReadonlySet<string>;
  /** Verbs of speech wherever "that" follows, also behind a name that nothing knows: "Overgaard ⟨concedes⟩ that". */
  readonly certainBeforeThat: ReadonlySet<string>;
  /** The same of words that are nouns, too, behind a word with a capital: "the Millers' Guild ⟨estimates⟩ that". */
  readonly certainBehindNames: ReadonlySet<string>;
  /** Each form, and its base form, of verbs of speech only where "that" follows at once: "⟨ruled⟩ that". */
  readonly verbsBeforeThat: ReadonlyMap<string, string>;
  /** Those of them, in their base form, that report with a clause without "that", too, whatever its subject: "⟨ruled⟩ the ban was unlawful". */
  readonly verbsBeforeBareClause: ReadonlySet<string>;
  /** Verbs, in their base form, that report a clause right behind them, and seldom stand behind it: "⟨signalled⟩ rates would rise". */
  readonly bareClauseVerbs: ReadonlySet<string>;
  /** Verbs, in their base form, that more often make a thing known than tell what becomes of it: "the plan he ⟨announced⟩ would cost more". */
  readonly puttingForward: ReadonlySet<string>;
  /** The same of verbs of belief, whose words are somebody's where marks stand round some: "⟨thought⟩ it “odd”". */
  readonly verbsBeforeMarks: ReadonlyMap<string, string>;
  /** The same of verbs behind whose object marks tell what it is said to be: "⟨cast⟩ the plan as “odd”". */
  readonly verbsBeforeAs: ReadonlyMap<string, string>;
  /** The same of verbs by which somebody is told what to do: "⟨ordered⟩ them to leave". */
  readonly verbsBeforeInfinitive: ReadonlyMap<string, string>;
  /** Behind such a verb, and before an auxiliary, the clause may begin without "that": "accepted ⟨he⟩ had". */
  readonly clausePronouns: ReadonlySet<string>;
  /** The same of verbs by which a document or a poll says something: "records ⟨show⟩ that". */
  readonly documentVerbs: ReadonlyMap<string, string>;
  /** Verbs by which a size or cause is named, in every form: "⟨put⟩ the toll ⟨at⟩ 27"; measures have a number behind the preposition. */
  readonly assigningVerbs: ReadonlyMap<string, AssigningVerb>;
  /** Documents and polls that say something by those verbs, in their singular; what is filmed only shows. */
  readonly tellingDocuments: ReadonlySet<string>;
  /** Who says by the first of those verbs what an inquiry came to, where "that" follows: "an ⟨auditor⟩ found that". */
  readonly findingRoles: ReadonlySet<string>;
  /** What will tell something some day, and tells nothing: "only ⟨time⟩ will tell". */
  readonly idleTellers: ReadonlySet<string>;
  /** Verbs, in their base form, behind whose hearer "of" tells what about: "⟨reminded⟩ farmers of his plan to wait". */
  readonly remindingVerbs: ReadonlySet<string>;
  /** Of verbs by which things tell something, too: "output fell, ⟨suggesting⟩ that". */
  readonly inferringForms: ReadonlySet<string>;
  /** What only a court does to somebody: "and ⟨sentenced⟩ him". */
  readonly sentencingForms: ReadonlySet<string>;
  /** "that ⟨explains⟩ why it fell": with a bare "that" for their subject they give a reason, and nobody's words. */
  readonly explainingVerbs: ReadonlySet<string>;
  /** “…,” she said, ⟨referring⟩ to the strike: of words that somebody has said, what is meant by them, or who said so before, “⟨echoing⟩ Moe”. */
  readonly glossingVerbs: ReadonlySet<string>;
  /** Forms of verbs that say what is to be done only where somebody is their subject: "Roe ⟨encouraged⟩ them to go", "⟨threatened⟩ to go", and not "the tax". */
  readonly movingForms: ReadonlySet<string>;
  /** Forms of verbs of speech that tell of the noun behind them: "⟨protesting⟩ farmers blocked the road", "⟨alleged⟩ frauds have hurt him". */
  readonly describingForms: ReadonlySet<string>;
  /** Forms of verbs with which somebody turns to others, and no thing does: "⟨thanked⟩ the millers", "⟨appealed⟩ for calm". */
  readonly turningForms: ReadonlySet<string>;
  /** Verbs before whom somebody tells: "⟨told⟩ the paper". */
  readonly tellingPapers: ReadonlySet<string>;
  /** Between "it" and such a verb: "it ⟨also⟩ found that". */
  readonly besides: ReadonlySet<string>;
  /** Nouns by which words are somebody's, "in Roe's ⟨view⟩", and the prepositions before those. */
  readonly accountNouns: ReadonlySet<string>;
  readonly accountPrepositions: ReadonlySet<string>;
  /** Of those nouns, what somebody thinks: a clause may follow without a comma, "In her ⟨view⟩ it is safe". */
  readonly accountsAlone: ReadonlySet<string>;
  /** What stands before such a noun and behind it where whose they are follows: "in ⟨the⟩ view ⟨of⟩ Roe". */
  readonly accountPhrases: ReadonlySet<string>;
  /** A preposition and such a noun that go together only so: "⟨on⟩ Roe's ⟨telling⟩, …". */
  readonly accountPairs: ReadonlySet<string>;
  /** Verbs of a phrase that names the only source of a clause: "to ⟨hear⟩ Roe ⟨tell it⟩, …", "⟨if⟩ Roe is to ⟨be believed⟩, …". */
  readonly soleSources: ReadonlyMap<string, SoleSource>;
  /** Nouns that words in marks are equated with: “Sell it” was Roe's ⟨advice⟩; her ⟨reply⟩: “No.” */
  readonly equatedNouns: ReadonlySet<string>;
  /** Phrases by which somebody is made to answer: "⟨put it to her⟩ that she knew". */
  readonly puttingPhrases: ReadonlySet<string>;
  /** Nouns of saying behind words in marks that somebody has said: Roe's “lazy nurses” ⟨remark⟩. */
  readonly remarkNouns: ReadonlySet<string>;
  /** What words are called as such: “Baffling” is Roe's ⟨word⟩ for it. */
  readonly wordNouns: ReadonlySet<string>;
  /** What somebody does with a word: "she ⟨used⟩ the term “odd”". */
  readonly usingForms: ReadonlySet<string>;
  /** Before a word that somebody does not use: "⟨avoided⟩ the term “odd”". */
  readonly avoidingForms: ReadonlySet<string>;
  /** What somebody holds, whom "of" names: "the ⟨argument⟩ of the millers". */
  readonly heldNouns: ReadonlySet<string>;
  /** "A footnote ⟨makes⟩ that clear: “…”". */
  readonly clearingForms: ReadonlySet<string>;
  /** What a written work does where its words follow: "her memoir ⟨begins⟩: “…”". */
  readonly coursesOfWorks: ReadonlySet<string>;
  /** What a noun of saying does where a colon follows: "her argument ⟨runs⟩ as follows:", "it ⟨goes⟩:". */
  readonly runningForms: ReadonlySet<string>;
  /** The last word before that colon: "like ⟨this⟩:". */
  readonly pointingAhead: ReadonlySet<string>;
  /** Verbs that equate as "is" does: "her position ⟨remains⟩ that". */
  readonly equatingForms: ReadonlySet<string>;
  /** Before the clause that tells how somebody put them: “…” is ⟨how⟩ Roe put it. */
  readonly equatingOpeners: ReadonlySet<string>;
  /** Behind such a noun, before "by" and whoever wrote the words: "the message ⟨posted⟩ by Roe"; none by which somebody passes on another's. */
  readonly writingParticiples: ReadonlySet<string>;
  /** What somebody does who stands by what another proposes: "proposed by Roe, ⟨seconded⟩ by Moe". */
  readonly secondingForms: ReadonlySet<string>;
  /** Behind such a noun, before whose words they are: "the message ⟨from⟩ Roe". */
  readonly equatingPrepositions: ReadonlySet<string>;
  /** Rare verbs by which somebody is told what to do: "⟨advised⟩ them to go". */
  readonly requestingVerbs: ReadonlySet<string>;
  /** What has a size, "put ⟨the toll⟩ at 27", in the singular. */
  readonly measuredNouns: ReadonlySet<string>;
  /** Words that are no verbs before certain others: "⟨think⟩ tank". */
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Before "to" and a verb of speech, with which they announce it: "is ⟨proud⟩ to announce that". */
  readonly gladWords: ReadonlySet<string>;
  /** What somebody means to do, as people are told of it: "told MPs of his ⟨decision⟩ to resign". */
  readonly intentions: ReadonlySet<string>;
  /** Others, as they stand behind another verb: "wrote ⟨asking⟩ them to go". */
  readonly requestingInGerund: ReadonlySet<string>;
  /** Verbs for what is put before the public in writing: "posted on Facebook:". */
  readonly postingVerbs: ReadonlySet<string>;
  /** Before whoever is addressed in writing, in the forms that are met: "⟨wrote⟩ to parents", "⟨emailed⟩ staff". */
  readonly writtenForms: ReadonlySet<string>;
  /** In a headline they tell what is spoken about, and nothing that is said. */
  readonly discussingVerbs: ReadonlySet<string>;
  /** So do these behind a verb of speech: "Council argues ⟨about⟩ pier". */
  readonly headlineTopics: ReadonlySet<string>;
  /** Verbs with which somebody says aloud what is written: "⟨read⟩ a letter from her neighbour: “…”". */
  readonly readingVerbs: ReadonlySet<string>;
  /** Verbs of speech whose past is spelt like their base form: "the sign ⟨read⟩", "the bank ⟨forecast⟩ that". */
  readonly pastAsBase: ReadonlySet<string>;
  /** Verbs with their particle behind which stands what is demanded: "⟨called for⟩ a ban". */
  readonly demandingPhrases: ReadonlySet<string>;
  /** Words that belong to a verb of speech, behind its base form: "called for" and "called on". */
  readonly verbsAndParticles: ReadonlySet<string>;
  /** Of those, whose object is no report but what speaks for one: "⟨point to⟩ the cost". */
  readonly showingVerbs: ReadonlySet<string>;
  /** Nouns before an infinitive of what somebody tries to do: "a ⟨bid⟩ to explain it". */
  readonly attempts: ReadonlySet<string>;
  /** What is still to be done, and speaks for nobody: "her ⟨task⟩ is to tell them that". */
  readonly thingsToDo: ReadonlySet<string>;
  /** Base forms that report nothing and may govern a clause without "that": "to ⟨ensure⟩ the mill is safe". */
  readonly beforeClauses: ReadonlySet<string>;
  /** Verbs of speech, in their base form, that with such a word are none: "called off the talks", "pleaded guilty". */
  readonly silentPhrases: ReadonlySet<string>;
  /** Behind a verb of speech they stand for what was said: "said ⟨as much⟩", "told them ⟨the same thing⟩". */
  readonly standIns: ReadonlySet<string>;
  /** With what a phrase begins that does not tell what was said: "said ⟨something⟩ that stopped me". */
  readonly untold: ReadonlySet<string>;
  /** Before who says it they stand for what was said: "the last ⟨thing⟩ she said was “Go”", "⟨all⟩ he said was". */
  readonly cleftWords: ReadonlySet<string>;
  /** Parts of what is written, in their singular: "⟨clause⟩ 4 is clear: “…”". */
  readonly partsOfDocuments: ReadonlySet<string>;
  /** Who can, or for whom it is easy or hard, to "tell" what is seen: "⟨could⟩ tell he was tired", "⟨hard⟩ to tell whether". */
  readonly ableWords: ReadonlySet<string>;
  /** Before what it is seen from, behind such a verb: "could tell ⟨from⟩ her face". */
  readonly beforeSigns: ReadonlySet<string>;
  /** Whom a paper or broadcaster speaks to: what "readers may recall" is the writer's. */
  readonly readers: ReadonlySet<string>;
  /** Pronouns that, outside marks, are whoever writes: "⟨I⟩ asked the clerk". */
  readonly writers: ReadonlySet<string>;
  /** Forms of verbs that lead up to words where "it" follows: "⟨puts⟩ it plainly", "⟨sees⟩ it differently". */
  readonly puttingForms: ReadonlySet<string>;
  /** With which words come, in the forms that are met, "“No,” ⟨came⟩ the reply", and what they come as. */
  readonly arrivingForms: ReadonlySet<string>;
  readonly soundNouns: ReadonlySet<string>;
  /** Those of the latter that only somebody gives who was asked or told something. */
  readonly answers: ReadonlySet<string>;
  /** Participles of those who are asked, before what they answer: "⟨asked⟩ if he would go, Roe said no". */
  readonly askedForms: ReadonlySet<string>;
  /** Nouns of being asked, in front of who answers: "under ⟨questioning⟩ by Moe, she said"; and what stands before the name of who asks. */
  readonly questioningNouns: ReadonlySet<string>;
  readonly beforeQuestioners: ReadonlySet<string>;
  /** To say again what another has said, in words of one's own: “Roe ⟨echoed⟩ Moe's words”. */
  readonly echoingVerbs: ReadonlySet<string>;
  /** Behind a comma, whom or what somebody goes by who says something: “it leaks, ⟨citing⟩ a study”. */
  readonly echoingForms: ReadonlySet<string>;
  /** Gerunds behind words that tell how they stand to what another says: ", ⟨contradicting⟩ the mayor". */
  readonly opposingForms: ReadonlySet<string>;
  /** Before those, where no subject stands: "⟨when⟩ asked". */
  readonly beforeAsked: ReadonlySet<string>;
  /** Behind those, before what was asked: "asked ⟨about⟩ her plans". */
  readonly beforeTopics: ReadonlySet<string>;
}

/** Nouns of saying, in lower case. */
export interface SpeechNouns {
  /** Singulars and plurals, in lower case. */
  readonly nouns: ReadonlyMap<string, SpeechNoun>;
  /** Those of them, in the singular, behind which "that" mostly begins what was said: "Roe's ⟨claim⟩ that it leaks", and not "her ⟨speech⟩ that drew". */
  readonly beforeThat: ReadonlySet<string>;
  /** What somebody has said, where "that" follows and it is told whose it is: "Roe's ⟨remark⟩ that". */
  readonly ownedSayings: ReadonlySet<string>;
  /** What a crowd makes, before "of" and its words: "to ⟨chants⟩ of “Out!”". */
  readonly cries: ReadonlySet<string>;
  /** Behind the words, before who cries them: "cries of “Out!” ⟨from⟩ the gallery". */
  readonly fromCriers: ReadonlySet<string>;
  /** What whoever cries does: "⟨broke⟩ into chants", "⟨responded⟩ with cries". */
  readonly cryingForms: ReadonlySet<string>;
  /** What goes unanswered, "a ⟨request⟩ for comment", and how the words begin for what was requested: "⟨comment⟩s". */
  readonly requests: ReadonlySet<string>;
  readonly requestedStems: readonly string[];
}
