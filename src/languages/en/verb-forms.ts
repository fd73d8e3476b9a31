/**
 * The forms of English verbs. Provenance: the rules of spelling, and the irregular verbs of the lists that use this, by
 * hand. Lower case.
 *
 * @module
 */

/** Forms that no rule makes; the regular ones exist besides these. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: "said",
  tell: "told",
  write: "wrote written",
  speak: "spoke spoken",
  swear: "swore sworn",
  weep: "wept",
  sing: "sang sung",
  take: "took taken",
  teach: "taught",
  withdraw: "withdrew withdrawn",
  think: "thought",
  forget: "forgot forgotten forgetting",
  shoot: "shot",
  throw: "threw thrown",
  hit: "hitting",
  set: "setting",
  go: "goes went gone",
  fall: "fell fallen",
  shake: "shook shaken",
  sit: "sat sitting",
  have: "has had",
  make: "made",
  stand: "stood",
  stick: "stuck",
  hold: "held",
  get: "got gotten getting",
  come: "came coming",
  seek: "sought",
  begin: "began begun beginning",
  shrink: "shrank shrunk",
  steer: "steered",
  dream: "dreamt",
  mean: "meant",
  hear: "heard",
  overhear: "overheard",
  find: "found",
  show: "shown",
  see: "saw seen",
  let: "letting",
  foresee: "foresaw foreseen",
  eat: "ate eaten",
  give: "gave given",
  put: "putting",
  pay: "paid",
  run: "ran running",
  do: "does did done",
  lay: "laid",
  sweep: "swept",
  draw: "drew drawn",
  break: "broke broken",
  cut: "cutting",
  bite: "bit bitten",
  ring: "rang rung",
  burst: "bursting",
  feel: "felt",
  forbid: "forbade forbidden forbidding",
  be: "is are was were been being am",
};

/**
 * Every form of a verb: "quips", "quipped", "quipping", "quip".
 *
 * @param base the base form; "+" behind it marks a last consonant that is doubled, as in "quip+"
 */
export function listVerbForms(base: string): string[] {
  const lemma = base.replace("+", "");
  return [...inflect(lemma, base.endsWith("+")), ...(IRREGULAR[lemma]?.split(" ") ?? [])];
}

/** The regular forms of a verb: base, third person, past, present participle. */
function inflect(lemma: string, doubles: boolean): string[] {
  const shorter = lemma.slice(0, -1);
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${shorter}ies`, `${shorter}ied`, `${lemma}ing`];
  if (lemma.endsWith("e")) return [lemma, `${lemma}s`, `${lemma}d`, `${shorter}ing`];
  const stem = doubles ? lemma + lemma.slice(-1) : lemma;
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, `${stem}ed`, `${stem}ing`];
}
