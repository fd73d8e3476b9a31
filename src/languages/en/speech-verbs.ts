/**
 * Verbs that report speech, each with how often it does so: of its occurrences as a verb in the training part of
 * PolNeAR 1.0 (US political news, 2015–16), the share that an annotator marked as the cue of somebody's words, in per
 * cent, drawn towards 40 when there are few; those below 10 are left out. The last lines are verbs that the corpus
 * lacks, with a guess. Verbs of belief, plan and perception were left out by hand.
 *
 * "+" marks a last consonant that is doubled: "quip+" makes "quipped".
 *
 * @module
 */

import type { SpeechVerb, SpeechVerbs } from "../for-speech.ts";
import { listVerbForms } from "./verb-forms.ts";

const VERBS = `
  accuse=74 acknowledge=76 add=74 address=21 admit+=50 admonish=55 advise=14 affirm=28 agree=46 allege=47
  announce=78 answer=32 apologise=40 apologize=39 argue=84 ask=63 assert=66 assure=58
  attack=33 attest=40 aver+=40 beg+=10 bemoan=36 berate=24 beseech=30 blame=10 blast=90 blog+=55 bluster=40
  boast=64 brag+=63 brand=20 call=59 castigate=24 caution=80 challenge=29 chant=61 characterise=40
  characterize=30 charge=40 chastise=31 chide=82 chime=15 chuckle=40 cite=82 claim=63 clarify=45 comment=35 complain=70
  compliment=40 concede=74 conclude=71 concur+=24 condemn=53 confess=53 confide=55 confirm=55 congratulate=11
  contend=51 continue=27 counsel=20 counter=31 credit=73 criticise=44 criticize=72 critique=20 crow=40 cry=38
  declare=69 decree=40 decry=72 defend=50 demand=44 demonize=17 denigrate=30 denounce=74 deny=44 deplore=44
  deride=24 describe=74 detail=16 disavow=11 disclose=51 discuss=12 dismiss=73 disparage=12 dispute=44
  downplay=11 dub+=47 echo=51 elaborate=47 email=27 emphasise=40 emphasize=68 enquire=40 enthuse=40 entreat=40 estimate=44
  eviscerate=24 exclaim=64 excoriate=24 exhort=44 exult=40 explain=69 express=70 fault=30 fire=22 flay=40 float=12
  forecast=78 fume=44 gloat=55 gripe=40 gush=44 hail=18 hammer=14 hint=15 implore=17 imply=18
  indicate=71 inform=40 inquire=30 insinuate=30 insist=82 insult=13 interject=65 intone=40
  invoke=10 joke=57 label=31 lambast=40 lambaste=13 lament=84 laud=46 lecture=47 liken=18
  maintain=19 malign=24 marvel=24 mention=65 mock=68 muse=46 mutter=40 nickname=55 note=94 notify=40 object=44
  observe=48 offer=40 opine=60 pan+=24 pillory=40 pitch=16 plead=59 posit=40 pledge=34 point=72 portray=26 post=46
  praise=78 preach=17 predict=64 proclaim=65 prod+=40 promise=73 pronounce=60 propose=47 protest=27 query=55
  question=70 quibble=40 quip+=70 quiz+=30 quote=57 rail=80 ramble=20 rap+=40 read=27 reason=55 reassert=40
  reassure=30 rebuff=17 rebuke=60 rebut+=10 recall=80 recant=30 recap+=40 recite=60 reckon=20 recommend=42
  recount=55 refer+=15 reflect=25 reference=20 refuse=62 refute=53 regret+=30 reiterate=80 reject=55 relay=13 remark=65
  remind=53 repeat=46 reply=78 report=67 reprimand=17 reproach=40 repudiate=13 request=36 respond=48 retort=55
  retract=24 retweet=23 reveal=64 ridicule=15 riff=46 rip+=13 roar=13 roast=40 rue=30 savage=15 savor=40 say=86
  scoff=70 scold=53 scream=18 shout=46 sigh=30 signal=55 sing=27 skewer=24 skirt=17 slam+=75 slander=40 snap+=20
  sneer=30 sniff=30 speak=17 speculate=66 spoof=40 state=75 stipulate=30 stress=81 submit+=25 suggest=77 sum+=24 summon=15
  surmise=44 swear=36 talk=38 taunt=40 tease=24 tell=70 term=30 testify=33 theorize=40 thunder=30
  tout=14 alert=40 tweet=71 type=40 underline=37 underscore=37 upbraid=40 urge=75 vent=53 venture=30 vilify=30 voice=69
  volunteer=11 vouch=13 vow=80 wail=40 warn=83 whisper=44 wonder=51 write=73 yell=43
  bark=20 beam=30 bellow=40 chirp=30 coo=30 drawl=40 gasp=20 giggle=20 grin+=15 groan=30 growl=40 grumble=40 grunt=30
  hiss=30 howl=30 laugh=15 moan=40 mumble=40 murmur=40 rage=30 reminisce=40 shrug+=20 smile=12 snarl=40 sob+=30 splutter=40
  squeal=30 stammer=40
  appeal=15 applaud=20 blurt=40 commend=40 conjecture=40 croak=40 deadpan+=40 demur+=30 e-mail=27 forewarn=40 grouse=40 huff=40
  interpose=40 jeer=20 jest=40 message=24 parry=20 prophesy=40 retaliate=15 quaver=40 rasp=30 reaffirm=40 restate=40 shriek=40 text=24 trumpet=20
  whimper=40 whine=30 whoop=30 yelp=40
  asseverate=40 avow=40 bawl=30 bluff=24 cable=30 certify=24 clamour=24 declaim=40 depose=24 divulge=40 editorialise=40 editorialize=40
  expound=30 fret+=30 fulminate=40 hazard=30 hector=24 holler=40 hypothesise=40 hypothesize=40 intimate=40 josh=30 moralise=40 moralize=40
  narrate=40 outline=30 philosophise=40 philosophize=40 pontificate=40 postulate=40 profess=40 prognosticate=40 rant=40 recollect=40
  remonstrate=40 riposte=40 ruminate=30 scribble=24 sermonise=40 sermonize=40 snipe=30 speechify=40 sputter=30 stutter=30 summarise=40 summarize=40
  sympathise=24 sympathize=24 theorise=40 tut+=30 vociferate=40 wheeze=24 whinge=40 wisecrack=40 yammer=30
  blub+=40 cackle=20 caption=30 chortle=30 commiserate=40 croon=15 gabble=40 guess=12 guffaw=30
  hoot=15 jibe=30 pen+=12 purr=20 rave=15 scowl=15 seethe=30 simper=30 smirk=15 snigger=20 squawk=30 swoon=20 titter=30
  bristle=20 snort=20 trill=20
  adjure=40 apprise=40 bewail=40 bleat=30 bray=30 caterwaul=40 cavil=30 effuse=40 enjoin=40 eulogise=60 eulogize=60 expatiate=40
  expostulate=40 harrumph=40 inveigh=40 jabber=30 kvetch=40 mansplain=40 maunder=30 natter=30 orate=40 perorate=40 prattle=30
  rhapsodise=40 rhapsodize=40 soliloquise=40 soliloquize=40 tattle=30 verbalise=30 verbalize=30 wager=20 witter=30 yap+=30
  blab+=30 burble=30 correct=12 dare=24 dish=24 drool=20 empathise=24 empathize=24 fib+=20 gab+=20 grouch=40 gurgle=20
  marvel+=24 parrot=20 pout=15 rejoice=15 repost=20 sass=30 scrawl=20
  screech=15 shudder=12 slur+=15 snicker=30 sniffle=30 snitch=20 tut-tut=30 warble=30 weep=12 whatsapp=24
  whatsapp+=24 wince=12 wire=24 yawn=12 counsel+=20 label+=31 signal+=55
`;

