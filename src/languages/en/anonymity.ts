/**
 * How newspapers print that a source is not to be named, and why. Provenance: by hand, from the formulas of English
 * news and of agencies' style books. Lower case.
 *
 * A phrase is a line of words: "a|b" stands for either, "[a|b]" may be left out, and "*" is any word.
 *
 * @module
 */

import type { AnonymityWords } from "../for-quotes/anonymity.ts";

const ASK = "ask|asks|asked|asking|requests|requested|requesting|demanded|demanding|insists|insisted|insisting";

const WISH = "wishes|wished|wishing|wants|wanted|wanting|prefers|preferred|preferring|chose|choosing|opted|opting";

const SEEK = "seeks|sought|seeking|begged|begging|pleaded|pleading";

const DECLINE = "declines|declined|declining|refuses|refused|refusing";

const CITED = "named|identified|quoted|cited";

const PRINTED = "used|published|printed|revealed|disclosed|mentioned|reported|released|given";

const NAME = "name|names|surname|surnames|identity|identities";

const HOUSE = "firm|company|employer|school|hospital|village|town|club|shop|farm";

const GIVE = "give|provide|reveal|disclose|state|share";

const MODAL = "would|will|could|should|is|are|was|were";

const BE = "is|are|was|were|been|being";

const BE_NOT = "isn't|aren't|wasn't|weren't";

const RIGHT = "authorised|authorized|cleared|empowered";

const LEAVE = "allowed|permitted";

const SPEAK =
  "speak|talk|comment|discuss|brief|address|share|disclose|divulge|reveal|describe|release|give|make|be|respond";

const OPENLY = "publicly|openly";

const PRESS = "press|media|reporters|journalists|record|newspapers";

