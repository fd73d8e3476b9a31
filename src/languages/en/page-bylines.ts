/** What stands before names in the bylines of web pages, in small letters; of pages of some forty countries. */
export const BEFORE_AUTHORS: readonly string[] = [
  "additional reporting by",
  "af",
  "author",
  "autor",
  "autorin",
  "autore",
  "av",
  "by",
  "de",
  "di",
  "door",
  "ein artikel von",
  "eine analyse von",
  "ein kommentar von",
  "ein gastbeitrag von",
  "escrito por",
  "från",
  "interview",
  "kommentar von",
  "od",
  "oleh",
  "originally by",
  "par",
  "penulis",
  "por",
  "posted by",
  "published by",
  "przez",
  "redaktion",
  "reported by",
  "reporting by",
  "reporter",
  "review by",
  "skrevet af",
  "skrevet av",
  "story by",
  "tekst",
  "text",
  "texte",
  "text by",
  "text von",
  "von",
  "words by",
  "written by",
  "verfasst von",
  "geschreven door",
  "écrit par",
  "scritto da",
  "skriven av",
  "napisane przez",
  "автор",
];

/** Words that part two names. */
export const BETWEEN_AUTHORS: readonly string[] = [
  "and",
  "dan",
  "e",
  "en",
  "et",
  "i",
  "och",
  "og",
  "und",
  "with",
  "y",
  "и",
  "na",
];

/** What stands for a name in the author's field of publishing systems, in small letters. */
export const NO_AUTHORS: ReadonlySet<string> = new Set([
  "admin",
  "administrator",
  "anonymous",
  "author",
  "contributor",
  "correspondent",
  "editor",
  "editorial staff",
  "editorial team",
  "guest",
  "guest author",
  "guest contributor",
  "n/a",
  "news desk",
  "none",
  "null",
  "our correspondent",
  "our reporter",
  "reporter",
  "root",
  "special correspondent",
  "staff",
  "staff reporter",
  "staff writer",
  "undefined",
  "unknown",
  "user",
  "web desk",
  "webmaster",
  "wire service",
]);

/** How a role begins or ends that stands after a name and a comma: "Jane Roe, Staff Writer". */
export const ROLES_AFTER_AUTHORS: readonly string[] = [
  "analyst",
  "associate",
  "bureau",
  "chief",
  "columnist",
  "contributor",
  "correspondent",
  "desk",
  "director",
  "editor",
  "journalist",
  "korrespondent",
  "korrespondentin",
  "ph.d",
  "phd",
  "producer",
  "redakteur",
  "redakteurin",
  "reporter",
  "staff",
  "writer",
];

/** Words in the classes of what prints the authors. */
export const AUTHOR_WORDS: readonly string[] =
  "author authors authorlist authorline authorname autor autoren autore autori byauthor byline bylines storyauthor textauthor writer writers".split(
    " ",
  );

/** What pages call the places where authors of something else are printed. */
export const ELSEWHERE_STEMS: readonly string[] =
  "comment kommentar media mostread newsletter popular recommend related sidebar similar teaser trending".split(" ");

/** Words that are no part of a name: of buttons that stand beside it. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  "email facebook follow instagram linkedin mail more print read share telegram twitter view whatsapp youtube".split(
    " ",
  ),
);