/** First words of phrases whose forms no rule makes. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["be", "am is are was were be been being".split(" ")],
  ["would", ["would"]],
]);

const SET_PHRASES = phrasesOf(
  `make clear,make it clear,make plain,make it plain,make known,make it known,want it known,want it to be known,let slip,let it slip,let it be known,let on,lash out,be adamant,be emphatic,be categorical,be unequivocal,be forthright,
  be insistent,be of the view,be of the opinion,be of opinion,take the view,hold the view,shoot back,fire back,clap back,chip+ in,pipe up,butt in,let rip,
  fess up,blurt out,own up,come clean,make the point,raise the point,raise a concern,spell out,sound a warning,raise the alarm,serve notice,go on record,
  hasten to add,be at pains to stress,be at pains to point out,place on record,put on record,be quick to point out,be quick to add,
  put it to,put it to him,put it to her,put it to them,put it to me,put it to us,send word,leave word,give an undertaking,give an assurance,give assurances,give his word,give her word,
  give their word,give notice,break the news,wish it to be known,wish it to be recorded,
  let it be understood,put out word,put out the word,make the case,make a case,come to the conclusion,reach the conclusion,
  come to the view,take the position,take the line,be in no doubt,be under no illusion,make no bones about it,make no secret of the fact,leave no doubt,
  would have us believe,would have you believe,would have us think,would have you think,would have us know,would have you know,
  would like us to believe,would like you to believe,would like us to think,would like you to think,would like us to know,would like you to know,
  want us to believe,want you to believe,want us to think,want you to think,want us to know,want you to know,
  ask us to believe,ask us to accept,invite us to believe`,
);

/**
 * Phrases that report speech only where they are inserted, or stand beside marks or before a colon: “…,” she ⟨went on⟩;
 * the show went on. Those of the list above that can also stand before a colon, “Roe ⟨was adamant⟩: …”, stand here,
 * too.
 */
