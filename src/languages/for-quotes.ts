/** Of whom it is told that they are children. */
export interface Childhood {
  /** The field of the nouns for them. */
  readonly field: string;
  /** Fields of which they may be all the same: a schoolboy may be the striker. */
  readonly besides: ReadonlySet<string>;
}

/**
 * What a language must give for it to be told who said what.
 *
 * @module
 */

import type { SpeechNouns, SpeechVerbs } from "./for-speech.ts";

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
  /** For each noun of a calling its field, of those of which nobody has two: “the judge” is not “the defendant”, nor “the coach” “the striker”. */
  readonly callingFields: ReadonlyMap<string, string>;
  readonly childhood: Childhood;
  /** For each title, in lower case and of one word or two, the words by which newspapers vary it: “the bishop … the ⟨prelate⟩”. */
  readonly otherTitles: ReadonlyMap<string, readonly string[]>;
  readonly origins: OriginWords;
  readonly makers: MakerWords;
  readonly succession: SuccessionWords;
}

/** What whoever makes or runs something is called, in lower case. */
export interface MakerWords {
  /** By works: "novel" → "author". */
  readonly works: ReadonlyMap<string, readonly string[]>;
  /** By verbs of making works: "written" → "author". */
  readonly making: ReadonlyMap<string, readonly string[]>;
  /** By verbs that need no work: "coaches" → "coach". */
  readonly running: ReadonlyMap<string, readonly string[]>;
  /** By verbs, and what they are done to: "drives" and "lorry" → "driver". */
  readonly handling: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** By verbs by which somebody answers a charge: "denied" → "defendant"; and the words behind them that say that it is one. */
  readonly accused: ReadonlyMap<string, readonly string[]>;
  readonly answering: ReadonlySet<string>;
  /** By nouns before "of": "the ⟨arrest⟩ of" → "suspect". */
  readonly cases: ReadonlyMap<string, readonly string[]>;
  /** By verbs, what they are called to whom somebody does it: "jailed" → "defendant", "attacking" → "victim". */
  readonly suffering: ReadonlyMap<string, readonly string[]>;
  /** By participles behind a form of "be", what they are called to whom it was done: "robbed" → "victim". */
  readonly undergone: ReadonlyMap<string, readonly string[]>;
}

/** How it is told that somebody came after somebody in a post, in lower case. */
export interface SuccessionWords {
  /** Who came before: "her ⟨predecessor⟩". */
  readonly before: ReadonlySet<string>;
  /** Who came after: "his ⟨successor⟩". */
  readonly after: ReadonlySet<string>;
  /** Between the one who came after and the one before: "Roe ⟨succeeded⟩ Moe". */
  readonly taking: ReadonlySet<string>;
  /** The same in three words: "Roe ⟨took over from⟩ Moe". */
  readonly takingOver: readonly string[];
  /** Between the one before and the one after, in three words: "Moe ⟨handed over to⟩ Roe". */
  readonly handingOver: readonly string[];
  /** Behind a passive of these: "Moe was replaced ⟨by⟩ Roe". */
  readonly by: ReadonlySet<string>;
  /** Who holds the same post elsewhere: "her Greek ⟨counterpart⟩". */
  readonly counterparts: ReadonlySet<string>;
}

/** Where people come from and what they are called after it, in lower case. */
export interface OriginWords {
  /** For a place, people or adjective, of up to three words, the nouns for somebody from there: "swedish" → "swede". */
  readonly told: ReadonlyMap<string, readonly string[]>;
  /** Before the place: "Ann Roe ⟨from⟩ Sweden". */
  readonly fromWords: ReadonlySet<string>;
  /** Before "in" and the place: "⟨born⟩ in Sweden". */
  readonly birth: ReadonlySet<string>;
  /** Who serves a country, beside those who hold an office: "the Iraqi ⟨leader⟩". */
  readonly serving: ReadonlySet<string>;
}

