/**
 * Words and phrases that show how reported words are meant: denied, asked, taken back, only expected, only alleged.
 * Provenance: by hand, from the verbs and phrases of English news. Lower case. "+" behind a verb marks a last consonant
 * that is doubled.
 *
 * @module
 */

import type { PhraseReadings, Reading, Readings, StanceWords } from "../for-stance.ts";
import { listVerbForms } from "./verb-forms.ts";

function toPhrases(...readings: Readings[]): PhraseReadings {
  const all = new Map(readings.flatMap((one) => [...one]));
  return { readings: all, ends: new Set([...all.keys()].map((phrase) => phrase.split(" ").at(-1) ?? "")) };
}

type Lists = { readonly [R in Reading]?: string };

const list = (text: string): string[] => text.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));

/** Reads lists of phrases separated by commas, each as it stands. */
function fixed(lists: Lists): Readings {
  const readings = Object.entries(lists) as [Reading, string][];
  return new Map(readings.flatMap(([reading, text]) => list(text).map((phrase) => [phrase, reading] as const)));
}

/**
 * Reads lists of phrases separated by commas that begin with a verb, which may have any form: "took back", "takes
 * back".
 */
function inflected(lists: Lists): Readings {
  const readings = Object.entries(lists) as [Reading, string][];
  return new Map(
    readings.flatMap(([reading, text]) =>
      list(text).flatMap((phrase) => {
        const [verb = "", ...rest] = phrase.split(" ");
        return listVerbForms(verb).map((form) => [[form, ...rest].join(" "), reading] as const);
      }),
    ),
  );
}

/**
 * Verbs that pass a verdict on the claim behind them: "called ⟨false⟩ a claim that", "dismissed as ⟨lies⟩ reports
 * that".
 */
const NAMING_VERBS = list(
  "call, brand, label, label+, brand as, label as, label+ as, describe as, dismiss as, denounce as, reject as",
);

/** Such verdicts. */
const VERDICTS = list(
  `false, untrue, baseless, nonsense, rubbish, absurd, ridiculous, ludicrous, preposterous, laughable, fanciful, unfounded,
  groundless, a lie, lies, a myth, a hoax, a fiction, a fabrication, fake news`,
);

