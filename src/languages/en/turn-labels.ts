/**
 * Words of the labels that transcripts and printed interviews put before what each speaker says. Provenance: the style of
 * broadcast transcripts, parliamentary records and printed interviews; written for this package.
 *
 * @module
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words inside a label: "Minister of Lands", "Ludwig van der Berg". */
export const LABEL_LINKS = words("of for the and de da del della di du la le van von der den ter ten bin al el y to &");

/** Labels of who asks and of who answers, in lower case. */
export const QUESTION_LABELS = words("q q. question questions");
export const ANSWER_LABELS = words("a a. answer answers");

/** Lines of such form that nobody speaks, in lower case, by their first word. */
export const NO_SPEAKERS = words(`
  address advertisement age ages city date dates job location name names place price prices rating time title venue where when who what why how
  caption contact contacts correction credit editor editors example fact figure image listen map note notes photo
  photos picture pictured ps read related source sources subscribe table tip transcript update updated video warning watch
`);

/** Words of the first and second person, by which talk is told from reports. */
export const TALKING_WORDS = words(`
  i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you you're you've you'd you'll your yours let's
  yes no yeah thank thanks please hello hi welcome okay well
`);

/** What shows that an article is an interview, in lower case. */
export const INTERVIEW_WORDS = words(`
  interview interviews interviewed spoke speaks talked talks talk conversation chat chatted chats answers answered asked
  asks told tells q&a questions podcast guest met sat
`);

/** Offices that nobody holds by name in a label: "THE COURT", "MODERATOR", "Speaker 1". */
export const ROLE_LABELS = words(`
  announcer attendee audience caller chair chairman chairperson chairwoman clerk coordinator court defendant hon
  host interviewer interpreter judge juror jurors jury lords magistrate man member members mediator moderator narrator
  officer operator panel panelist participant participants president reporter reporters senator senators speaker
  speakers translator unidentified voice voices witness woman
`);

/** What a text calls the words that it prints with labels, in lower case. */
export const RECORD_WORDS: readonly string[] = [
  "transcript",
  "verbatim",
  "hansard",
  "the exchange",
  "the record",
  "earnings call",
];

/** Who asks in an interview, as a title beside a name. */
export const INTERVIEWERS = words(
  "reporter correspondent editor writer journalist interviewer host presenter columnist moderator",
);

/** Words of those who speak of themselves. */
export const OWN_WORDS = words("i i'm i've i'd i'll me my we we're we've our us");