/** Small words by what they tell of the words beside them, in lower case. */
export interface SmallWords {
  /** They open a clause that tells when something was said: "shouted ⟨as⟩ he was led away". */
  readonly momentOpeners: ReadonlySet<string>;
  /** Those of them before what happens at the same time: "Roe wept ⟨as⟩ the judge spoke". */
  readonly sameMoment: ReadonlySet<string>;
  /** They open a clause that tells no more than when: "⟨once⟩ he had left, the board said". */
  readonly timeOpeners: ReadonlySet<string>;
  /** They open a clause with which what is told before them ends: "Roe spoke, ⟨until⟩ Moe stood up". */
  readonly turningPoints: ReadonlySet<string>;
  /** What may follow a name that signs words, beside a title: “— Ann Roe ⟨on⟩ the match”. */
  readonly behindSignature: ReadonlySet<string>;
  /** Behind an office they lead to what it is for: "minister ⟨for⟩ sport". */
  readonly behindOffices: ReadonlySet<string>;
  /** Behind these stands something else than the subject of a clause: "⟨of⟩ the board said". */
  readonly subjectPrepositions: ReadonlySet<string>;
  /** What stands before the cause of an outcome, which is not said: "added ⟨so⟩ many rules that nobody knew them". */
  readonly beforeOutcomes: ReadonlySet<string>;
  /** What a clause before it comes to, told by whoever stands behind it: "it is poor, ⟨something⟩ Roe says will change". */
  readonly things: ReadonlySet<string>;
  /** What stands for all that is said: "not ⟨everything⟩ Roe says is true". */
  readonly allThings: ReadonlySet<string>;
  /** They may be a subject without a noun: "⟨many⟩ said". */
  readonly standingAlone: ReadonlySet<string>;
  /** Adjectives that stand for one person: "the ⟨other⟩ said", "the ⟨accused⟩". */
  readonly oneOfSeveral: ReadonlySet<string>;
  /** Pronouns of several. */
  readonly oursOrTheirs: ReadonlySet<string>;
  /** They begin what the reader is taken to know: "⟨the⟩ mayor". */
  readonly definiteWords: ReadonlySet<string>;
  /** They begin what was spoken of before. */
  readonly pointingWords: ReadonlySet<string>;
  /** They begin a description of somebody whom the reader is taken to know. */
  readonly definiteOrOwned: ReadonlySet<string>;
  /** Determiners that come before one of two: "⟨neither⟩ Roe nor Moe". */
  readonly pairing: ReadonlySet<string>;
  /** Subjects that bring in somebody behind "was": "⟨there⟩ was a man". */
  readonly introducing: ReadonlySet<string>;
  /** What they begin is nobody in particular: "⟨no⟩ man". */
  readonly unintroducingWords: ReadonlySet<string>;
  /** They may be the subject of a relative clause. */
  readonly relativeSubjects: ReadonlySet<string>;
  /** They stand for the words before them: “It leaks.” ⟨Those⟩ were Roe's words. */
  readonly pointingBack: ReadonlySet<string>;
  /** They stand for the words behind them: "said the ⟨following⟩:". */
  readonly pointingAhead: ReadonlySet<string>;
  /** "⟨that⟩ remark", "⟨these⟩ words". */
  readonly demonstratives: ReadonlySet<string>;
  /** Relatives that stand for people. */
  readonly relativesOfPeople: ReadonlySet<string>;
  /** Between commas behind a subject: "The Swede, ⟨meanwhile⟩, said". */
  readonly asides: ReadonlySet<string>;
  /** Adverbs that stand between a subject and its verb: "the captain ⟨also⟩ felt". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Before "whom": "⟨most of⟩ whom". */
  readonly ofWhom: ReadonlySet<string>;
  /** Relatives of somebody who was named right before. */
  readonly personalRelatives: ReadonlySet<string>;
  /** The one of those that no subject is: "for ⟨whom⟩ it is". */
  readonly relativeObjects: ReadonlySet<string>;
  /** They open what was done before, behind or while something was said: "spoke ⟨after⟩ meeting them". */
  readonly beforeDeeds: ReadonlySet<string>;
  /** They open a clause whose subject follows at once: "said ⟨that⟩ Roe and Moe". */
  readonly beforeSubjects: ReadonlySet<string>;
  /** Behind a comma before somebody who says something while others act: “, ⟨with⟩ bakers warning that”. */
  readonly besideOthers: ReadonlySet<string>;
  /** Verbs with which one says who one is: "⟨gave⟩ her name as Ann", "⟨identified⟩ himself as Joe". */
  readonly givingName: ReadonlySet<string>;
  /** What leads to what was done next: "I laughed, ⟨then⟩ I stopped". */
  readonly nextSteps: ReadonlySet<string>;
  /** What stands before whom it was not: "Roe, ⟨not⟩ Moe", "Roe ⟨rather than⟩ Moe". */
  readonly contrasting: ReadonlySet<string>;
  /** Before somebody and a participle, at the end of a sentence: “…, ⟨with⟩ a friend telling the Courier: “…””. */
  readonly absolutes: ReadonlySet<string>;
  /** They set somebody against whoever has spoken: “…”, ⟨though⟩ Ann Roe did not agree. */
  readonly turningAgainst: ReadonlySet<string>;
  /** What somebody does while they speak, in the past: “…” as she ⟨jailed⟩ him. */
  readonly deedsOfSpeakers: ReadonlySet<string>;
  /** What tells how many of all there are: "40 ⟨percent⟩ said". */
  readonly shareNouns: ReadonlySet<string>;
  /** Behind a comma, before the share that is set beside another: "half said so, ⟨up from⟩ a third". */
  readonly besideShares: ReadonlySet<string>;
  /** The same, right before a number: "⟨versus⟩ 30 percent". */
  readonly beforeShares: ReadonlySet<string>;
  /** Two words that set a clause against the one before: "⟨even as⟩ she urged them". */
  readonly contrasts: ReadonlySet<string>;
  /** Words that link a sentence to the one before, with a comma behind them: "⟨However⟩, according to Roe". */
  readonly links: ReadonlySet<string>;
  /** Behind a group, before some who belong to it: "senators ⟨including⟩ Roe". */
  readonly giving: ReadonlySet<string>;
  /** Behind who says it, what came of the thing that was said: “it fell, Roe said, ⟨killing⟩ two”. */
  readonly results: ReadonlySet<string>;
  /** Two words that add to it: “, ⟨among them⟩ a nurse”, “, ⟨up from⟩ nine”. */
  readonly addedPairs: ReadonlySet<string>;
  /** Behind "most of": all of those that were told of. */
  readonly wholes: ReadonlySet<string>;
  /** Before claims that are counted, and nothing that somebody says: "⟨jobless⟩ claims data". */
  readonly beforeCounted: ReadonlySet<string>;
  /** Before whoever is made to do something: "⟨prompting⟩ Roe to say". */
  readonly causing: ReadonlySet<string>;
  /** Before what somebody is beside those who have spoken: "Roe was ⟨more⟩ cautious". */
  readonly beforeManners: ReadonlySet<string>;
  /** Such a manner, or how somebody answers, in a word: "Roe was ⟨blunter⟩: …", "Roe ⟨disagreed⟩: …", "Roe went ⟨further⟩: …". */
  readonly manners: ReadonlySet<string>;
  /** They stand for several who are counted and not named: "the 23 ⟨percent⟩ who said". */
  readonly countedOthers: ReadonlySet<string>;
  /** Whom a pronoun can mean. */
  readonly meaningsOfPronouns: ReadonlyMap<string, PronounMeaning>;
  /** Before a comma, whoever says it, and the clause they say: "it closed ⟨because⟩, Roe says, it leaked". */
  readonly linksBeforeSource: ReadonlySet<string>;
  /** They open a clause of its own. */
  readonly subordinators: ReadonlySet<string>;
  /** Relatives behind a noun whose clause has a subject of its own: "the shed ⟨where⟩ he farms". */
  readonly wholeRelatives: ReadonlySet<string>;
  /** Behind who says it they begin a clause of what is said: “…, Roe said, ⟨although⟩ it leaked”. */
  readonly concessives: ReadonlySet<string>;
  /** Words of people who speak for themselves. */
  readonly speakingForOneself: ReadonlySet<string>;
  /** Prepositions that seldom begin a clause. */
  readonly withinPhrase: ReadonlySet<string>;
  /** Prepositions that never begin a clause, and may add to a noun: “work ⟨on⟩ the bridge would start”. */
  readonly addingPrepositions: ReadonlySet<string>;
  /** Adverbs that may be the subject of a clause: “said ⟨more⟩ would follow”. */
  readonly quantities: ReadonlySet<string>;
  /** Nouns that stand between "a" and a plural: "a ⟨dozen⟩ critics". */
  readonly countNouns: ReadonlySet<string>;
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
  /** Verbs by which somebody comes upon what is written or recorded, whose words follow: "callers ⟨hear⟩ a message: “…”". */
  readonly meetingForms: ReadonlySet<string>;
  /** The same in the passive, and what stands behind them: "they were ⟨met⟩ ⟨by⟩ a notice: “…”". */
  readonly metForms: ReadonlySet<string>;
  readonly metBy: ReadonlySet<string>;
  /** What goes round and says something, though nobody has written it: "stung by ⟨rumours⟩ saying", without the ending of the plural. */
  readonly hearsay: ReadonlySet<string>;
  /** By which somebody is told something, without an article: "told by ⟨email⟩". */
  readonly means: ReadonlySet<string>;
  /** What a council's headline names that the text below is: "Ashby Council: ⟨minutes⟩ of the meeting". */
  readonly recordsOfMeetings: ReadonlySet<string>;
  /** Verbs, in their base form, of writing to somebody: "he ⟨texted⟩". */
  readonly writingVerbs: ReadonlySet<string>;
  /** The noun in "a statement on ⟨behalf⟩ of Roe". */
  readonly behalf: string;
  /** What somebody gets from whoever says something by it, and reads nowhere: "a ⟨call⟩ from Roe saying". */
  readonly calls: ReadonlySet<string>;
  /** Words for whoever somebody is paid to speak for: "my ⟨client⟩ is sorry". */
  readonly clients: ReadonlySet<string>;
  /** Between what is written and whom it is about: "a lawsuit ⟨against⟩ Roe". */
  readonly against: ReadonlySet<string>;
  /** Behind "was", before what somebody is made to read: "she was ⟨sent⟩ a letter saying". */
  readonly handedForms: ReadonlySet<string>;
  /** What is done with a document by who reads it, and not by whom it speaks for: "a memo ⟨seen⟩ by the Courier". */
  readonly readersParticiples: ReadonlySet<string>;
  /** What is done with a document by many: "a post ⟨shared⟩ widely". */
  readonly sharingParticiples: ReadonlySet<string>;
  /** What is posted where everybody may, behind the name of that place: "a Facebook ⟨post⟩ claims". */
  readonly posts: ReadonlySet<string>;
  /** What a line gives out of somebody before a colon: "⟨Statement⟩ by Ann Roe:", "the ⟨following⟩ is attributable to Ann Roe:". */
  readonly givenOut: ReadonlySet<string>;
  /** Before "to" and whoever says it: "⟨attributable⟩ to Ann Roe". */
  readonly ascribing: ReadonlySet<string>;
  /** Beside that, where somebody else had said it: "⟨wrongly⟩ attributed", "attributed in ⟨error⟩". */
  readonly wrongly: ReadonlySet<string>;
}

