/** The nouns that call somebody a child. */
export interface Childhood {
  /** The field of these nouns in {@link QuoteParts.callingFields}. */
  readonly field: string;
  /** Fields that a child may belong to as well: a schoolboy may be the striker. */
  readonly besides: ReadonlySet<string>;
}

/**
 * What a language must supply to decide who said what.
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
  /**
   * For each title before a name, in lower case and without a full stop, how its holders are introduced elsewhere: all
   * words of one introduction must have been said of somebody.
   */
  readonly holdersOfTitles: ReadonlyMap<string, readonly (readonly string[])[]>;
  /**
   * Nouns by which newspapers vary the name of the person an article is about: "the New York businessman", "the
   * singer". Written down from general knowledge; words for people who often stay unnamed ("the official", "the
   * spokesman", "the man") are left out.
   */
  readonly epithets: ReadonlySet<string>;
  /**
   * For each noun of a calling, its field. Nobody belongs to two of these fields: “the judge” is not “the defendant”,
   * nor “the coach” “the striker”.
   */
  readonly callingFields: ReadonlyMap<string, string>;
  readonly childhood: Childhood;
  /**
   * For each title of one or two words, in lower case, the words by which newspapers vary it: “the bishop … the
   * ⟨prelate⟩”.
   */
  readonly otherTitles: ReadonlyMap<string, readonly string[]>;
  readonly origins: OriginWords;
  readonly makers: MakerWords;
  readonly succession: SuccessionWords;
}

/** What people are called after something that they make, run, do or suffer. In lower case. */
export interface MakerWords {
  /** By work: "novel" → "author". */
  readonly works: ReadonlyMap<string, readonly string[]>;
  /** By verb of making works: "written" → "author". */
  readonly making: ReadonlyMap<string, readonly string[]>;
  /** By verb that needs no work: "coaches" → "coach". */
  readonly running: ReadonlyMap<string, readonly string[]>;
  /** By verb, then by its object: "drives" and "lorry" → "driver". */
  readonly handling: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** By verb of answering a charge: "denied" → "defendant". One of {@link answering} must follow. */
  readonly accused: ReadonlyMap<string, readonly string[]>;
  /** Words behind such a verb that show that its object is a charge: "denied ⟨murder⟩". */
  readonly answering: ReadonlySet<string>;
  /** By noun before "of" and the person: "the ⟨arrest⟩ of" → "suspect". */
  readonly cases: ReadonlyMap<string, readonly string[]>;
  /** By verb, what its object is called: "jailed" → "defendant", "attacking" → "victim". */
  readonly suffering: ReadonlyMap<string, readonly string[]>;
  /** By participle behind a form of "be", what its subject is called: "robbed" → "victim". */
  readonly undergone: ReadonlyMap<string, readonly string[]>;
}

/** Words that show that one person followed another in a post. In lower case. */
export interface SuccessionWords {
  /** For the one who came first: "her ⟨predecessor⟩". */
  readonly before: ReadonlySet<string>;
  /** For the one who came next: "his ⟨successor⟩". */
  readonly after: ReadonlySet<string>;
  /** Between successor and predecessor: "Roe ⟨succeeded⟩ Moe". */
  readonly taking: ReadonlySet<string>;
  /** The same in three words: "Roe ⟨took over from⟩ Moe". */
  readonly takingOver: readonly string[];
  /** Between predecessor and successor, in three words: "Moe ⟨handed over to⟩ Roe". */
  readonly handingOver: readonly string[];
  /** Between a passive and the successor: "Moe was replaced ⟨by⟩ Roe". */
  readonly by: ReadonlySet<string>;
  /** For those who hold the same post elsewhere: "her Greek ⟨counterpart⟩". */
  readonly counterparts: ReadonlySet<string>;
}

/** Where people come from, and what they are called after it. In lower case. */
export interface OriginWords {
  /** For a place, people or adjective of up to three words, the nouns for somebody from there: "swedish" → "swede". */
  readonly told: ReadonlyMap<string, readonly string[]>;
  /** Words before the place: "Ann Roe ⟨from⟩ Sweden". */
  readonly fromWords: ReadonlySet<string>;
  /** Words before "in" and the place: "⟨born⟩ in Sweden". */
  readonly birth: ReadonlySet<string>;
  /** Nouns for people who serve a country, besides those for holders of an office: "the Iraqi ⟨leader⟩". */
  readonly serving: ReadonlySet<string>;
}