const INSERTED_PHRASES = phrasesOf(
  `go on,carry on,press on,put in,cut in,break in,chime in,weigh in,jump in,come back,hit back,snap back,shout back,call out,cry out,shout out,
  yell out,burst out,speak up,throw in,sum+ up,spit+ out,put it,have it,continue on,trail off,call back,bite back,reel off,muse aloud,read out,ring out,see it,tell it,
  be clear,be blunt,be frank,be candid,be succinct,be unequivocal,be emphatic,be categorical,be defiant,be philosophical,be scathing,be withering,
  be dismissive,be unrepentant,be adamant,be damning,be unsparing,be matter-of-fact,be terse,be curt,be more cautious,
  be less sure,be less kind,be less diplomatic,want to know`,
);

function phrasesOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/,\s*/).flatMap((phrase) => {
      const [verb = "", ...rest] = phrase.split(" ");
      const forms = IRREGULAR.get(verb) ?? listVerbForms(verb);
      return forms.map((form): [string, string] => [[form, ...rest].join(" "), phrase.replace("+", "")]);
    }),
  );
}

/** Words before "call" and "calls" that show that nobody calls something by a name: "a ⟨phone⟩ call". */
const CALLS: ReadonlySet<string> = new Set(
  "phone telephone conference curtain cold earnings video house emergency 911 999 prank".split(" "),
);

/** The same for "attack": "a ⟨heart⟩ attack". */
const ATTACKS: ReadonlySet<string> = new Set("heart panic arson knife terror".split(" "));

