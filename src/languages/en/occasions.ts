/**
 * Where and through what people speak to the press: the nouns of "in an interview", "at a rally", "on a conference call",
 * and the places of "on Twitter". Provenance: the nouns that follow a preposition beside a cue in PolNeAR 1.0 (training
 * part), and AP and Reuters usage; read through by hand. Lower case, singular.
 *
 * @module
 */

import type { OccasionWords } from "../for-quotes/occasions.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Where anybody may post. */
const PLATFORMS = words(`
  twitter facebook instagram reddit snapchat youtube linkedin telegram weibo truth x tiktok threads bluesky mastodon tumblr twitch discord
  whatsapp wechat viber clubhouse rumble parler gab weverse substack nextdoor mumsnet pinterest onlyfans myspace koo insta vk signal
`);

export const OCCASION_WORDS: OccasionWords = {
  nouns: words(`
    address affidavit announcement appearance article ad advertisement argument biography blog book breakfast briefing
    broadcast call campaign caucus ceremony coffee doorstep phone telephone chat class column commentary complaint conference conversation convention
    court debate decision deposition dinner discussion document editorial email e-mail essay event filing forum fundraiser
    fund-raiser gathering gala hall hearing indictment interview investigation judgement judgment keynote lecture letter lawsuit lunch
    luncheon meeting memo memoir memorandum message monologue motion newscast newsletter note op-ed opinion panel paper
    podcast poll post posting presentation presser program programme q&a rally reception release remark remarks report
    retreat review roundtable ruling seminar session show speech statement stop study summit symposium talk telecast
    teleconference telegram testimony text townhall transcript trial tweet tweetstorm verdict video visit vigil warrant webcast webinar
    ama blogpost bulletin caption clip documentary docuseries eulogy feed homily hustings livestream live-stream phone-in
    photocall premiere reel screening scrum sermon story stream teaser thread timeline toast voicemail vlog vodcast
  `),
  channels: new Set([
    ...PLATFORMS,
    ...words(
      "cnn msnbc cnbc abc nbc cbs fox pbs npr bbc itv sky rté rte talksport c-span bloomberg television tv telly radio air",
    ),
  ]),
  platforms: PLATFORMS,
  beforeHosts: words("with"),
  beforeChannels: words("on"),
  addressingVerbs: words(`
    tell ask warn alert inform apprise remind assure brief urge advise reassure notify admonish implore instruct beseech entreat exhort
    caution promise order command direct beg counsel
  `),
  means: words("statement interview tweet ruling"),
  answering: words("response reply answer"),
  questions: words("question questions query queries inquiry inquiries enquiry enquiries"),
  throughWhom: words("through via"),
  mouthpieces: words(
    "lawyer lawyers attorney attorneys solicitor solicitors spokesman spokeswoman spokesperson publicist agent representative",
  ),
  tellingVerbs: words("tell warn remind inform apprise assure advise notify reassure"),
  interpreters: words("translator interpreter"),
  passedOnForms: words("read issued released published posted relayed delivered shared circulated provided"),
  thingsTold: words("story stories truth lie lies joke jokes tale tales questions question"),
  speaking: words("speaking"),
  beforePlaces: words("outside inside aboard beside"),
  beforeEvents: words("after following"),
  behindCircumstances: words("of with to out into from"),
  lasting: words("for"),
  standingAlone: words("before"),
  settingPrepositions: words("in"),
  manners: words(
    `addition answer church class confidence court email english evidence french german hindsight italian jest mandarin mitigation parliament part particular passing person print
    private public reply response return russian spanish summary summation testimony tone tones turn voice voices words writing`,
  ),
  before: words("in at during on via through before"),
  beforePressures: words("under"),
  pressures: words("oath questioning grilling cross-examination interrogation"),
  after: words("with to in at for on of before by from through"),
};