/** Small words by what they show about the words beside them. In lower case. */
export interface SmallWords {
  /** Words that open a clause that says when something was said: "shouted ⟨as⟩ he was led away". */
  readonly momentOpeners: ReadonlySet<string>;
  /** Those of {@link momentOpeners} before something that happens at the same time: "Roe wept ⟨as⟩ the judge spoke". */
  readonly sameMoment: ReadonlySet<string>;
  /** Words that open a clause that says nothing but when: "⟨once⟩ he had left, the board said". */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words that open a clause that ends what comes before: "Roe spoke, ⟨until⟩ Moe stood up". */
  readonly turningPoints: ReadonlySet<string>;
  /** Words that may follow the name below signed words, besides a title: “— Ann Roe ⟨on⟩ the match”. */
  readonly behindSignature: ReadonlySet<string>;
  /** Words that link an office to its field: "minister ⟨for⟩ sport". */
  readonly behindOffices: ReadonlySet<string>;
  /** What follows these is not the subject of a clause: "⟨of⟩ the board said". */
  readonly subjectPrepositions: ReadonlySet<string>;
  /**
   * Words before a cause, which show that the clause behind it is its outcome and not content: "added ⟨so⟩ many rules
   * that nobody knew them".
   */
  readonly beforeOutcomes: ReadonlySet<string>;
  /**
   * Words that sum up the clause before them, for a speaker behind them: "it is poor, ⟨something⟩ Roe says will
   * change".
   */
  readonly things: ReadonlySet<string>;
  /** Words that stand for everything that somebody says: "not ⟨everything⟩ Roe says is true". */
  readonly allThings: ReadonlySet<string>;
  /** Words that can be a subject without a noun: "⟨many⟩ said". */
  readonly standingAlone: ReadonlySet<string>;
  /** Adjectives that can stand for one person: "the ⟨other⟩ said", "the ⟨accused⟩". */
  readonly oneOfSeveral: ReadonlySet<string>;
  /** Plural pronouns: "⟨their⟩ claim". */
  readonly oursOrTheirs: ReadonlySet<string>;
  /** Words that begin something that the reader is assumed to know: "⟨the⟩ mayor". */
  readonly definiteWords: ReadonlySet<string>;
  /** Words that begin something that was mentioned before: "⟨that⟩ mayor". */
  readonly pointingWords: ReadonlySet<string>;
  /** Words that begin a description of somebody whom the reader is assumed to know: "⟨the⟩ mayor", "⟨her⟩ mayor". */
  readonly definiteOrOwned: ReadonlySet<string>;
  /** Determiners before the first of two: "⟨neither⟩ Roe nor Moe". */
  readonly pairing: ReadonlySet<string>;
  /** Subjects before "was" and somebody new: "⟨there⟩ was a man". */
  readonly introducing: ReadonlySet<string>;
  /** Words that begin a phrase that means nobody in particular: "⟨no⟩ man". */
  readonly unintroducingWords: ReadonlySet<string>;
  /** Words that can be the subject of a relative clause: "Roe, ⟨who⟩ spoke". */
  readonly relativeSubjects: ReadonlySet<string>;
  /** Words that stand for the words before them: “It leaks.” ⟨Those⟩ were Roe's words. */
  readonly pointingBack: ReadonlySet<string>;
  /** Words that stand for the words behind them: "said the ⟨following⟩:". */
  readonly pointingAhead: ReadonlySet<string>;
  /** Words that point at what was said: "⟨that⟩ remark", "⟨these⟩ words". */
  readonly demonstratives: ReadonlySet<string>;
  /** Relative pronouns that stand for people: "Roe, ⟨whose⟩ claim". */
  readonly relativesOfPeople: ReadonlySet<string>;
  /** Words between commas behind a subject: "The Swede, ⟨meanwhile⟩, said". */
  readonly asides: ReadonlySet<string>;
  /** Adverbs between a subject and its verb: "the captain ⟨also⟩ felt". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Words before "whom": "⟨most of⟩ whom". */
  readonly ofWhom: ReadonlySet<string>;
  /** Relative pronouns for the person named right before: "Roe, ⟨who⟩ spoke", "Roe, ⟨whom⟩ they sued". */
  readonly personalRelatives: ReadonlySet<string>;
  /** Those of {@link personalRelatives} that are never a subject: "for ⟨whom⟩ it is". */
  readonly relativeObjects: ReadonlySet<string>;
  /** Words that open what was done before, after or while something was said: "spoke ⟨after⟩ meeting them". */
  readonly beforeDeeds: ReadonlySet<string>;
  /** Words that open a clause whose subject follows at once: "said ⟨that⟩ Roe and Moe". */
  readonly beforeSubjects: ReadonlySet<string>;
  /** Words between a comma and somebody who says something while others act: “, ⟨with⟩ bakers warning that”. */
  readonly besideOthers: ReadonlySet<string>;
  /** Verbs by which people say who they are: "⟨gave⟩ her name as Ann", "⟨identified⟩ himself as Joe". */
  readonly givingName: ReadonlySet<string>;
  /** Words that lead on to what was done next: "I laughed, ⟨then⟩ I stopped". */
  readonly nextSteps: ReadonlySet<string>;
  /** Words before the person that it was not: "Roe, ⟨not⟩ Moe", "Roe ⟨rather than⟩ Moe". */
  readonly contrasting: ReadonlySet<string>;
  /** Words before somebody and a participle at the end of a sentence: “…, ⟨with⟩ a friend telling the Courier: “…””. */
  readonly absolutes: ReadonlySet<string>;
  /** Words that set somebody against the person who has just spoken: “…”, ⟨though⟩ Ann Roe did not agree. */
  readonly turningAgainst: ReadonlySet<string>;
  /** Past forms for what people do while they speak: “…” as she ⟨jailed⟩ him. */
  readonly deedsOfSpeakers: ReadonlySet<string>;
  /** Units of a share: "40 ⟨percent⟩ said". */
  readonly shareNouns: ReadonlySet<string>;
  /** Words between a comma and a second share, for comparison: "half said so, ⟨up from⟩ a third". */
  readonly besideShares: ReadonlySet<string>;
  /** The same, right before a number: "⟨versus⟩ 30 percent". */
  readonly beforeShares: ReadonlySet<string>;
  /** Two words that set a clause against the one before: "⟨even as⟩ she urged them". */
  readonly contrasts: ReadonlySet<string>;
  /** Words that link a sentence to the one before, with a comma behind them: "⟨However⟩, according to Roe". */
  readonly links: ReadonlySet<string>;
  /** Words between a group and some of its members: "senators ⟨including⟩ Roe". */
  readonly giving: ReadonlySet<string>;
  /** Words behind the speaker, before what came of the thing that was said: “it fell, Roe said, ⟨killing⟩ two”. */
  readonly results: ReadonlySet<string>;
  /** Two words that add to what was said: “, ⟨among them⟩ a nurse”, “, ⟨up from⟩ nine”. */
  readonly addedPairs: ReadonlySet<string>;
  /** Words behind "most of" for all those mentioned before. */
  readonly wholes: ReadonlySet<string>;
  /** Words that show that claims are counted and not made by a speaker: "⟨jobless⟩ claims data". */
  readonly beforeCounted: ReadonlySet<string>;
  /** Words before somebody who is made to do something: "⟨prompting⟩ Roe to say". */
  readonly causing: ReadonlySet<string>;
  /** Words before a manner that compares somebody with those who spoke before: "Roe was ⟨more⟩ cautious". */
  readonly beforeManners: ReadonlySet<string>;
  /**
   * Such a manner, or a way of answering, in one word: "Roe was ⟨blunter⟩: …", "Roe ⟨disagreed⟩: …", "Roe went
   * ⟨further⟩: …".
   */
  readonly manners: ReadonlySet<string>;
  /** Words that stand for people who are counted and not named: "the 23 ⟨percent⟩ who said". */
  readonly countedOthers: ReadonlySet<string>;
  /** Whom each pronoun can mean: "⟨she⟩ said" a woman, "Roe, ⟨who⟩ said" the person before. */
  readonly meaningsOfPronouns: ReadonlyMap<string, PronounMeaning>;
  /** Words before a comma, the speaker, and the clause that is said: "it closed ⟨because⟩, Roe says, it leaked". */
  readonly linksBeforeSource: ReadonlySet<string>;
  /** Words that open a subordinate clause: "⟨because⟩ it leaked". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open, before a clause and a comma, what limits it: "⟨Without⟩ rain, the mill will shut". */
  readonly limitingOpeners: ReadonlySet<string>;
  /** Words and phrases that limit a clause by themselves: "⟨In theory⟩, the mill is open". */
  readonly limits: ReadonlySet<string>;
  /** Relatives whose clause has a subject of its own: "the shed ⟨where⟩ he farms". */
  readonly wholeRelatives: ReadonlySet<string>;
  /** Words that stand behind the speaker and open a further clause of what is said: “…, Roe said, ⟨although⟩ it leaked”. */
  readonly concessives: ReadonlySet<string>;
  /** Words of people who speak for themselves: "⟨we⟩ believe". */
  readonly speakingForOneself: ReadonlySet<string>;
  /** Prepositions that seldom begin a clause: "the mayor ⟨of⟩ Ashby". */
  readonly withinPhrase: ReadonlySet<string>;
  /** Prepositions that never begin a clause and may modify a noun: “work ⟨on⟩ the bridge would start”. */
  readonly addingPrepositions: ReadonlySet<string>;
  /** Adverbs that can be the subject of a clause: “said ⟨more⟩ would follow”. */
  readonly quantities: ReadonlySet<string>;
  /** Nouns between "a" and a plural: "a ⟨dozen⟩ critics". */
  readonly countNouns: ReadonlySet<string>;
}

