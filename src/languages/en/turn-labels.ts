/**
 * Words of the labels that transcripts and printed interviews put before what each speaker says. Provenance: the style of
 * broadcast transcripts, parliamentary records and printed interviews; written for this package.
 *
 * @module
 */

import type { TurnWords } from "../for-text.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const TURN_WORDS: TurnWords = {
  labelLinks: words("of for the and de da del della di du la le van von der den ter ten bin al el y to &"),
  questionLabels: words("q q. question questions"),
  answerLabels: words("a a. answer answers"),
  questionLetters: words("Q"),
  noSpeakers: words(`
    q&a interview explainer podcast opinion analysis
    address advertisement age ages city date dates job location name names place price prices rating time title venue where when who what why how
    caption contact contacts correction credit editor editors example fact figure image listen map note notes photo
    photos picture pictured ps read related source sources subscribe table tip transcript update updated video warning watch
  `),
  talkingWords: words(`
    i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you you're you've you'd you'll your yours let's
    yes no yeah thank thanks please hello hi welcome okay well
  `),
  interviewWords: words(`
    interview interviews interviewed spoke speaks talked talks talk conversation chat chatted chats answers answered asked
    asks told tells q&a questions podcast guest met sat
  `),
  talkLinks: words("to with by"),
  roleLabels: words(`
    adviser advisor announcer attendee attorney audience bystander caller chair chairman chairperson chairwoman chorus clerk clip
    clips co-host commentator coordinator counsel court crowd defendant demonstrator demonstrators dispatcher eyewitness heckler hecklers
    hon host hosts interviewer interpreter journalist journalists judge juror jurors jury lords magistrate male female man member members mediator
    moderator narrator newsreader officer official operator panel panelist panellist participant participants plaintiff presenter
    president producer prosecutor protester protesters protestor protestors questioner recording recordings registrar reporter reporters
    senator senators speaker speakers spokesman spokesperson spokeswoman stenographer suspect tape translator unidentified voice
    voiceover voice-over voices witness witnesses woman women
  `),
  passingLabels: words("caller clip clips recording recordings tape voice voiceover voice-over voices"),
  recordWords: ["transcript", "verbatim", "hansard", "the exchange", "the record", "earnings call"],
  interviewers: words("reporter correspondent editor writer journalist interviewer host presenter columnist moderator"),
  groupEndings: ["members"],
  addressingWords: words("you your you're you've you'd you'll"),
  letterClosings: new Set(
    `yours etc,yours faithfully,yours sincerely,yours truly,yours respectfully,yours aye,yours ever,kind regards,best regards,
    warm regards,best wishes,is mise,le meas,sincerely yours,respectfully yours,very truly`.split(/,\s*/),
  ),
  ownWords: words("i i'm i've i'd i'll me my we we're we've our us"),
  singleSubjects: words("i i'm i've i'd i'll"),
  ownSubjects: words("i i'm i've i'd i'll we we're we've we'd we'll"),
};