/** Phrases, split into words, by their first word. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(" "))) {
    const [first = ""] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

export const SPEECH_VERBS: SpeechVerbs = {
  nounsBehind: new Map([
    ["point", new Set("one some any this that which what".split(" "))],
    ["offer", new Set(["on"])],
    ["demand", new Set(["on", "in"])],
    ["request", new Set(["on"])],
    ["call", new Set([...CALLS, ..."on wake-up wakeup roll close casting mating judgment judgement".split(" ")])],
    ["calls", CALLS],
    ["attack", new Set([...ATTACKS, "under"])],
    ["attacks", ATTACKS],
    ["proposal", new Set(["marriage"])],
    ["question", new Set("into in beyond without".split(" "))],
    ["praise", new Set(["in"])],
  ]),
  mereOpenings: new Set(["All told"]),
  sayingOpeners: byFirstWord([
    "that said ,",
    "that being said ,",
    "that having been said ,",
    "having said that ,",
    "having said this ,",
    "having said all that ,",
    "with that said ,",
    "with all that said ,",
    "truth be told ,",
    "truth to tell ,",
    ...["show", "episode", "programme", "program", "production", "liner", "sleeve"].map((what) => `${what} notes :`),
    "needless to say",
    "suffice to say",
    "suffice it to say",
    "strange to say ,",
    "sad to say ,",
  ]),
  impersonalTellers: new Set("history experience sense logic instinct intuition something bird tradition".split(" ")),
  courses: new Set("plan schedule script need taste size rank age ability".split(" ")),
  sourcePrepositions: new Set(["per"]),
  relyingForms: new Set(
    "cite deploy draw exploit invoke lean misuse point quote rely seize use".split(" ").flatMap(listVerbForms),
  ),
  waitingForms: new Set(listVerbForms("wait")),
  citingForms: new Set("citing quoting cited quoted cites quotes".split(" ")),
  certainVerbs: new Set("said says tell tells told deny denies denied insists alleges warns urges".split(" ")),
  replyingVerbs: new Set(["reply", "answer", "respond", "retort", "counter"]),
  invertingVerbs: new Set(
    `say add explain argue insist complain joke quip reply remark conclude warn note write observe suggest reckon muse contend recall
    admit concede acknowledge claim declare predict maintain confess assert retort caution speculate opine posit surmise grumble gripe boast
    testify point report answer counter venture volunteer protest object interject announce confirm allege stress reveal agree promise pledge vow guess sigh shrug correct
    advise bark bellow bleat bluster bristle coo counsel crow deadpan declaim drawl enthuse exclaim fume gloat growl gush harrumph huff intone
    moan murmur mutter preach proclaim purr roar scoff scold sneer sniff snort snarl splutter theorise theorize thunder wail whine`.split(
      /\s+/,
    ),
  ),
  trailingVerbs: new Set([
    "make clear",
    "make it clear",
    ...`say announce confirm report warn add state claim insist argue predict estimate advise admit allege caution complain concede
    conclude declare explain joke note observe allow grant promise recall recommend remark reveal stress suggest testify find show acknowledge
    affirm assert calculate determine guarantee hear contend disclose emphasise emphasize maintain recount rule tweet underline attest boast confess forecast gripe
    grumble lament muse opine pledge point posit counter venture vow protest quip reckon reiterate repeat reply retort speculate surmise swear theorize write`.split(
      /\s+/,
    ),
  ]),
  asVerbs: new Set([
    ..."put it,have it,see it,tell it,sum up,make clear,make it clear,spell out,point out".split(","),
    ...`say note report warn predict argue observe remark insist add explain concede admit acknowledge point recall remind stress complain
    joke quip write state emphasise emphasize underline tell lament reckon maintain contend assert confess opine muse reveal declare suggest`.split(
      /\s+/,
    ),
  ]),
  verbs: listForms(VERBS),
  hear: "hear",
  find: "find",
  accord: "accord",
  hearerVerbs: new Set(["tell"]),
  verbsToHearers: new Set("tell warn advise ask remind instruct inform assure".split(" ")),
  hearingForms: new Set(["heard", "hears"]),
  hearingOpeners: new Set(["how"]),
  hearers: new Set(
    `agm assembly assizes audience board cabinet chamber commission commissioners commons conference congress convention coroner council councillors
    councilors court courtroom crowd court-martial committee dáil dail delegates delegation dewan gathering governors hearing holyrood inquest inquests inquiry
    judge judges jury jurors justices knesset lawmakers legislators legislature lords magistrate magistrates meeting members mlas mps msps
    oireachtas panel parliament peers sabha seanad senate senators senedd shareholders sheriff stormont subcommittee summit symposium tds trial
    tribunal trustees workshop`.split(/\s+/),
  ),
  appraisingVerbs: new Set(
    `assail attack berate blast brand castigate characterise characterize condemn criticise criticize decry denounce deride describe dismiss
    hail label lambast lambaste laud mock pan pillory praise reject ridicule salute savage slam slate trash welcome`.split(
      /\s+/,
    ),
  ),
  describingNouns: new Set(
    "characterisation characterization condemnation denunciation depiction description dismissal portrayal reference".split(
      " ",
    ),
  ),
  chargingVerbs: new Set(["accuse", "blame", "charge"]),
  reciprocals: new Map([
    ["each", "other"],
    ["one", "another"],
  ]),
  namingVerbs: new Set("call deem dub liken name nickname term".split(" ")),
  citingVerbs: new Set("quote cite".split(" ")),
  ellipticVerbs: new Set(
    `accuse of,accuse by,advise by,advise not,advise to,ask by,assure by,assure of,blame for,criticise for,criticize for,exhort to,implore to,inform by,inform of,inform that,
    instruct not,instruct to,notify of,notify that,order not,order to,praise for,remind by,remind of,remind that,remind to,request to,tell by,tell he,
    tell not,tell of,tell she,tell that,tell there,tell they,tell to,tell we,urge by,urge not,urge to,warn by,warn not,warn to`.split(
      /,\s*/,
    ),
  ),
  grantingPassives: new Set(["assure of"]),
  setPhrases: SET_PHRASES,
  evidentStates: new Set(["be clear"]),
  insertedPhrases: INSERTED_PHRASES,
  trailingPhrases: new Set(["go on", "want to know"]),
  setPhraseEnds: new Set(
    [...SET_PHRASES.keys(), ...INSERTED_PHRASES.keys()].map((phrase) => phrase.split(" ").at(-1) ?? ""),
  ),
  verbsBeforeThat: listBaseForms(
    "accept allow bare brief calculate convey decree determine direct flag+ grant guarantee hold iterate mandate order preach rejoin relate rule share specify teach",
  ),
  bareClauseVerbs: new Set(
    `aver avow clarify confide counter fume grouse guess hint hypothesise hypothesize insinuate intimate jest moan plead pledge
    prophesy protest rage reason recollect rejoin signal submit theorise venture volunteer vow wager whinge`.split(
      /\s+/,
    ),
  ),
  puttingForward: new Set("announce disclose grant promise propose recommend reveal submit suggest".split(" ")),
  verbsBeforeBareClause: new Set(["accept", "calculate", "decree", "rule"]),
  verbsBeforeAs: listBaseForms(
    "advertise bill brush cast celebrate conceive defend depict disdain disown frame herald identify interpret justify market paint position posture present promote rank rate remember scorn see smear style tar+ tout trash trumpet view wave",
  ),
  verbsBeforeMarks: listBaseForms("believe consider deem feel find judge rate regard rule salute thank think welcome"),
  verbsBeforeInfinitive: listBaseForms("order direct instruct command press encourage threaten"),
  clausePronouns: new Set("he she they we i it there".split(" ")),
  documentVerbs: new Map([
    ...listBaseForms("establish record show specify"),
    ...["find", "finds", "found"].map((form): [string, string] => [form, "find"]),
  ]),
  assigningVerbs: new Map(
    [
      { lemma: "put", preposition: "at", isMeasure: true, particle: "down" },
      { lemma: "estimate", preposition: "at", isMeasure: true, particle: null },
      { lemma: "peg", preposition: "at", isMeasure: true, particle: null },
      { lemma: "attribute", preposition: "to", isMeasure: false, particle: null },
      { lemma: "ascribe", preposition: "to", isMeasure: false, particle: null },
    ].flatMap((verb) => listVerbForms(verb.lemma).map((form) => [form, verb] as const)),
  ),
  tellingDocuments: new Set(
    `account analysis appraisal assessment audit autopsy bulletin cable calculation census chart consultation correspondence data document dossier e-mail email
    estimate evaluation experiment figure file filing finding forecast index indictment inspection inquiry inquest investigation ledger letter log memo
    meta-analysis minutes modeling modelling note number paper paperwork poll polling postmortem post-mortem probe receipt record report
    research result return review screening simulation spreadsheet statistic study survey table test tracker transcript trial`.split(
      /\s+/,
    ),
  ),
  findingRoles: new Set(
    `academic adjudicator agency arbitrator assessor auditor bureau chair chairman chairperson chairwoman commission commissioner committee coroner court department economist
    engineer epidemiologist examiner expert inspector inspectorate investigator judge jury justice magistrate ombudsman panel regulator
    researcher reviewer scientist statistician team tribunal watchdog`.split(/\s+/),
  ),
  tellingPapers: new Set(["told", "tells", "telling"]),
  besides: new Set(["also"]),
  describingForms: new Set(["protesting", "alleged", "disputed"]),
  faringForms: new Set(["fare", "fares", "fared", "come off", "comes off", "came off"]),
  comingUponForms: new Set("overheard heard seen spotted spied".split(" ")),
  turningForms: new Set(
    "thank accuse plead appeal seek apologise apologize congratulate commend praise urge implore beg invite order quote warn caution smile laugh weep nod shrug"
      .split(" ")
      .flatMap(listVerbForms)
      .concat("sought"),
  ),
  blamingForms: new Set(["blame", "cite"].flatMap(listVerbForms)),
  remindingVerbs: new Set(["remind"]),
  idleTellers: new Set(["time"]),
  inferringVerbs: new Set("suggest indicate signal imply".split(" ")),
  sentencingForms: new Set("sentenced jailed fined acquitted remanded disqualified".split(" ")),
  explainingVerbs: new Set(["explain"]),
  glossingVerbs: new Set(["refer", "allude", "echo"]),
  movingForms: new Set(["encourage", "threaten"].flatMap(listVerbForms)),
  accountOwners: new Set(["own"]),
  accountNouns: new Set(
    `account admission analysis assessment calculation calculations characterisation characterization description estimate
    estimation experience formulation judgement judgment opinion phrase phrasing reading reckoning recollection showing telling view words`.split(
      /\s+/,
    ),
  ),
  accountsAlone: new Set("view opinion experience estimation reckoning judgment judgement eyes book".split(" ")),
  accountPrepositions: new Set(["in", "by"]),
  accountPhrases: new Set(["the of"]),
  accountPairs: new Set(["on account", "on reading", "on reckoning", "on showing", "on telling"]),
  soleSources: new Map([
    ["tell", { opening: "hear", before: "", behind: "it" }],
    ["believed", { opening: "if", before: "be", behind: "" }],
  ]),
  equatedNouns: new Set(
    `account accusation adage admission advice allegation announcement answer aphorism appeal argument assertion assessment assurance attitude
    barb boast case catchphrase caution challenge claim clarification comeback comment comments complaint concession conclusion confession contention
    counsel counter-argument criticism cry declaration defence defense demand denial description diagnosis dictum directive estimate evaluation
    evidence excuse explanation finding forecast gibe grievance gripe guess headline hunch hypothesis insistence instruction instructions jibe joke
    justification lament line logic mantra maxim message moan motto objection observation offer opinion order orders pitch plea pledge point
    position prediction proclamation promise proposal proposition question quip rationale reaction reading reasoning reassurance rebuttal
    recollection recommendation refrain rejoinder remark remarks reminder reply request response retort riposte ruling saying sayings secret slogan sneer stance
    splash statement story submission suggestion summary surmise take testimony theory thesis threat tip verdict version view vow warning wisecrack
    word words`.split(/\s+/),
  ),
  puttingPhrases: new Set("put it to,put it to him,put it to her,put it to them,put it to me,put it to us".split(",")),
  remarkNouns: new Set(
    `barb barbs boast boasts claim claims comment comments crack cracks dig gaffe gibe gibes insult insults jab jabs jibe jibes joke jokes mantra
    outburst pledge pledges promise quip quips remark remarks response retort slogan slur slurs soundbite statement taunt taunts threat threats tirade tweet
    tweets vow warning warnings`.split(/\s+/),
  ),
  wordNouns: new Set("adjective epithet expression phrase term word words".split(" ")),
  usingForms: new Set(
    "chose chooses chosen coined employed favored favoured picked preferred prefers reached reaches settled used uses".split(
      " ",
    ),
  ),
  avoidingForms: new Set("avoid avoided avoiding avoids shunned shuns without".split(" ")),
  heldNouns: new Set(
    "argument assertion claim complaint conclusion contention defence defense hypothesis opinion position proposition thesis verdict view".split(
      " ",
    ),
  ),
  clearingForms: new Set(["made", "makes"]),
  coursesOfWorks: new Set("began begins closed closes ended ends opened opens runs started starts".split(" ")),
  runningForms: new Set("goes go went runs run ran".split(" ")),
  pointingAhead: new Set("follows this thus".split(" ")),
  equatingForms: new Set(["remain", "remained", "remains", "stayed", "stays"]),
  equatingOpeners: new Set(["how", "what"]),
  writingParticiples: new Set(
    "delivered given issued left offered penned posted scrawled sent spoken tweeted uttered written".split(" "),
  ),
  secondingForms: new Set(["seconded", "supported"]),
  equatingPrepositions: new Set(["of", "from", "by"]),
  topicPrepositions: new Set(["on", "about", "regarding"]),
  grantedThings: new Set(
    `amnesty appeal application approval asylum award bail bid charge claim compensation consent curfew entry extension funding grant inquiry
    injunction leave licence license pardon parole permission permit plan plea proposal refund remand request reward trial visa warrant`.split(
      /\s+/,
    ),
  ),
  chargePrepositions: new Set(["of", "for"]),
  facingPrepositions: new Set("after amid amidst despite following".split(" ")),
  facingVerbs: new Set(
    `beset besieged combating consider considered considering considers countering dogged encounter encountered engulfed examine examined
    examines examining face faced faces facing fending fought hear heard hearing hears hit ignore ignored ignores ignoring investigate
    investigated investigates investigating look looked looking looks met probe probed probes probing prompted provoked receive received receives receiving review
    reviewed reviewing reviews rocked sparked stung suffer suffered survived triggered weathered`.split(/\s+/),
  ),
  requestingVerbs: new Set(
    "advise beseech caution challenge command counsel dare direct encourage entreat exhort implore instruct order press remind".split(
      " ",
    ),
  ),
  intentions: new Set(
    `ambition ambitions decision decisions desire determination hope hopes intention intentions plan plans readiness refusal resolve
    unwillingness willingness wish wishes`.split(/\s+/),
  ),
  gladWords: new Set(
    `delighted devastated ecstatic excited glad gratified happy heartbroken honored honoured humbled overjoyed pleased privileged proud
    quick relieved sad saddened sorry swift thrilled`.split(/\s+/),
  ),
  measuredNouns: new Set(
    `age amount approval area attendance average circulation decline decrease drop fall backlog balance bill bounty budget capacity casualty chance consumption cost count crowd damage death
    debt deficit demand depth distance dose duration earning estimate expenditure export fatality figure fine fortune gate growth harvest height import income increase inflation
    intake lead length level loss majority margin membership number odds outlay output pay payment percentage population portion price probability
    profit proportion rate rating revenue risk salary sale saving score share shipment shortfall size speed spending strength sum supply support surplus tally
    temperature toll total turnout turnover unemployment valuation value volume wage weight width worth yield`.split(
      /\s+/,
    ),
  ),
  compounds: new Map([
    ["think", new Set(["tank", "tanks"])],
    ["call", new Set(["centre", "centres", "center", "centers", "handler", "handlers", "taker", "takers"])],
    ["claims", new Set(["handler", "handlers", "adjuster", "adjusters"])],
    ["talk", new Set(["show", "shows"])],
    ["question", new Set(["time", "mark", "marks"])],
  ]),
  requestingInGerund: new Set("ask beg invite order tell urge warn".split(" ")),
  postingVerbs: new Set("tweet retweet post blog text email message comment".split(" ")),
  writtenForms: new Set(
    "wrote write writes written typed emailed e-mailed texted messaged sent send sends captioned captions whatsapped".split(
      " ",
    ),
  ),
  discussingVerbs: new Set("discuss address mention".split(" ")),
  headlineTopics: new Set("about over on".split(" ")),
  readingVerbs: new Set(["read"]),
  pastAsBase: new Set(["forecast", "read"]),
  certainBeforeThat: new Set(
    `acknowledges admits affirms announces argues asserts cautions complains concedes concludes confirms contends declares discloses explains insists
    laments maintains observes predicts proposes reckons recommends reiterates reveals suggests testifies`.split(/\s+/),
  ),
  certainBehindNames: new Set("boasts estimates forecasts notes".split(" ")),
  demandingPhrases: new Set(["call for"]),
  verbsAndParticles: new Set(["appeal for", "appeal to", "call for", "call on", "point to", "point out", "rule out"]),
  showingVerbs: new Set(["point to"]),
  attempts: new Set("attempt attempts bid effort efforts move push".split(" ")),
  thingsToDo: new Set(
    "aim challenge difficulty duty focus goal hope job key mission objective plan priority role step strategy task trick way".split(
      " ",
    ),
  ),
  beforeClauses: new Set(
    "ensure see prove make show hope think know find feel fear check guarantee believe let help".split(" "),
  ),
  silentPhrases: new Set([
    ...listDeeds(),
    "address to",
    "address simply to",
    "address only to",
    "appeal against",
    "call off",
    "call up",
    "call back",
    "call in",
    "plead guilty",
    "plead not",
    "plead no",
    "concede defeat",
    "feel free",
    "call to order",
    "call to account",
    "call to mind",
    "call to arms",
    "call to the",
    "call into question",
    "call it a day",
    "call it quits",
    "call time on",
    ...["it", "him", "her", "them"].map((whom) => `report ${whom} to`),
    ...["it", "this", "that", "these", "those", "them"].map((noted) => `write ${noted} down`),
    "call with",
    "pledge delegates",
    "answer that question",
    "answer this question",
    "say more about",
    "say much about",
    "say little about",
    "say something about",
    "say volumes about",
    "say everything about",
    "say a lot about",
    "speak volumes",
    "tell the story",
    "tell a story",
    "tell the tale",
    "tell a tale",
    ...["a different", "another", "its own", "their own", "a similar"].map((whose) => `tell ${whose} story`),
    "tell the difference",
    "tell the time",
    "report for duty",
    "report to work",
    "answer to nobody",
    "answer the door",
    "answer the phone",
    "promise much",
    "order in",
    "find fault",
    "find favour",
    "find favor",
    "note down",
    "write off",
    "write down",
    "write under the name",
    "write under the pseudonym",
    "write under a pseudonym",
    "write under the pen",
    "laugh off",
    "propose marriage",
    "report back",
    "shout down",
    "shrug off",
    "swear in",
    "tell off",
    "talk over",
  ]),
  standIns: new Set(
    `so,sorry,as much,likewise,otherwise,this,the same,the same thing,much the same,much the same thing,something similar,something like it,
    such a thing,such things,something of the kind,something of the sort,something else,nothing of the kind,nothing of the sort,no such thing,the opposite,
    the exact opposite,the contrary,the reverse,this view,these views,the same view,similar views,this sentiment,these sentiments,the same sentiment,
    the same sentiments,similar sentiments,a similar view,a similar sentiment`.split(/,\s*/),
  ),
  untold: new Set("something anything things everything lots plenty".split(" ")),
  showingForms: new Set("appear appears appeared feature features featured figure figures figured".split(" ")),
  puttingForms: new Set("put puts see sees saw remember remembers remembered recall recalls recalled".split(" ")),
  readers: new Set("readers viewers listeners subscribers".split(" ")),
  writers: new Set("i we i'd we'd i've we've".split(" ")),
  arrivingForms: new Set(["came", "comes"]),
  soundNouns: new Set(
    `answer boo bellow call catcall chant chorus cry echo heckle holler jeer query question rejoinder reply response retort riposte roar
    scream shout voice whisper wail yell`.split(/\s+/),
  ),
  answers: new Set("answer comeback rejoinder reply response retort riposte".split(" ")),
  cleftWords: new Set("thing things all everything point words".split(" ")),
  piecesOfText: new Set(
    "bit clause line lines paragraph part passage phrase sentence sentences verse word words".split(" "),
  ),
  strikingForms: new Set(
    "axe ban bury censor conceal cut+ delete drop+ edit erase excise expunge hide omit+ redact remove scrap+ scrub+ strike suppress withdraw withhold"
      .split(" ")
      .flatMap(listVerbForms),
  ),
  partsOfDocuments: new Set(
    `amendment annex appendix article bylaw chapter charter clause code condition covenant deed definition footnote guarantee insert instruction
    label lease licence license paragraph postscript preamble provision receipt regulation schedule section statute subsection table tenancy
    term verse warranty wording`.split(/\s+/),
  ),
  ableWords: new Set(
    "can can't cannot could couldn't able unable hard easy difficult impossible possible tough".split(" "),
  ),
  beforeSigns: new Set(["from", "by"]),
  beforeTopics: new Set(["about"]),
  howMuchWords: new Set(
    "a good great deal lot it all plenty everything anything much enough volumes little nothing more word".split(" "),
  ),
  plainVerbs: new Set(["say"]),
  performingVerbs: new Set(
    `acknowledge add admit agree argue assert attest caution claim concede conclude concur confess contend guess hazard hypothesise hypothesize
    insist maintain mention note observe posit predict promise propose protest reckon recommend reiterate repeat say speculate stipulate
    stress submit suggest surmise swear venture vow wager warn`.split(/\s+/),
  ),
  performers: new Set("i i'd i'll".split(" ")),
  bookingVerbs: new Set(["claim", "post"]),
  pleadingVerbs: new Set(["appeal"]),
  deeds: listObjects(),
  judgingVerbs: new Set(
    `admonish applaud attack berate blast castigate chastise chide commend condemn congratulate criticise criticize decry defend denounce deride
    excoriate fault hail hammer lambast lambaste laud mock pan pillory praise rap rebuke reprimand rip roast savage scold slam skewer
    upbraid`.split(/\s+/),
  ),
  recallingVerbs: new Set(["recall"]),
  addingVerbs: new Set(["add"]),
  givingVerbs: new Set("ask offer pledge promise read tell text write".split(" ")),
  expectingVerbs: new Set(["promise"]),
  declaringVerbs: new Set("declare pronounce".split(" ")),
  verdictVerbs: new Set("brand call declare deem dub label pronounce term".split(" ")),
  verbsBeforeRoles: new Set(
    "act appear class classify count depict describe double dress emerge function hail identify know list operate picture portray pose qualify rank regard register remain see serve stand style treat use view work"
      .split(" ")
      .flatMap(listVerbForms),
  ),
  ringingVerbs: new Set(["call"]),
  convened: new Set(
    "assembly briefing by-election caucus conference convention election gathering hearing huddle inquest meeting parley plebiscite rally recess referendum session strike summit timeout time-out vote walkout".split(
      " ",
    ),
  ),
  echoingVerbs: new Set(["echo"]),
  echoingForms: new Set(
    "alluding citing echoing gesturing invoking nodding paraphrasing pointing quoting referring".split(" "),
  ),
  opposingForms: new Set("contradicting rebutting refuting echoing mirroring correcting".split(" ")),
  beforeAsked: new Set(["when", "if"]),
  askedForms: new Set("asked pressed questioned quizzed".split(" ")),
  questioningNouns: new Set(
    "questioning questions examination cross-examination re-examination interrogation grilling probing pressure".split(
      " ",
    ),
  ),
  beforeQuestioners: new Set(["by", "from"]),
};