/**
 * Whom a pronoun can mean: a woman, a man or an organisation who was mentioned before; whoever is named right `before` it, or the
 * `house` named there; the `speaker` of what was said before.
 */
export type PronounMeaning = "female" | "male" | "organisation" | "before" | "house" | "speaker";

/** Words for documents, and for issuing, reading and sharing them. In lower case. */
export interface DocumentWords {
  /** For each word for a document, all words of its kind, including itself: "ad" and "spot". */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs whose subject issues a document: "the council ⟨issued⟩ a statement". */
  readonly issuingVerbs: ReadonlySet<string>;
  /**
   * Verbs whose subject comes upon something written or recorded, the words of which follow: "callers ⟨hear⟩ a message:
   * “…”".
   */
  readonly meetingForms: ReadonlySet<string>;
  /** The same in the passive; one of {@link metBy} follows: "they were ⟨met⟩ ⟨by⟩ a notice: “…”". */
  readonly metForms: ReadonlySet<string>;
  /** The words behind {@link metForms}: "met ⟨by⟩ a notice". */
  readonly metBy: ReadonlySet<string>;
  /** Nouns for what goes round though nobody wrote it, without a plural ending: "stung by ⟨rumours⟩ saying". */
  readonly hearsay: ReadonlySet<string>;
  /** Means by which somebody is told something, without an article: "told by ⟨email⟩". */
  readonly means: ReadonlySet<string>;
  /** Words in a council's headline for the text below it: "Ashby Council: ⟨minutes⟩ of the meeting". */
  readonly recordsOfMeetings: ReadonlySet<string>;
  /** Verbs, in their base form, of writing to somebody: "he ⟨texted⟩". */
  readonly writingVerbs: ReadonlySet<string>;
  /** The noun in "a statement on ⟨behalf⟩ of Roe". */
  readonly behalf: string;
  /** Things that somebody gets from a speaker and cannot read: "a ⟨call⟩ from Roe saying". */
  readonly calls: ReadonlySet<string>;
  /** Words for those whom somebody is paid to speak for: "my ⟨client⟩ is sorry". */
  readonly clients: ReadonlySet<string>;
  /** Words between a document and the person it is about: "a lawsuit ⟨against⟩ Roe". */
  readonly against: ReadonlySet<string>;
  /** Words between "was" and what somebody is given to read: "she was ⟨sent⟩ a letter saying". */
  readonly handedForms: ReadonlySet<string>;
  /**
   * Participles that relate a document to its reader, and not to the one it speaks for: "a memo ⟨seen⟩ by the Courier".
   */
  readonly readersParticiples: ReadonlySet<string>;
  /** Participles for what many people do with a document: "a post ⟨shared⟩ widely". */
  readonly sharingParticiples: ReadonlySet<string>;
  /** Nouns for what anybody may post, behind the name of the platform: "a Facebook ⟨post⟩ claims". */
  readonly posts: ReadonlySet<string>;
  /**
   * Nouns for the words that follow, in a line that ends in a colon: "⟨Statement⟩ by Ann Roe:", "the ⟨following⟩ is
   * attributable to Ann Roe:".
   */
  readonly givenOut: ReadonlySet<string>;
  /** Words before "to" and the speaker: "⟨attributable⟩ to Ann Roe". */
  readonly ascribing: ReadonlySet<string>;
  /** Words beside {@link ascribing} if somebody else said it: "⟨wrongly⟩ attributed", "attributed in ⟨error⟩". */
  readonly wrongly: ReadonlySet<string>;
}

