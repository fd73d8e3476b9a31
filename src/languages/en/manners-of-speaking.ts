/**
 * How, where and to what effect somebody said something, as writers add it behind a comma. Provenance: by hand, from the
 * phrases of English news. Lower case.
 *
 * @module
 */

/** Every combination of a word of each list: "in | a, an apparent | reply" makes two phrases. */
const phrases = (...lists: string[]): string[] =>
  lists
    .map((list) => list.split(",").map((one) => one.trim()))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())));

export const MANNERS_OF_SPEAKING: ReadonlySet<string> = new Set([
  ...phrases("in, close to, near", "tears"),
  ...phrases("under, on", "oath"),
  ...phrases(
    "in",
    "apparent, an apparent, a clear, a thinly veiled, a veiled, a",
    "reference, allusion, swipe, dig, nod, rebuke",
  ),
  ...phrases("in", "reply, answer", "to"),
  ...phrases("in", "comments, remarks"),
  ...phrases(", apparently, clearly, obviously, presumably", "referring, alluding", "to"),
  ...phrases("responding, reacting, replying", "to"),
  ...phrases("speaking", "to, at, in, on, outside, from, after, before, ahead, during, by, through, under, via, with"),
  ...phrases(
    "addressing",
    "reporters, supporters, delegates, a rally, a crowd, the crowd, a conference, the conference, parliament",
  ),
  ...phrases("breaking", "his, her, their, its, a long, weeks of, days of, months of, years of", "silence"),
  ...phrases("ending", "weeks, days, months, years", "of silence, of speculation"),
  ...phrases("reversing", "course, himself, herself, itself, themselves"),
  ...phrases("wiping", "away, tears, his, her"),
  ...phrases("holding, fighting, choking", "back"),
  ...phrases("shaking, nodding, bowing, shrugging", "his, her, their"),
  ...phrases("holding", "up"),
  ...phrases("flanked, surrounded", "by"),
  ...phrases(
    "to, much to",
    "the",
    "fury, dismay, delight, surprise, annoyance, relief, horror, consternation, amusement, disappointment, astonishment, chagrin, irritation",
    "of",
  ),
  ...phrases("comments, remarks, words", "that, which, likely"),
  ...phrases("his, her, their, its", "first", "public, remarks, comments, comment, words, statement"),
  ...phrases("the first time", "he has, she has, they have, it has, he had, she had, they had, it had"),
  ...phrases("when, if, after being", "asked, pressed, questioned, quizzed, challenged"),
  ...phrases("asked, pressed, questioned, quizzed", "by, about, if, whether, why, what, how"),
]);
