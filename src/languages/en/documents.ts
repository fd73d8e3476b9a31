import type { DocumentWords } from "../for-quotes/documents.ts";

/**
 * Words for one and the same document, which newspapers vary: "a new ad … the spot … the video". Written down from
 * general knowledge.
 */
const REPORTS = "report study analysis paper survey poll findings audit review finding summary";

const KINDS = [
  "ad advertisement commercial spot clip video advert",
  "statement release press-release communique announcement",
  "article story column op-ed editorial piece essay commentary report newspaper",
  REPORTS,
  "book memoir biography autobiography novel",
  "letter missive note card postcard telegram",
  "suit lawsuit complaint filing brief petition motion affidavit submission",
  "memo memorandum e-mail email message post posting tweet cable voicemail",
  "ruling decision order opinion judgment judgement verdict",
  "plea appeal message post",
  "notice leaflet flyer circular pamphlet bulletin",
  "diary logbook log entry",
];

export const DOCUMENT_WORDS: DocumentWords = {
  alike: toLike(),
  issuingVerbs: new Set(
    `air airs aired author authored circulated distributed file files filed filing issue issues issued issuing keep keeps kept launch
    launched made post posts posted publish publishes published publishing put pen penned produced release releases
    released releasing run running ran send sends sent sending sign signed submit submitted unveil unveiled wrote write
    writes written`.split(/\s+/),
  ),
  parts: new Set(["entry"]),
  leavingForms: new Set(["leave", "leaves", "left"]),
  speakingForThemselves: new Set(REPORTS.split(" ")),
  meetingForms: new Set(
    `hear hears heard receive receives received get gets got find finds found see sees saw spot spots spotted encounter encounters
    encountered notice notices noticed bear bears bore display displays displayed open opens opened face faces`.split(
      /\s+/,
    ),
  ),
  headlines: new Set("cover covers headline headlines splash".split(" ")),
  means: new Set("e-mail email fax letter mail message phone post telegram telephone text".split(" ")),
  recordsOfMeetings: new Set("minutes notes agenda".split(" ")),
  subjectLabels: new Set(["re", "regarding", "subject"]),
  writingVerbs: new Set(["write", "text", "email", "message", "type"]),
  behalf: "behalf",
  clients: new Set(["client", "clients"]),
  calls: new Set(["call", "voicemail"]),
  metForms: new Set("met greeted welcomed confronted faced presented".split(" ")),
  metBy: new Set(["by", "with"]),
  hearsay: new Set("allegation claim gossip rumour rumor speculation theory theorie whisper".split(" ")),
  against: new Set(["against"]),
  handedForms: new Set(
    "emailed faxed forwarded given handed issued mailed passed sent served shown slipped texted".split(" "),
  ),
  readersParticiples: new Set(
    `accessed acquired analysed analyzed checked cited consulted discovered examined exposed found gathered gained inspected obtained
    perused procured quoted read received reported reviewed revealed scrutinised scrutinized seen seized studied translated
    uncovered unearthed verified viewed`.split(/\s+/),
  ),
  posts: new Set(
    `post posts posting postings tweet tweets video videos clip clips reel reels thread threads meme memes story stories message messages page
    pages group groups account accounts ad ads advert adverts advertisement caption captions comment comments livestream stream feed user users
    channel channels image images photo photos screenshot screenshots rumour rumours rumor rumors chain chat chats`.split(
      /\s+/,
    ),
  ),
  sharingParticiples: new Set(
    `aired broadcast captioned circulated copied dated disseminated distributed edited emailed filed forwarded issued leaked liked mailed
    obtained posted printed published read reblogged received released reposted republished reshared retweeted screened seen sent shared
    shown signed streamed submitted tagged translated tweeted uploaded viewed watched written`.split(/\s+/),
  ),
  givenOut: new Set(
    `address announcement apology clarification comment communique communiqué declaration email following letter message note
    notice post quote quotation reaction remark reply response rebuttal speech statement testimony tribute tweet word`.split(
      /\s+/,
    ),
  ),
  ascribing: new Set(["attributable", "attributed", "ascribed", "credited", "misattributed"]),
  wrongly: new Set("erroneously error falsely incorrectly misattributed mistake mistakenly wrongly".split(" ")),
};

function toLike(): Map<string, Set<string>> {
  const like = new Map<string, Set<string>>();
  for (const kind of KINDS) {
    const words = kind.split(" ");
    for (const word of words) like.set(word, new Set([...(like.get(word) ?? []), ...words]));
  }
  return like;
}