/** Objects with which verbs of speech are deeds. */
function listObjects(): Map<string, ReadonlySet<string>> {
  const declared = `alert amnesty armistice bankruptcy candidacy ceasefire curfew disaster dividend draw drought election elections emergency famine halt
    holiday incident independence inquest insolvency lockdown loyalty mistrial moratorium mourning outbreak peace quarantine referendum
    secession strike suspension truce vacancy victory war warning assets donation donations earnings gift gifts hospitality income winnings`;
  const ball = `ball brake brakes car ceiling chance cross door doors drive effort equaliser fist foot free-kick goal header opener pass penalty phone puck
    racket racquet rebound shot spot-kick volley winner`;
  const rated = "rating ratings recommendation";
  const objects: Readonly<Record<string, string>> = {
    declare: declared,
    proclaim: declared,
    concede: `ball break chance chances corner corners equaliser foul free-kick free-kicks goal goals kick lead penalties penalty point points
      possession run runs score seat seats set sets spot-kick touchdown touchdowns tries try`,
    slam: ball,
    blast: ball,
    hammer: ball,
    fire: ball,
    rip: ball,
    call: "attention shots tune roll",
    claim: `bronze crown cup gold gong life lives medal medals podium pole position prize record scalp seat seats silver spot title titles trophy victory wicket wickets win
      wins`,
    post: "clip clips file files image images link links photo photos picture pictures selfie selfies video videos",
    press: "bell button buttons key keys lever pedal",
    say: "grace mass prayer prayers rosary vows",
    pen: "agreement contract deal extension terms",
    "call it": "quits day night",
    answer: "bell call critics door doorbell doubters knock phone prayer prayers SOS summons telephone".toLowerCase(),
    reveal: `abs body bump cleavage cover curves dress face figure gown hairdo haircut hairstyle legs logo makeover midriff outfit physique plaque
      poster ring statue tan tattoo teaser trailer`,
    offer: `accommodation amnesty apartments bargains beds benefits books bonus bonuses buildings cakes clinics coffee course courses credit deals degree
      degrees dinner discount discounts drinks flights food goods internships jobs lessons lunch meals menu oxygen parking placements plans
      products programme programmes program programs refreshments rides rooms sandwiches scholarships seats service services shelter shuttles
      tea tests tickets tours training transport treatment vouchers water workshops`,
    invoke: "amendment article clause immunity law power powers privilege protection provision right rights rule",
    maintain: `${rated} advantage edge grip lead leads momentum pace position`,
    stress:
      "banks budgets crops economy finances fish forests grid livestock market markets plants pipes reefs resources rivers supplies supply system systems trees",
    reiterate: rated,
    affirm: rated,
    confirm: rated,
    snap: "ankle arm bat cable chain cue hamstring photo picture racket racquet rope selfie streak tendon tie",
  };
  return new Map(Object.entries(objects).map(([verb, words]) => [verb, new Set(words.split(/\s+/))]));
}