/** Words that show that what stands in marks is a name, a title or an inscription. */
export interface InscriptionWords {
  /** Of those behind which a work is named what tells, behind a comma, what somebody writes below a picture: "a snap, ⟨captioned⟩ “…”". */
  readonly captionWords: ReadonlySet<string>;
  /** Right before the marks: "a song titled “…”", "nicknamed “…”". */
  readonly namingWords: ReadonlySet<string>;
  /** Works: before marks round words with capitals they show a title: "the novel “…”". */
  readonly works: ReadonlySet<string>;
  /** Who makes works: "the “…” singer", "the author of “…”". */
  readonly makers: ReadonlySet<string>;
  /** Forms of verbs of writing and reciting works, or anything else: "⟨wrote⟩ “…”", "⟨recited⟩ “…”". */
  readonly makingWords: ReadonlySet<string>;
  /** Forms of verbs that take nothing but works: "⟨staged⟩ “…”", "⟨sang⟩ “…”". */
  readonly stagingWords: ReadonlySet<string>;
  /** Behind words in marks they tell where or to whom these were written: "wrote “Good Luck” ⟨on⟩ the wall". */
  readonly writtenOn: ReadonlySet<string>;
  /** Between a verb of speech and the work in which it is said: "writes ⟨in⟩ “The Long Shore” that". */
  readonly withinWords: ReadonlySet<string>;
  /** Before the name of a programme, or of who broadcasts it: "said ⟨on⟩ “…”". */
  readonly airing: ReadonlySet<string>;
  /** What of a programme goes out at a time: "Sunday's ⟨edition⟩ of “…”". */
  readonly broadcasts: ReadonlySet<string>;
  /** Last words of names of programmes: "The Ann Roe ⟨Show⟩". */
  readonly shows: ReadonlySet<string>;
  /** Behind a language, before what words of it mean: "Latin ⟨for⟩ “…”". */
  readonly languagesBefore: ReadonlySet<string>;
  /** Before what words in marks mean: "which ⟨means⟩ “…”". */
  readonly meaningVerbs: ReadonlySet<string>;
  /** Before "as" and the marks: "known locally as “…”". */
  readonly knowingWords: ReadonlySet<string>;
  /** So, too, before marks that hold words with capitals: "gave her ⟨name⟩ only as “Miss Roe”". */
  readonly identifyingWords: ReadonlySet<string>;
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
  /** Those where everybody may post: "a ⟨Facebook⟩ post claims". */
  readonly platforms: ReadonlySet<string>;
  /** Before whoever somebody talked to, where a colon follows: “her interview ⟨with⟩ the BBC: “…””. */
  readonly beforeHosts: ReadonlySet<string>;
  /** Before a channel, or an organisation that is one: "⟨on⟩ CNN". */
  readonly beforeChannels: ReadonlySet<string>;
  /** Verbs of speech that take the hearer as their object: "told reporters", "warned China". */
  readonly addressingVerbs: ReadonlySet<string>;
  /** Of those the ones whose hearer is followed by a clause without "that": "told the court ⟨he had stopped⟩". */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Of those nouns, what words are given out in: "denied it in a ⟨statement⟩". */
  readonly means: ReadonlySet<string>;
  /** "in ⟨response⟩ to a question". */
  readonly answering: ReadonlySet<string>;
  /** What is answered so. */
  readonly questions: ReadonlySet<string>;
  /** Before whoever speaks for somebody: "⟨through⟩ his lawyer". */
  readonly throughWhom: ReadonlySet<string>;
  /** Who speaks for somebody. */
  readonly mouthpieces: ReadonlySet<string>;
  /** Through whom somebody speaks who says it all: "through a ⟨translator⟩". */
  readonly interpreters: ReadonlySet<string>;
  /** What is done with a statement by somebody else than who makes it: "said in a letter ⟨read⟩ by his vicar". */
  readonly passedOnForms: ReadonlySet<string>;
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
  /** Before how long or how often: "said ⟨for⟩ years that", "said ⟨for⟩ the first time that". */
  readonly lasting: ReadonlySet<string>;
  /** Prepositions that stand for a time alone: "said ⟨before⟩ that". */
  readonly standingAlone: ReadonlySet<string>;
  /** Prepositions before what limits the words themselves: "⟨in⟩ some cases"; and how something is said or written behind these, "in ⟨private⟩". */
  readonly settingPrepositions: ReadonlySet<string>;
  readonly manners: ReadonlySet<string>;
  /** Before what makes somebody speak, and behind which a gerund is a noun: "⟨under⟩ questioning"; and what does: "under ⟨oath⟩". */
  readonly beforePressures: ReadonlySet<string>;
  readonly pressures: ReadonlySet<string>;
  /** Prepositions before an occasion. */
  readonly before: ReadonlySet<string>;
  /** Prepositions that go on after the noun of an occasion: "an interview with Reuters", "a letter to the board". */
  readonly after: ReadonlySet<string>;
}