/** Words that show that the words in marks are a name, a title or an inscription. In lower case. */
export interface InscriptionWords {
  /**
   * Those of {@link namingWords} that, behind a comma, stand before what somebody writes below a picture: "a snap,
   * ⟨captioned⟩ “…”".
   */
  readonly captionWords: ReadonlySet<string>;
  /** Words right before the marks: "a song titled “…”", "nicknamed “…”". */
  readonly namingWords: ReadonlySet<string>;
  /** Nouns for works. Before marks round words with capitals they show a title: "the novel “…”". */
  readonly works: ReadonlySet<string>;
  /** Nouns for what has a name of its own, behind a colon: "won a second ⟨title⟩: “…”". */
  readonly named: ReadonlySet<string>;
  /** Nouns for those who make works: "the “…” singer", "the author of “…”". */
  readonly makers: ReadonlySet<string>;
  /** Verb forms for writing or reciting works, though not works alone: "⟨wrote⟩ “…”", "⟨recited⟩ “…”". */
  readonly makingWords: ReadonlySet<string>;
  /** Verb forms that take only works as their object: "⟨staged⟩ “…”", "⟨sang⟩ “…”". */
  readonly stagingWords: ReadonlySet<string>;
  /**
   * Words behind words in marks, before the place or person they were written on or to: "wrote “Good Luck” ⟨on⟩ the
   * wall".
   */
  readonly writtenOn: ReadonlySet<string>;
  /** Words between a verb of speech and the work in which something is said: "writes ⟨in⟩ “The Long Shore” that". */
  readonly withinWords: ReadonlySet<string>;
  /** Words before the name of a programme or its broadcaster: "said ⟨on⟩ “…”". */
  readonly airing: ReadonlySet<string>;
  /** Nouns for one broadcast of a programme: "Sunday's ⟨edition⟩ of “…”". */
  readonly broadcasts: ReadonlySet<string>;
  /** Last words of programme names: "The Ann Roe ⟨Show⟩". */
  readonly shows: ReadonlySet<string>;
  /** Words between a language and the meaning of its words: "Latin ⟨for⟩ “…”". */
  readonly languagesBefore: ReadonlySet<string>;
  /** Words before the meaning of words: "which ⟨means⟩ “…”". */
  readonly meaningVerbs: ReadonlySet<string>;
  /** Words before "as" and the marks: "known locally as “…”". */
  readonly knowingWords: ReadonlySet<string>;
  /** The same, before marks round words with capitals: "gave her ⟨name⟩ only as “Miss Roe”". */
  readonly identifyingWords: ReadonlySet<string>;
  /** Nouns for things that bear writing: "a banner that read “…”". */
  readonly signs: ReadonlySet<string>;
  /** Words between such a thing and the marks: "reading “…”", "with the words “…”". */
  readonly bearingWords: ReadonlySet<string>;
}