export const ANONYMITY_WORDS: AnonymityWords = {
  formulas: [
    "on|under [the|a] condition of [total|complete|full|strict] anonymity",
    `on|under [the] condition [that] he|she|they [${MODAL}] not be [publicly] ${CITED} [by] [name]`,
    `on|under [the] condition [that] his|her|their ${NAME} [${MODAL}] not be ${PRINTED}`,
    "spoke|speaks|speaking|talked|talking [only] on [deep] background",
    "spoke|speaks|speaking|talked|talking [only] anonymously",
    `${ASK}|${SEEK}|${WISH} [for|on] anonymity`,
    `${ASK}|${SEEK}|${WISH} to remain|stay|be anonymous|unnamed|unidentified|nameless`,
    `${ASK}|${SEEK}|${WISH} not to be [publicly] ${CITED} [by] [name]`,
    `${ASK}|${SEEK}|${WISH} to not be [publicly] ${CITED} [by] [name]`,
    `${ASK} [that] he|she|they not be [publicly] ${CITED} [by] [name]`,
    `${ASK} [that] his|her|their [full|last|first|real|own|family] ${NAME} [${MODAL}] not be ${PRINTED}`,
    `${ASK} [that] his|her|their [full|last|first|real|own|family] ${NAME} be withheld|concealed|omitted`,
    `${ASK} [that] his|her|their ${HOUSE} [${MODAL}] not be [publicly] ${CITED}`,
    `${ASK} for his|her|their [full|last|first|real|own|family] ${NAME} not to be [publicly] ${PRINTED}`,
    `${ASK} for his|her|their family|${HOUSE} not to be [publicly] ${CITED}`,
    `${ASK} that neither he|she|they nor his|her|their ${HOUSE} [${MODAL}] be [publicly] ${CITED}`,
    `${ASK} us|me [please] not to name|identify him|her|them|his|her|their [${HOUSE}]`,
    `${ASK} us|me not to use|print|publish|give|reveal|mention his|her|their [full|last|first|real|own|family] ${NAME}`,
    `${ASK}|${WISH} not to have his|her|their [full|last|first|real|own|family] ${NAME} ${PRINTED}`,
    `${DECLINE} to be [publicly] ${CITED} [by] [name]`,
    `${DECLINE} to ${GIVE} his|her|their|a [full|last|first|real|own|family] ${NAME}`,
    `unwilling|reluctant|afraid to be [publicly] ${CITED} [by] [name]`,
    `did|do|does not want|wish|like|agree to be [publicly] ${CITED} [by] [name]`,
    `didn't|don't|doesn't want|wish|like|agree to be [publicly] ${CITED} [by] [name]`,
    `did|do|does not [want|wish] [to] ${GIVE} his|her|their [full|last|first|real|own|family] ${NAME}`,
    `didn't|don't|doesn't [want|wish] [to] ${GIVE} his|her|their [full|last|first|real|own|family] ${NAME}`,
    `would|could|can|may|must not be [publicly] ${CITED} [by] [name]`,
    `cannot|can't|couldn't|wouldn't be [publicly] ${CITED} [by] [name]`,
    `[${BE}] granted|given|offered|promised anonymity`,
    `whose ${NAME} [is|was|were|are|has|have] [been|being] withheld|concealed`,
    `whose ${NAME} ${BE} not [being] ${PRINTED}`,
    `[${BE}] not [yet] [officially|formally] ${RIGHT} to [${OPENLY}] ${SPEAK}`,
    `${BE_NOT} [yet] [officially|formally] ${RIGHT} to [${OPENLY}] ${SPEAK}`,
    `[${BE}] not at liberty to [${OPENLY}] ${SPEAK}`,
    `[${BE}] unauthorised|unauthorized to [${OPENLY}] ${SPEAK}`,
    `lacks|lacked|lacking|without [the|any] authority|authorisation|authorization|permission|clearance to ${SPEAK}`,
    `[${BE}] not ${LEAVE} to ${OPENLY} ${SPEAK}`,
    `${BE_NOT} ${LEAVE} to ${OPENLY} ${SPEAK}`,
    `[${BE}] not ${LEAVE} to ${SPEAK} [about|on] [the] [*] ${OPENLY}`,
    `${BE_NOT} ${LEAVE} to ${SPEAK} [about|on] [the] [*] ${OPENLY}`,
    `[${BE}] not ${LEAVE} to ${SPEAK} to|with|on [the] [news] ${PRESS}`,
    `${BE_NOT} ${LEAVE} to ${SPEAK} to|with|on [the] [news] ${PRESS}`,
  ],
  words: new Set(
    `anonymity anonymous anonymously unnamed unidentified nameless background ${CITED} ${PRINTED} ${NAME} ${RIGHT} ${LEAVE}
  liberty unauthorised unauthorized authority authorisation authorization permission clearance withheld concealed`
      .split(/[\s|]+/)
      .filter((word) => word !== ""),
  ),
  openFormulaEnds: new Set(SPEAK.split("|")),
  mereSpeaking: new Set("speak speaks spoke spoken speaking talk talks talked talking".split(" ")),
  reasonOpenings: [
    "because",
    "due|owing to",
    "for [legal|security|safety] [fear|reasons]",
    "out of [fear|concern]",
    "given the|his|her|their",
    "citing|fearing",
    "in order to",
    "so as not|to",
    `to [${OPENLY}|candidly|freely|frankly] discuss|describe|speak|talk|protect|avoid|explain|disclose|detail|recount|preserve|share|offer|reveal`,
  ],
  temporalOpenings: new Set(["as", "since"]),
  reasonWords: new Set(
    `not isn't aren't wasn't weren't confidential private sensitive secret classified ongoing unauthorised unauthorized
    internal fear feared fears afraid`.split(/\s+/),
  ),
  sourceNouns: new Set(["source", "sources"]),
  passersBy: new Set(
    `bystander chum confidant confidante eyewitness friend informant insider mate mole neighbor neighbour onlooker pal passer-by
    passerby source spy tipster`.split(/\s+/),
  ),
  unnamedByTrade: new Set(
    "agent aide attorney barrister correspondent diplomat lawyer official publicist regulator reporter representative solicitor spokesman spokesperson spokeswoman staffer watchdog".split(
      " ",
    ),
  ),
  knowingNouns: new Set(
    `person people individual individuals official officials executive executives aide aides adviser advisers advisor advisors
    diplomat diplomats lawmaker lawmakers banker bankers insider insiders trader traders employee employees staffer staffers
    lawyer lawyers minister ministers officer officers man men woman women investigator investigators lender lenders investor
    investors ally allies associate associates friend friends lobbyist lobbyists strategist strategists analyst analysts
    director directors manager managers colleague colleagues operative operatives`.split(/\s+/),
  ),
  knowledgePhrases: [
    "familiar with",
    "briefed on|about",
    "knowledgeable about",
    "aware of",
    "close|near to",
    "informed about|of",
    "with [direct|first-hand|firsthand|intimate|inside|close] knowledge of",
    "with [direct] access to",
    "who knows|know of",
    "who is|are|was|were familiar with",
    "who is|are|was|were|has|had|have [been] briefed on|about",
    "who has|had|have [direct|first-hand|firsthand] knowledge of",
    "involved in",
  ],
  unnamedWords: new Set(["unnamed", "anonymous"]),
  verbsBehindFormulas: new Set("said says told tells added adds".split(" ")),
  verbsOfFormulas: new Set("spoke asked requested insisted declined refused wished wanted preferred".split(" ")),
  beforeFormulas: new Set(["who", "whom", "that"]),
  owningRelatives: new Set(["whose"]),
  bothWords: new Set(["both"]),
  beforeFormulaVerbs: new Set("has have had also all both each only initially themselves is are was were".split(" ")),
  sourceParticiples: new Set("briefed informed involved based".split(" ")),
};
