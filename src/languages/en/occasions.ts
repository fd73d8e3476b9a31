/**
 * Where and through what people speak to the press: the nouns of "in an interview", "at a rally", "on a conference call",
 * and the places of "on Twitter". Provenance: the nouns that follow a preposition beside a cue in PolNeAR 1.0 (training
 * part), and AP and Reuters usage; read through by hand. Lower case, singular.
 *
 * @module
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Head nouns of an occasion. */
export const OCCASIONS = words(`
  address affidavit announcement appearance article ad advertisement argument biography blog book breakfast briefing
  broadcast call campaign caucus ceremony chat class column commentary complaint conference conversation convention
  court debate deposition dinner discussion document editorial email e-mail essay event filing forum fundraiser
  fund-raiser gathering gala hall hearing indictment interview investigation keynote lecture letter lawsuit lunch
  luncheon meeting memo memoir memorandum message monologue motion newscast newsletter note op-ed opinion panel paper
  podcast poll post posting presentation presser program programme q&a rally reception release remark remarks report
  retreat review roundtable ruling seminar session show speech statement stop study summit symposium talk telecast
  teleconference telegram testimony text townhall transcript trial tweet tweetstorm video visit vigil warrant webcast webinar
`);

/** Where words are posted or broadcast: "on Twitter", "on CNN". */
export const CHANNELS = words(`
  twitter facebook instagram reddit snapchat youtube linkedin telegram weibo truth x cnn msnbc cnbc abc nbc cbs fox pbs
  npr bbc c-span bloomberg television tv radio air
`);

/** Verbs of speech that take the hearer as their object: "told reporters", "warned China". */
export const ADDRESSING_VERBS = words(`
  tell ask warn inform remind assure brief urge advise reassure notify admonish implore instruct beseech entreat exhort
  caution
`);

/** Of those the ones whose hearer is followed by a clause without "that": "told the court ⟨he had stopped⟩". */
export const TELLING_VERBS = words("tell warn remind inform assure advise notify reassure");

/** By what something is said: "by ⟨telephone⟩". */
export const MEANS_OF_SPEAKING = words("telephone phone email e-mail text letter video");

/** Objects of "tell" that hear nothing. */
export const THINGS_TOLD = words("story stories truth lie lies joke jokes tale tales questions question");

/** Prepositions before an occasion. */
export const BEFORE_OCCASION = words("in at during on via through before");

/** Prepositions that go on after the noun of an occasion: "an interview with Reuters", "a letter to the board". */
export const AFTER_OCCASION = words("with to in at for on of before by from");