/**
 * Verbs of speech that, with the word behind them, are not speech but a deed: "blasted over", "said goodbye", "called
 * time".
 */
function listDeeds(): string[] {
  const deeds: Readonly<Record<string, string>> = {
    say: "goodbye good-bye hello farewell adieu bye cheese sorry",
    wave: "goodbye farewell",
    call: "time round by",
    cry: "off wolf",
    swear: "by off",
    tell: "tales porkies lies fibs apart",
    report: "sick missing",
    show: "up off",
    reckon: "with",
    rule: "party parties coalition junta alliance bloc class elite family dynasty",
    talk: "shop down",
    laugh: "away",
    sing: "along",
    snap: "up off",
    ...Object.fromEntries("slam blast hammer".split(" ").map((verb) => [verb, "home in into over wide past off at"])),
  };
  return Object.entries(deeds).flatMap(([verb, words]) => words.split(" ").map((word) => `${verb} ${word}`));
}

function listBaseForms(bases: string): Map<string, string> {
  return new Map(bases.split(" ").flatMap((base) => listVerbForms(base).map((form): [string, string] => [form, base])));
}

function listForms(table: string): Map<string, SpeechVerb> {
  const forms = new Map<string, SpeechVerb>();
  for (const entry of table.trim().split(/\s+/)) {
    const [base = "", percent] = entry.split("=");
    const verb = { lemma: base.replace("+", ""), strength: Number(percent) / 100 };
    for (const form of listVerbForms(base)) forms.set(form, verb);
  }
  return forms;
}