/** What is told of a conversation beside what is said. */
export interface ConversationWords {
  /** Forms of verbs of what people do of whom something was requested: "Roe asked him to go. He ⟨refused⟩, saying". */
  readonly complyingForms: ReadonlySet<string>;
  /** Forms of verbs of what people do while they speak: "Roe ⟨shrugs⟩." */
  readonly gestures: ReadonlySet<string>;
  /** Forms of verbs that are one where the sentence ends, or a part of the body or a particle follows: "Roe ⟨shakes⟩ her head." */
  readonly movements: ReadonlySet<string>;
  readonly bodyParts: ReadonlySet<string>;
  /** "Roe looks ⟨up⟩." */
  readonly movingParticles: ReadonlySet<string>;
  /** Words, behind a verb, for what somebody feels: "Roe was ⟨furious⟩ that Moe had waited". */
  readonly feelings: ReadonlySet<string>;
  /** Forms of verbs of what somebody feels or remembers: "Roe ⟨fears⟩ that Moe will wait". */
  readonly feelingVerbs: ReadonlySet<string>;
  /** Before a name, that somebody is dead: "the ⟨late⟩ Ann Roe". */
  readonly dead: ReadonlySet<string>;
  /** Forms that tell of somebody's death: "Ann Roe, who ⟨died⟩". */
  readonly dying: ReadonlySet<string>;
  /** What somebody does who joins in when another has spoken, by a verb alone, "⟨agreed⟩", or by one that such a particle follows, "⟨chimed⟩ in". */
  readonly joiningForms: ReadonlySet<string>;
  readonly joiningParticles: ReadonlyMap<string, ReadonlySet<string>>;
  /** All that a sentence tells of somebody who then answers: "Roe ⟨begged to differ⟩. “It is late.”" */
  readonly reactions: ReadonlySet<string>;
  /** Those of them that tell of another than who has just spoken: "“It is late,” Moe said. Roe ⟨disagreed⟩." */
  readonly retorts: ReadonlySet<string>;
  /** Before words for what somebody feels, where a sentence tells nothing else: "Roe ⟨was⟩ unconvinced. “It is late.”" */
  readonly reactingCopulas: ReadonlySet<string>;
  /** Between the two: "Roe was ⟨less⟩ sanguine." */
  readonly degrees: ReadonlySet<string>;
  /** Before an article and {@link offeredNouns}: “Roe ⟨has⟩ a theory. “It is the eels.””, “Roe ⟨gave⟩ a short answer.” */
  readonly offeringForms: ReadonlySet<string>;
  /** See {@link offeringForms}: what words in marks behind it may be. */
  readonly offeredNouns: ReadonlySet<string>;
  /** Behind who says what a headline has in marks before a colon: ‘I cried’: Roe ⟨opens⟩ up. */
  readonly openingUp: ReadonlySet<string>;
  /** Before "by" and who leads a conversation: "the podcast, ⟨hosted⟩ by Moe". */
  readonly hostingForms: ReadonlySet<string>;
  /** What somebody leads, before "by" and "with": "the latest ⟨episode⟩ with Moe". */
  readonly hostedNouns: ReadonlySet<string>;
  /** In which order people speak: "⟨next⟩ came Roe", "Roe was ⟨first⟩". */
  readonly turnOrders: ReadonlySet<string>;
  /** Between those and who speaks: "next ⟨came⟩ Roe". */
  readonly turnVerbs: ReadonlySet<string>;
  /** Two words before who speaks next: "it was the ⟨turn of⟩ Roe". */
  readonly floorCalls: ReadonlySet<string>;
  /** From where people speak, or what is handed to whom it is the turn of: "the ⟨microphone⟩ passed to Roe". */
  readonly floors: ReadonlySet<string>;
  /** What stands beside those: "last ⟨to speak⟩ was Roe", "first ⟨at the lectern⟩ was Roe". */
  readonly floorWords: ReadonlySet<string>;
}

/** Words of phrases of time, in lower case. */
export interface TimeWords {
  /** What passes before something else is said: "withdrew it the next ⟨morning⟩", "two ⟨days⟩ later". */
  readonly periodsOfTime: ReadonlySet<string>;
  /** Behind those: "two days ⟨later⟩". */
  readonly sequels: ReadonlySet<string>;
  /** Days by which something was said: no subject of the verb behind them, "the league ⟨today⟩ rejected it". */
  readonly dayWords: ReadonlySet<string>;
  /** What a number before tells how often, or for how many, something was done: "shared 80,000 ⟨times⟩". */
  readonly counted: ReadonlySet<string>;
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
  /** How exact such a number is: "⟨just over⟩ two years ago". */
  readonly beforeCounts: ReadonlySet<string>;
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
  /** Callings of those who speak for others, or of whom there are many, so that news seldom names them later: "spokeswoman", "official". */
  readonly unnamedByTrade: ReadonlySet<string>;
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