export const STANCE_WORDS: StanceWords = {
  verbReadings: fixed({
    denied: `deny, dispute, refute, rebut, rebuff, reject, dismiss, repudiate, disavow, refuse, rule, disagree, contest,
      disbelieve`,
    questioned: "ask, wonder, question, query, quiz, inquire, enquire, doubt, know",
    retracted: "retract, recant",
  }),
  doubtingVerbs: formsOf("doubt disagree contest disbelieve"),
  doubtingAnything: new Set(["doubt"]),
  rulingVerbs: formsOf("rule"),
  rulingOut: new Set(["out"]),
  answers: new Set(["yes", "no", "yeah"]),
  askingVerbs: new Set(["ask", "wonder", "inquire", "enquire", "know", "want to know"]),
  rejectingVerbs: new Set(["reject", "dismiss", "rebuff", "repudiate", "disavow"]),
  denyingOrRefusing: new Set(["deny"]),
  deedsInHeadlines: new Set(["reject"]),
  refusingVerbs: new Set(["refuse"]),
  refusedDeeds: new Set(
    "board budge eat feed give hand leave let load move open pay serve sit stand stop wear".split(" "),
  ),
  askingOrRequesting: new Set(["ask"]),
  interrogatingVerbs: new Set(["question", "quiz"]),
  demandingAnswers: new Set(["demand"]),
  disputingVerbs: new Set(["deny", "doubt", "dispute"]),
  believingVerbs: formsOf("believe think accept"),
  knowing: new Set(["know"]),
  wantingToKnow: new Set([
    ...["want", "demand", "ask", "like", "wish"].flatMap(listVerbForms),
    ..."seek seeks sought anxious curious eager keen".split(" "),
  ]),
  nounReadings: fixed({
    denied: "denial, denials, disavowal, repudiation, refutation, rebuttal, refusal",
    questioned: "question, questions, doubt, doubts, scepticism, skepticism",
    retracted: "retraction, retractions",
  }),
  hearsayNouns: new Set(
    `claim claims allegation allegations accusation accusations suggestion suggestions speculation reports rumour rumours
    rumor rumors gossip whispers`.split(/\s+/),
  ),
  claimNouns: new Set(
    `attack claim allegation accusation assertion statement suggestion report rumour rumor contention gossip whisper charge insinuation
    implication idea notion theory view belief testimony remark comment argument prediction warning promise pledge threat
    offer admission confession account story conclusion speculation complaint criticism declaration description assurance
    denial perception concern hypothesis possibility prospect fear suspicion talk position announcement demand proposal vow boast
    evidence finding thought word words doubt question tweet post observation judgment judgement insistence
    message posting article column memo note caption headline tale yarn smear insult lie falsehood excuse explanation
    justification estimate forecast figure assessment opinion hint gibe jibe slur quip joke line advice pretence
    reassurance reminder premise proposition thesis narrative myth point case notice verdict observation`
      .split(/\s+/)
      .flatMap((noun) => [noun, noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
  ),
  publishedWords: new Set("made given published posted issued aired printed broadcast".split(" ")),
  claimantPrepositions: new Set(["by", "from"]),
  claimGovernors: toPhrases(
    inflected({ denied: VERDICTS.flatMap((verdict) => NAMING_VERBS.map((verb) => `${verb} ${verdict}`)).join(",") }),
    inflected({
      denied: `deny, dispute, refute, rebut+, rebuff, reject, dismiss, repudiate, contest, discount, fault, debunk, discredit,
        disprove, contradict, counter, challenge, scotch, quash, rubbish, swat+ away, sweep aside, cast aside, set aside, push aside, slap+ away, swipe aside, rule out, shoot down, knock down, bat+ away,
        brush aside, brush off, wave away, wave off, laugh off, shrug+ off, push back on, push back against, hit back at,
        hit out at, take issue with, pour cold water on, scoff at, disagree with, object to, bristle at, balk at,
        baulk at, chafe at, recoil at, condemn,
        criticise, criticize, denounce, decry, deride, mock, ridicule, slam+, blast, deplore, attack, lambast, lambaste,
        laugh at, sneer at, pour scorn on, take exception to, distance himself from, distance herself from,
        distance itself from, distance themselves from, bridle at,
        play down, downplay, disclaim, give the lie to, put to rest, lay to rest, put paid to, tamp down, dispel+, squelch, squash, trash, slap+ down, throw cold water on, hit back against,
        have none of`,
      questioned: `question, doubt, query, cast doubt on, throw doubt on, raise doubts about, express doubt about,
        express doubts about, call into question, wonder about, express scepticism about, express skepticism about,
        cast doubts on`,
      retracted: `retract, withdraw, recant, rescind, revoke, renounce, disavow, disown, abandon, drop+, reverse, regret+,
        correct, take back, walk back, row back on, row back from, roll back, dial back, back away from, back down from,
        back down on, back off, back off from, backtrack on, backtrack from, backpedal on, back-pedal on, go back on,
        climb down from, retreat from, pull, pull back from, resile from, apologise for, apologize for, do an about-turn on,
        do an about-face on, do a u-turn on, make a u-turn on, perform a u-turn on, do a volte-face on, run a correction to,
        print a correction to, publish a correction to, issue a correction to`,
      unsaid: "avoid, resist, dodge, duck, evade, sidestep, ignore, shrug+ at, decline to discuss, refuse to discuss",
      asserted: "express, voice, raise, issue, make, have, share, publish, print, carry, release",
    }),
    fixed({
      denied: "denial of, denials of, rejection of, dismissal of, refutation of, rebuttal of",
      retracted: `retraction of, retractions of, withdrawal of, disavowal of, reversal of, apology for, abandonment of,
        climbdown on, climbdown from, u-turn on`,
    }),
  ),
  reactions: toPhrases(
    inflected({
      asserted: `admonish, applaud, attack, axe, ban+, berate, blast, block, castigate, chide, condemn, congratulate, criticise, criticize, defend,
        denounce, disown, drop+, expel+, fine, fire, lambast, lambaste, mock, praise, rebuke, report, reprimand, ridicule, roast, sack, scold, slam+,
        slap, snub+, sue, suspend, thank, troll, upbraid, hit back at, hit out at, lash out at, take aim at, round on, turn on, laugh at`,
    }),
  ),
  assertingGovernors: toPhrases(
    inflected({
      asserted: `stand by, repeat, reiterate, renew, defend, maintain, stick to, hold to, restate, make, give, issue, put forward, advance, deliver,
        propound, sound, serve, voice, be adamant in, be firm in, be categorical in`,
    }),
  ),
  unwithheldForms: new Set(
    ["hesitate", "resist", "help", "forget", "fail", "shy", "shrink", "flinch", "recoil", "baulk", "balk"].flatMap(
      listVerbForms,
    ),
  ),
  revivingForms: new Set(listVerbForms("renew")),
  governingNouns: new Set(
    `denial denials rejection dismissal refutation rebuttal retraction retractions withdrawal disavowal reversal apology
    abandonment climbdown u-turn`.split(/\s+/),
  ),
  infinitiveGovernors: toPhrases(
    inflected({
      unsaid: `refuse, decline, fail, neglect, omit+, forget, hesitate, cease, be unable, be unwilling, be reluctant,
        be loath, be hesitant, be afraid, be unlikely, be unprepared, be not prepared, be not ready`,
      hypothetical: `plan+, intend, hope, want, aim, wish, prepare, seek, expect, mean, be due, be set, be likely, be certain, be sure, be bound, be about, be going,
        be ready, be poised, be desperate, be anxious, be itching, be dying, gear up, be free, be prepared, be eager, be keen, be willing, be supposed, look, get ready, stand ready, stand prepared, remain ready, remain prepared`,
      denied: "be wrong, be false, be misleading, be inaccurate, be unfair, be incorrect",
      alleged: "seem, appear, claim, purport, profess",
      asserted: `like, love, prefer+, continue, begin, start, proceed, try, attempt, need, have, dare, get, get round, get around, rush, hasten, hurry, move, be quick,
        be swift, be able, be right, bother, manage`,
    }),
    fixed({
      hypothetical: `going, about, due, set, likely, poised, chance, opportunity, right, courage, reason, need, wish,
        desire, decision, intention, power, freedom, permission, duty, pressure, temptation, time, ought, if, though, whether, how, when, what, where`,
      unsaid:
        "early, soon, premature, unlikely, unable, unwilling, reluctant, refusal, reluctance, unwillingness, failure, inability",
    }),
  ),
  laterGovernors: toPhrases(inflected({ asserted: "go on, come, end up, live" })),
  speakingGovernors: toPhrases(
    inflected({ unsaid: "promise, vow, pledge, agree, offer, threaten, ask, demand, propose, volunteer" }),
    fixed({
      unsaid:
        "asked, told, urged, ordered, instructed, advised, invited, requested, summoned, encouraged, was called, were called, been called, be called",
    }),
  ),
  passiveGovernors: toPhrases(
    fixed({
      hypothetical: `expected, scheduled, tempted, prepared, required, booked, slated, lined up, determined, allowed,
      permitted, entitled, tipped, primed, earmarked, predicted, forecast, projected, anticipated`,
      alleged:
        "alleged, said, reported, believed, thought, understood, rumoured, rumored, claimed, purported, supposed, suspected",
      unsaid: "forbidden, told, instructed, ordered, advised, coached, paid, bribed, persuaded",
      asserted: "forced, compelled, obliged, moved, known, heard, seen",
    }),
  ),
  gerundGovernors: toPhrases(
    inflected({
      denied: "deny, rule out",
      unsaid: `avoid, resist, stop+ short of, fall short of, come short of, refrain from, shy away from, steer clear of,
        have no memory of, have no recollection of, back away from, balk at, baulk at, shrink from, recoil from, draw the line at, hold off, hold back from, escape`,
      retracted: "regret+, apologise for, apologize for, stop+, quit+, be sorry for",
      hypothetical: "consider, contemplate, plan+ on, think of, think about, dream of, be considering, risk",
      asserted:
        "persist in, be adamant in, be firm in, be categorical in, be consistent in, be unanimous in, be united in",
    }),
    fixed({
      unsaid:
        "without, instead of, rather than, short of, far from, prevented from, barred from, banned from, stopped from, dissuaded from, kept from, deterred from",
      retracted: "apology for, sorry for",
      alleged: "reported as, misquoted as, misreported as, portrayed as, depicted as",
      hypothetical: "read as, taken as, interpreted as, construed as, understood as",
      asserted: "on record as, on the record as",
    }),
  ),
  accusingGovernors: toPhrases(
    fixed({
      alleged: "accused of, suspected of, charged with, convicted of, guilty of",
      unsaid: "cleared of, acquitted of, incapable of",
    }),
  ),
  objectGovernors: toPhrases(
    inflected({
      hypothetical: "expect, want, need, like",
      unsaid: `ask, tell, urge, order, instruct, advise, beg+, press, invite, encourage, request, require, implore, call on,
      call upon, appeal to, accuse, suspect, stop+, prevent, ban+, bar+, dissuade, discourage, challenge, dare, train,
      pressure, coach, teach, allow, permit`,
    }),
  ),
  witnessingGovernors: toPhrases(
    inflected({
      hypothetical: "imagine, picture, envisage, fancy, foresee, let",
      alleged: "have",
      asserted: "recall, remember, hear, overhear, see, watch, show, depict, catch, film, record",
    }),
    fixed({
      asserted:
        "footage of, video of, videos of, film of, clip of, clips of, recording of, recordings of, tape of, tapes of, audio of",
      unsaid:
        "no footage of, no video of, no film of, no recording of, no recordings of, no tape of, no tapes of, no audio of",
    }),
  ),
  possibilityNouns: new Set(
    "record evidence question possibility prospect risk danger chance idea thought fear talk proof sign hint memory".split(
      " ",
    ),
  ),
  hearsayAdjectives: new Set("alleged supposed purported reported rumoured rumored apparent".split(" ")),
  withdrawnAdjectives: new Set("withdrawn retracted recanted disavowed discredited".split(" ")),
  hearsayVerbs: new Set(
    "say report allege claim suggest speculate suspect whisper mutter hint rumour rumor".split(" "),
  ),
  allegingVerbs: new Set("allege claim accuse charge suspect speculate suggest imply insinuate".split(" ")),
  deniableNouns: new Set(
    `accusation allegation assertion charge claim existence fault guilt involvement knowledge liability link plan plot
    report responsibility role rumor rumour suggestion tie wrongdoing affair accuracy authenticity authorship complicity
    connection collusion corruption misconduct abuse negligence misdeed offence offense intention part`
      .split(/\s+/)
      .flatMap((noun) => [noun, `${noun}s`]),
  ),
};

/** Each form of the verbs with its base form. */
function formsOf(verbs: string): ReadonlyMap<string, string> {
  return new Map(verbs.split(" ").flatMap((verb) => listVerbForms(verb).map((form): [string, string] => [form, verb])));
}