/** Where, by what means and to whom something is said. In lower case. */
export interface OccasionWords {
  /** Head nouns of an occasion: "in an ⟨interview⟩", "at a ⟨rally⟩". */
  readonly nouns: ReadonlySet<string>;
  /** Places where words are posted or broadcast: "on Twitter", "on CNN". */
  readonly channels: ReadonlySet<string>;
  /** Those of {@link channels} where anybody may post: "a ⟨Facebook⟩ post claims". */
  readonly platforms: ReadonlySet<string>;
  /** Words before the person somebody talked to, if a colon follows: “her interview ⟨with⟩ the BBC: “…””. */
  readonly beforeHosts: ReadonlySet<string>;
  /** Words before a channel, or an organisation that is one: "⟨on⟩ CNN". */
  readonly beforeChannels: ReadonlySet<string>;
  /** Verbs of speech that take the hearer as their object: "told reporters", "warned China". */
  readonly addressingVerbs: ReadonlySet<string>;
  /**
   * Those of {@link addressingVerbs} whose hearer can be followed by a clause without "that": "told the court ⟨he had
   * stopped⟩".
   */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Those of {@link nouns} that words are given out in: "denied it in a ⟨statement⟩". */
  readonly means: ReadonlySet<string>;
  /** Words before "to" and {@link questions}: "in ⟨response⟩ to a question". */
  readonly answering: ReadonlySet<string>;
  /** What is answered in this way: "in response to a ⟨query⟩". */
  readonly questions: ReadonlySet<string>;
  /** Words before somebody who speaks for another: "⟨through⟩ his lawyer". */
  readonly throughWhom: ReadonlySet<string>;
  /** Nouns for people who speak for others: "through his ⟨lawyer⟩". */
  readonly mouthpieces: ReadonlySet<string>;
  /** Nouns for those who pass on what somebody says, word by word: "through a ⟨translator⟩". */
  readonly interpreters: ReadonlySet<string>;
  /**
   * Participles for what somebody other than its author does with a statement: "said in a letter ⟨read⟩ by his vicar".
   */
  readonly passedOnForms: ReadonlySet<string>;
  /** Objects of "tell" that are not hearers. */
  readonly thingsTold: ReadonlySet<string>;
  /** Words before an occasion at the start of a sentence: "⟨speaking⟩ at a rally". */
  readonly speaking: ReadonlySet<string>;
  /** Words before the place where something was said: "⟨outside⟩ the court". */
  readonly beforePlaces: ReadonlySet<string>;
  /** Words before an event after which something was said: "⟨after⟩ the talks". */
  readonly beforeEvents: ReadonlySet<string>;
  /** Words that continue a phrase of place, occasion or time, or join one to it: "in the hall ⟨of⟩ the guild". */
  readonly behindCircumstances: ReadonlySet<string>;
  /** Words before how long or how often: "said ⟨for⟩ years that", "said ⟨for⟩ the first time that". */
  readonly lasting: ReadonlySet<string>;
  /** Prepositions that can mean a time by themselves: "said ⟨before⟩ that". */
  readonly standingAlone: ReadonlySet<string>;
  /**
   * Prepositions that limit the words that are said, "⟨in⟩ some cases", or stand before a manner of {@link manners}.
   */
  readonly settingPrepositions: ReadonlySet<string>;
  /** How something is said or written: "in ⟨private⟩". */
  readonly manners: ReadonlySet<string>;
  /** Words before what makes somebody speak; a gerund behind them is a noun: "⟨under⟩ questioning". */
  readonly beforePressures: ReadonlySet<string>;
  /** What makes somebody speak: "under ⟨oath⟩". */
  readonly pressures: ReadonlySet<string>;
  /** Prepositions before the noun of an occasion: "⟨in⟩ an interview". */
  readonly before: ReadonlySet<string>;
  /** Prepositions behind the noun of an occasion: "an interview with Reuters", "a letter to the board". */
  readonly after: ReadonlySet<string>;
}

