/**
 * Words of the labels that transcripts and printed interviews put before what each speaker says. Provenance: the style of
 * broadcast transcripts, parliamentary records and printed interviews; written for this package.
 *
 * @module
 */

import type { TurnWords } from "../for-text.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Sounds other than words. */
const NOISES = `
  applause boos chanting cheering cheers coughing coughs crosstalk gasps laughing laughs laughter pause shouting sighs silence singing
  whistling
`;

export const TURN_WORDS: TurnWords = {
  labelLinks: words("of for the and de da del della di du la le van von der den ter ten bin al el y to &"),
  witnessLabels: words("witness deponent"),
  examiningForms: words("examined cross-examined re-examined questioned"),
  callingForms: words("call calls called recall recalls"),
  namingWords: words("name identify introduce yourself"),
  employerLinks: words("from with"),
  callingUpon: words(
    "go ahead yes yeah yep okay ok sure please next with that and then over to you your turn right all let's start",
  ),
  selfNaming: ["i'm", "i am", "my name is", "my name's"],
  officeLinks: words("at in on with without from under assisting representing responsible"),
  questionLabels: new Set([
    ...words("q q. que que. ques ques. question questions follow-up q.no. q.no que.no."),
    "question no.",
    "q no.",
    "follow-up question",
  ]),
  answerLabels: words("a a. ans ans. answer answers"),
  messageLabels: words("comment email e-mail message query question reply text tweet"),
  questionLetters: words("Q"),
  noSpeakers: words(`
    q&a interview explainer podcast opinion analysis debate discussion forum roundtable round-table symposium
    address admission advertisement age ages apologies attendance audio background by camera caption captions cast chart city contact contacts
    correction costume credit date dates design directed distributed edited editing editor editors effects email e-mail ends enquiries example
    fact fax figure footage fx graphic graphics graph grooming hair hashtag illustration illustrations illustrator image images infographic
    info information inquiries job lighting listen location makeup make-up map mixing music name names note notes on-screen overview page pages phone photo
    photograph photographer photographs photography photos picture pictured pictures place price prices produced
    production ps published publisher rating re read related release released runtime score set settings sfx sketch sketches
    sound soundtrack source sources starring styling stylist subs subscribe summary table tel telephone tickets time tip title transcript
    transcription translated translation twitter update updated venue verdict video warning watch website when where
    what who why how words written
    bcc cc do don't don’t dos from sent subject subjects
    foreign inaudible speaking unintelligible ${NOISES}
  `),
  noises: words(NOISES),
  versus: words("v v. vs vs. versus"),
  writingVerbs: words("advises answers replies responds says writes"),
  replyingForms: words("advises answers replies responds"),
  paperSalutations: new Set(
    "sir,sirs,madam,editor,dear sir,dear sirs,dear madam,dear sir or madam,dear editor,dear editors,dear ed,to the editor,letters editor".split(
      ",",
    ),
  ),
  salutations: words("dear ask congrats congratulations"),
  presentingWords: words("applaud behold blame bravo cue exit forgive hail imagine ignore observe picture pity"),
  talkingWords: words(`
    i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you you're you've you'd you'll your yours let's
    yes no yeah thank thanks please hello hi welcome okay well
  `),
  soundbites: new Set(["soundbite", "sot", "upsot"]),
  handingOver: new Set([
    "here is",
    "here 's",
    "here are",
    "this is from",
    "this comes from",
    "this from",
    "over to",
    "and over to",
  ]),
  pointingAhead: words("this these"),
  interviewWords: words(`
    interview interviews interviewed interviewing interviewee spoke speaks speaking talked talks talk talking conversation conversations chat
    chatted chats chatting answers answered answering asked asks told tells q&a questions questionnaire quizzed quizzes grilled grills podcast
    guest met meets sat face-to-face tête-à-tête
  `),
  interviewPhrases: [
    "face to face with",
    "minutes with",
    "seconds with",
    "questions with",
    "in conversation",
    "sit down with",
    "sits down with",
    "breakfast with",
    "lunch with",
    "dinner with",
    "tea with",
    "coffee with",
    "a drink with",
    "a pint with",
    "a day with",
    "catch up with",
    "catches up with",
    "caught up with",
    "the big interview",
    "we met in",
    "we met at",
    "we met on",
    "we met over",
    "we meet in",
    "we meet at",
    "we meet on",
    "we meet over",
    "when we met",
    "when we meet",
    "i met her",
    "i met him",
    "i find her",
    "i find him",
    "we find her",
    "we find him",
    "meets me",
    "meets us",
    "met me",
    "met us",
    "greets me",
    "greets us",
    "receives me",
    "receives us",
    "welcomes me",
    "welcomes us",
  ],
  answeringPhrases: new Set([
    "talking to",
    "talking with",
    "speaking to",
    "speaking with",
    "chatting to",
    "chatting with",
    "interviewed by",
    "quizzed by",
    "grilled by",
    "questioned by",
  ]),
  answers: words("answers answered answering replies responds tackles"),
  answeringVerbs: words("tells told"),
  meetingVerbs: words("meets interviews quizzes grills"),
  talkLinks: words("to with by"),
  pressWords: words("journalists media newsmen press presser reporters"),
  unnamedLabels: words(
    "unidentified unknown unnamed anonymous undisclosed archived archival male female another various several some",
  ),
  roleLabels: words(`
    accused adviser advisor advocate aide anchor anchorman anchors anchorwoman announcer appellant applicant attendee attorney
    audience barrister boy briefer bystander caller chair chairman chairperson chairwoman children chorus claimant clerk clip
    clips co-anchor co-host commentator complainant coordinator coroner correspondent counsel court crowd defendant demonstrator
    demonstrators dispatcher emcee eyewitness fan fans female foreperson forewoman girl guests heckler hecklers hon host hosts
    interpreter interviewee interviewer journalist journalists judge juror jurors jury lawyer listener listeners lords
    magistrate male man mediator member members moderator narrator newscaster newsreader officer official operator panel
    panelist panellist participant participants passenger patient petitioner plaintiff premier presenter president producer
    prosecutor protester protesters protestor protestors pundit questioner readers recording recordings registrar reporter
    reporters resident residents respondent senator senators shopper shoppers solicitor somebody someone speaker speakers
    spokesman spokesperson spokeswoman stenographer student students suspect tape teacher translator unidentified viewer viewers
    voice voice-over voiceover voices voter voters witness witnesses woman women
  `),
  partLabels: words("statement remarks"),
  listLabels: words(
    "attendees guests hosts judges members panel panelists panellists participants present speakers witnesses",
  ),
  labelsAlike: [
    words("court judge magistrate"),
    words("chair chairman chairperson chairwoman convener moderator"),
    words("anchor host interviewer presenter"),
  ],
  passingLabels: words("caller clip clips recording recordings tape voice voiceover voice-over voices"),
  recordWords: [
    "transcript",
    "verbatim",
    "word for word",
    "as delivered",
    "hansard",
    "the exchange",
    "the record",
    "congressional record",
    "minutes of evidence",
    "oral evidence",
    "earnings call",
    "conference call",
  ],
  toldPhrases: ["As told to ", "as told to ", " was talking to ", " was speaking to "],
  speechHeadlines: [
    "full text of",
    "text of the",
    "text of his",
    "text of her",
    "remarks by",
    "remarks of",
    "remarks at",
    "remarks to",
    "address by",
    "address to",
    "speech by",
    "speech to",
    "speech at",
    "speech in full",
    "in full:",
    "eulogy",
    "sermon",
    "homily",
    "sentencing remarks",
    "opening statement",
    "closing statement",
    "maiden speech",
    "acceptance speech",
    "as prepared for delivery",
    "as delivered",
    "testimony of",
    "statement of",
  ],
  tellingForms: ["says", "said", "according to", "told", "tells", "explains", "explained", "adds", "added"],
  questionnaireWords: [
    "q&a",
    "questionnaire",
    "quick-fire",
    "quickfire",
    "quick fire",
    "20 questions",
    "twenty questions",
    "quick ones",
    "quick round",
    "rapid fire",
    "rapid-fire",
    "questions with",
    "questions for",
    "minutes with",
    "seconds with",
    "a day in the life",
    "my first",
    "this much i know",
  ],
  topicOpeners: words("on about"),
  announcingPhrases: [
    "the following",
    "following is",
    "this is the",
    "this is what",
    "these are extracts",
    "these are excerpts",
    "these are her words",
    "these are his words",
    "we print",
    "we publish",
    "is published with",
    "letter below",
    "statement below",
    "writes in the",
    "in full",
    "full text",
    "text of the",
    "is an extract",
    "is an edited extract",
    "an extract:",
    "an excerpt",
    "excerpts from",
    "extracts from",
    "printed here",
    "printed below",
    "reproduced here",
    "reproduced below",
    "published below",
    "below is",
    "below are",
    "here is what",
    "here are the words",
    "here is her",
    "here is his",
    "here is their",
    "here is the",
    "here she",
    "here he",
    "here they",
    "here, she",
    "here, he",
    "these words",
    "this statement",
    "this speech",
    "this address",
    "this sermon",
    "this letter",
    "this message",
    "this tribute",
    "this apology",
    "in her own words",
    "in his own words",
    "in their own words",
    "tells her story",
    "tells his story",
    "tells their story",
    "tells her own story",
    "tells his own story",
    "as told to",
  ],
  printedForms: words(`
    address apology eulogy excerpts extracts homily letter message note remarks sermon speech statement testimony text tribute words
  `),
  ownTellingVerbs: words("describes explains looks recalls reflects remembers said shares tells told writes wrote"),
  givingVerbs: words(`
    addressed delivered delivers describes explains gave gives issued made makes opened paid pays posted preached published read reads
    recalls reflects released remembers sent shares signed told tells wrote writes written
  `),
  givingLinks: words("by from of"),
  takingLinks: words("about after against before for of on to with"),
  interviewers: words("reporter correspondent editor writer journalist interviewer host presenter columnist moderator"),
  interviewCredits: words("interview interviews interviewed interviewer"),
  puttingForms: words("ask asks asked pose poses posed put puts"),
  groupEndings: [
    "members",
    "both",
    "everyone",
    "everybody",
    "chorus",
    "crowd",
    "audience",
    "fans",
    "voices",
    "protesters",
    "hecklers",
    "reporters",
    "residents",
    "readers",
    "lords",
  ],
  promptVerbs: words("tell describe name complete finish share pick choose give sum recommend imagine convince fill"),
  addressingWords: words("you your you're you've you'd you'll"),
  letterClosings: new Set(
    `yours etc,yours faithfully,yours sincerely,yours truly,yours respectfully,yours aye,yours ever,kind regards,best regards,
    warm regards,best wishes,is mise,le meas,sincerely yours,respectfully yours,respectfully,sincerely,regards,very truly`.split(
      /,\s*/,
    ),
  ),
  ownWords: words("i i'm i've i'd i'll me my we we're we've our us"),
  singleObjects: words("me my mine myself"),
  singleSubjects: words("i i'm i've i'd i'll"),
  ownSubjects: words("i i'm i've i'd i'll we we're we've we'd we'll"),
};