/** What people do in a conversation besides saying something, and whose turn it is. In lower case. */
export interface ConversationWords {
  /** Verb forms for how people respond to a request: "Roe asked him to go. He ⟨refused⟩, saying". */
  readonly complyingForms: ReadonlySet<string>;
  /** Verb forms for what people do while they speak: "Roe ⟨shrugs⟩." */
  readonly gestures: ReadonlySet<string>;
  /**
   * Verb forms that are gestures only at the end of a sentence, or before a part of the body or a particle: "Roe
   * ⟨shakes⟩ her head."
   */
  readonly movements: ReadonlySet<string>;
  /** Nouns behind such verbs and a possessive: "shakes her ⟨head⟩". */
  readonly bodyParts: ReadonlySet<string>;
  /** Particles behind {@link movements}: "Roe looks ⟨up⟩." */
  readonly movingParticles: ReadonlySet<string>;
  /** Words behind a verb for what somebody feels: "Roe was ⟨furious⟩ that Moe had waited". */
  readonly feelings: ReadonlySet<string>;
  /** Verb forms for what somebody feels or remembers: "Roe ⟨fears⟩ that Moe will wait". */
  readonly feelingVerbs: ReadonlySet<string>;
  /** Words before the name of somebody who is dead: "the ⟨late⟩ Ann Roe". */
  readonly dead: ReadonlySet<string>;
  /** Verb forms for somebody's death: "Ann Roe, who ⟨died⟩". */
  readonly dying: ReadonlySet<string>;
  /** Verb forms for joining in after another has spoken: "⟨agreed⟩". */
  readonly joiningForms: ReadonlySet<string>;
  /** For a particle, the verb forms that mean so before it: "⟨chimed⟩ in". */
  readonly joiningParticles: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Predicates of a sentence that says only how somebody reacts, before they answer: "Roe ⟨begged to differ⟩. “It is
   * late.”"
   */
  readonly reactions: ReadonlySet<string>;
  /** Those of {@link reactions} whose subject is not the last speaker: "“It is late,” Moe said. Roe ⟨disagreed⟩." */
  readonly retorts: ReadonlySet<string>;
  /**
   * Words before words for what somebody feels, if a sentence says nothing else: "Roe ⟨was⟩ unconvinced. “It is late.”"
   */
  readonly reactingCopulas: ReadonlySet<string>;
  /** Words between such a copula and the feeling: "Roe was ⟨less⟩ sanguine." */
  readonly degrees: ReadonlySet<string>;
  /**
   * Words before an article and {@link offeredNouns}: “Roe ⟨has⟩ a theory. “It is the eels.””, “Roe ⟨gave⟩ a short
   * answer.”
   */
  readonly offeringForms: ReadonlySet<string>;
  /** Nouns that announce the words in marks behind them, "a ⟨theory⟩"; see {@link offeringForms}. */
  readonly offeredNouns: ReadonlySet<string>;
  /** Words behind the speaker of words in marks before a colon, in a headline: ‘I cried’: Roe ⟨opens⟩ up. */
  readonly openingUp: ReadonlySet<string>;
  /** Words before "by" and whoever leads a conversation: "the podcast, ⟨hosted⟩ by Moe". */
  readonly hostingForms: ReadonlySet<string>;
  /** Nouns for what somebody leads, before "by" and "with": "the latest ⟨episode⟩ with Moe". */
  readonly hostedNouns: ReadonlySet<string>;
  /** Words for the order in which people speak: "⟨next⟩ came Roe", "Roe was ⟨first⟩". */
  readonly turnOrders: ReadonlySet<string>;
  /** Words between one of {@link turnOrders} and the speaker: "next ⟨came⟩ Roe". */
  readonly turnVerbs: ReadonlySet<string>;
  /** Two words before the next speaker: "it was the ⟨turn of⟩ Roe". */
  readonly floorCalls: ReadonlySet<string>;
  /** Places to speak from, or things passed to the next speaker: "the ⟨microphone⟩ passed to Roe". */
  readonly floors: ReadonlySet<string>;
  /** Words that may stand beside {@link turnOrders}: "last ⟨to speak⟩ was Roe", "first ⟨at the lectern⟩ was Roe". */
  readonly floorWords: ReadonlySet<string>;
}

/** Words of phrases of time, in lower case. */
export interface TimeWords {
  /** What passes before something else is said: "withdrew it the next ⟨morning⟩", "two ⟨days⟩ later". */
  readonly periodsOfTime: ReadonlySet<string>;
  /** Words behind {@link periodsOfTime}: "two days ⟨later⟩". */
  readonly sequels: ReadonlySet<string>;
  /**
   * Days on which something was said. They are not the subject of the verb behind them: "the league ⟨today⟩ rejected
   * it".
   */
  readonly dayWords: ReadonlySet<string>;
  /** Words behind a number that says how often, or for how many, something was done: "shared 80,000 ⟨times⟩". */
  readonly counted: ReadonlySet<string>;
  /**
   * Words that mean a day by themselves, each with how many days ago it was: "yesterday" → 1. A part of the day may
   * follow those of the past.
   */
  readonly daysAgo: ReadonlyMap<string, number>;
  /** Words before a part of the day and mean today's: "⟨this⟩ morning". */
  readonly thisDay: ReadonlySet<string>;
  /** Phrases for the evening of the day before, if they do not mean a period: "⟨last night⟩". */
  readonly nightsBefore: ReadonlySet<string>;
  /** First words of days with a name of their own: "Super Tuesday". */
  readonly beforeNamedDay: ReadonlySet<string>;
  /** Words behind a day: "Tuesday ⟨night⟩". */
  readonly partsOfDay: ReadonlySet<string>;
  /** Words before a day: "⟨late on⟩ Tuesday". */
  readonly beforeDay: ReadonlySet<string>;
  /** Words before a period: "⟨last⟩ week". */
  readonly beforePeriods: ReadonlySet<string>;
  /** Words before a month or year: "⟨in⟩ June" or "⟨in⟩ 2015". */
  readonly beforeYears: ReadonlySet<string>;
  /** Words behind a period: "two days ⟨ago⟩". */
  readonly ago: ReadonlySet<string>;
  /** "last ⟨week⟩". */
  readonly periods: ReadonlySet<string>;
  /** Words that show that something was said after what comes before: "said ⟨afterwards⟩ it was late". */
  readonly afterwards: ReadonlySet<string>;
  /** Phrases of time by themselves: "said ⟨recently⟩". */
  readonly timeAdverbs: ReadonlySet<string>;
  /** Numbers before a period: "⟨two⟩ years ago". */
  readonly periodCounts: ReadonlySet<string>;
  /** Words that say how exact such a number is: "⟨just over⟩ two years ago". */
  readonly beforeCounts: ReadonlySet<string>;
}

/**
 * How newspapers print that a source is not to be named, and why. A phrase is a line of words: "a|b" stands for either,
 * "[a|b]" may be left out, and "*" is any word.
 */
export interface AnonymityWords {
  /** Phrases, from the verb on, that say that a source is not to be named: "spoke on condition of anonymity". */
  readonly formulas: readonly string[];
  /** Every formula contains one of these words, such as "anonymity"; without one, none is searched for. */
  readonly words: ReadonlySet<string>;
  /**
   * Last words of formulas that reach to the end of their clause: "were not authorised to speak ⟨publicly about the
   * talks⟩".
   */
  readonly openFormulaEnds: ReadonlySet<string>;
  /** Verbs before "on condition of anonymity" that say only that somebody spoke. */
  readonly mereSpeaking: ReadonlySet<string>;
  /** Phrases behind a formula that give the reason, whatever follows: "⟨because⟩ the talks are private". */
  readonly reasonOpenings: readonly string[];
  /** "As" and "since" give a reason if one of {@link reasonWords} follows; else they may say when. */
  readonly temporalOpenings: ReadonlySet<string>;
  /** Words of a clause that gives a reason, "as the talks are ⟨private⟩"; see {@link temporalOpenings}. */
  readonly reasonWords: ReadonlySet<string>;
  /** Nouns for sources that are not to be named: "a ⟨source⟩". */
  readonly sourceNouns: ReadonlySet<string>;
  /** Nouns for people in the news who stay unnamed unless somebody is introduced by the noun: "the ⟨insider⟩". */
  readonly passersBy: ReadonlySet<string>;
  /**
   * Callings of people who speak for others, or who are so many that news seldom names them later: "spokeswoman",
   * "official".
   */
  readonly unnamedByTrade: ReadonlySet<string>;
  /** Nouns that mean an anonymous source if what the source knows follows: "a person familiar with the matter". */
  readonly knowingNouns: ReadonlySet<string>;
  /** Phrases for what such a source knows: "a person ⟨familiar with⟩ the matter". */
  readonly knowledgePhrases: readonly string[];
  /** Words before a noun for somebody who is not named: "an ⟨unnamed⟩ official". */
  readonly unnamedWords: ReadonlySet<string>;
  /** Verbs that go on to what the source said: "who asked not to be named because the talks are private ⟨said⟩". */
  readonly verbsBehindFormulas: ReadonlySet<string>;
  /**
   * Verbs of a further formula behind a coordinator: "were not authorised to speak publicly and ⟨spoke⟩ on condition of
   * anonymity".
   */
  readonly verbsOfFormulas: ReadonlySet<string>;
  /** Relative pronouns before a formula: "an official ⟨who⟩ asked not to be named". */
  readonly beforeFormulas: ReadonlySet<string>;
  /** Relative pronouns that begin a formula: "an official ⟨whose⟩ name was withheld". */
  readonly owningRelatives: ReadonlySet<string>;
  /** Subjects that mean two people who spoke before: "⟨both⟩ spoke on condition of anonymity". */
  readonly bothWords: ReadonlySet<string>;
  /** Words between "who" and the verb of a formula: "who ⟨had also⟩ asked". */
  readonly beforeFormulaVerbs: ReadonlySet<string>;
  /** Participles that say how a source is involved: "an official ⟨briefed⟩ on the talks". */
  readonly sourceParticiples: ReadonlySet<string>;
}
