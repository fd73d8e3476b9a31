/**
 * Words for what happens in a conversation besides the talk: who leads it, and what people do while they speak.
 * Provenance: written by hand from the usage of printed interviews, profiles and reports of podcasts. Lower case.
 *
 * @module
 */

import type { ConversationWords } from "../for-quotes/conversation-words.ts";
import { listVerbForms } from "./verb-forms.ts";

const words = (list: string): string[] => list.trim().split(/\s+/);

/** A phrase with every form of its first word, a verb. */
function phrasesWith(phrase: string): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const forms = verb === "be" ? ["is", "was"] : listVerbForms(verb);
  return forms.map((form) => [form, ...rest].join(" "));
}

const phrases = (list: string): string[] => list.split(",").flatMap((phrase) => phrasesWith(phrase.trim()));

/** Predicates whose subject is never the last speaker. */
const RETORTS = new Set([
  ...words("agree concur+ demur+ disagree dissent interject intervene object").flatMap(listVerbForms),
  ...phrases(
    `beg+ to differ, beg+ to disagree, take issue, take exception, take umbrage, think not, think otherwise, see it differently, remember it differently, remember it otherwise, put it differently, hit back, fire back,
    take a different view, take another view, take a dimmer view, take a different line, take the opposite view, have none of it, have a different view,
    have a different take, have another view, have other ideas, be having none of it, be not having it, be not having any of it, be of another mind,
    be of a different mind, be not one of them, be in no mood to argue, back him, back her, defend him, defend her, praise him, praise her,
    hail him, hail her, stand by him, stand by her, stick up for him, stick up for her, agree with him, agree with her, disagree with him,
    disagree with her, come to his defence, come to her defence, leap to his defence, leap to her defence, jump to his defence, jump to her defence,
    pay tribute to him, pay tribute to her, be full of praise for him, be full of praise for her`,
  ),
]);

const JUDGEMENTS = `
  accuse, applaud, back, berate, blame, castigate, chastise, chide, commend, condemn, congratulate, credit, criticise, criticize, defend, denounce,
  deride, fault, hail, lambast, laud, mock, praise, rebuke, reprimand, ridicule, salute, single out, thank, upbraid, hit out at, hit back at,
  lash out at, heap praise on, heap praise upon, lavish praise on, pay tribute to, stand by, stick up for, speak up for, leap to the defence of,
  sympathise with, sympathize with, take aim at, feel for, feel sorry for`;

const FLOORS = words("baton chair dais floor lectern mic microphone podium pulpit rostrum stage stand");

export const CONVERSATION_WORDS: ConversationWords = {
  complyingForms: new Set(
    words(`
      accept acquiesce agree assent balk baulk comply consent decline demur+ do obey oblige object protest refuse relent resist
    `).flatMap(listVerbForms),
  ),
  gestures: new Set(
    words(`
      beam blink blush brighten bristle cackle chortle chuckle cough exhale falter fidget flinch frown gesticulate gesture giggle grimace grin+
      guffaw gulp hesitate laugh nod+ pause recoil scowl shiver shrug+ shudder sigh smile smirk sniff sniffle snort sob+ soften squirm stiffen
      weep wince wink yawn
    `).flatMap(listVerbForms),
  ),
  movements: new Set(
    words(`
      bang bite break burst clap+ clasp clear close consider cross drop+ fall flap+ fold glance gaze go hold lean lick lift look lower open peer
      point pull purse push put raise roll rub+ scratch set shake sit slap+ slump stare stop+ stroke tap+ think throw turn wag+ wave wipe
    `).flatMap(listVerbForms),
  ),
  bodyParts: new Set(
    words(`
      arm arms brow brows cheek cheeks chest chin ear ears elbow elbows eye eyebrow eyebrows eyelids eyes face fingers finger fist fists forehead
      desk gavel glasses hair hand hands head knee knees knuckles leg legs lip lips mouth neck nose palm palms shoulder shoulders teeth temple temples
      table throat thumb tongue voice
    `),
  ),
  facing: new Set(words("to at toward towards")),
  movingParticles: new Set(
    words(
      "ahead around away back backwards down for forward forwards off out over quiet round sideways silent still up upwards",
    ),
  ),
  readingForms: new Set(listVerbForms("read")),
  aloud: new Set(words("aloud out")),
  feelings: new Set(
    words(`
      adamant afraid aghast amazed amused angered angry annoyed anxious apologetic appalled ashamed astonished baffled bemused bewildered bitter blunt
      certain concerned confident confused convinced critical cross cynical dejected delighted desperate devastated disappointed disgusted disheartened
      dismayed dismissive distraught doubtful dubious ecstatic effusive elated embarrassed emphatic encouraged envious excited fearful forgiving frank frightened frustrated
      furious glad gobsmacked grateful gutted happy heartbroken hopeful horrified hurt impressed incensed incredulous indignant insistent inconsolable irate irked
      irritated jealous livid mortified mystified nervous nostalgic optimistic outraged overjoyed overwhelmed perplexed persuaded pessimistic philosophical
      pleased praise proud puzzled regretful relieved reluctant resentful rueful sad saddened sanguine scathing sceptical scornful seething shaken shocked sick skeptical sorry sure
      stunned suspicious sympathetic terrified thankful thrilled troubled unamused unapologetic uncomfortable unconcerned unconvinced uneasy unfazed
      abashed bashful bullish candid chastened contrite coy crestfallen defiant diplomatic dumbfounded flabbergasted flattered gracious guarded humble humbled jubilant magnanimous modest
      nonplussed phlegmatic remorseful self-deprecating sheepish speechless stoical tearful tight-lipped touched
      unhappy unimpressed unmoved unrepentant unsure unsurprised unsympathetic upbeat upset wary worried
      angrier blunter bolder calmer cooler franker gentler gloomier happier harsher kinder plainer prouder ruder sadder sharper softer sterner surer terser warier
    `),
  ),
  comparing: new Set(words("less more")),
  tones: new Set(
    words(`
      abrupt accommodating agreeable ambivalent animated approving assertive barbed brief brisk brutal brusque categorical caustic cautious charitable circumspect
      coherent colourful colorful combative complimentary conciliatory concise considered constructive courteous cryptic curt cutting damning delicate diffident direct
      discreet downbeat dramatic eloquent enthusiastic equivocal evasive exact explicit expansive fatalistic flattering flowery forthcoming forthright fulsome
      gallant generous graphic gushing honest hostile impatient inclined indulgent informative kind laconic lenient lyrical matter-of-fact measured nuanced
      obliging open outspoken poetic pointed polite positive practical pragmatic precise prosaic realistic receptive relaxed respectful restrained reticent
      sarcastic sentimental serious severe specific strident subtle succinct supportive tactful talkative temperate tentative understanding vague
      vehement vocal vociferous welcoming willing wistful
    `),
  ),
  feelingVerbs: new Set(
    words(`
      admire adore appreciate blame credit demur differ disagree despair despise detest dislike doubt dread envy fear hate love miss recall regret remember resent trust
      worry
    `).flatMap(listVerbForms),
  ),
  late: new Set(words("late")),
  dead: new Set(words("deceased slain")),
  dying: new Set(words("died drowned perished killed murdered executed")),
  joiningForms: new Set(
    words("agree concur+ demur+ disagree interject interrupt intervene object").flatMap(listVerbForms),
  ),
  joiningParticles: new Map([
    ["in", new Set(words("barge break butt chime chip+ cut jump").flatMap(listVerbForms))],
    ["up", new Set(words("pipe").flatMap(listVerbForms))],
  ]),
  retorts: RETORTS,
  reactions: new Set([
    ...RETORTS,
    ...["will", "would"].map((verb) => `${verb} not be drawn`),
    ...phrases(
      `say more, say rather more, go further, put it more bluntly, have an answer, be to the point, be in no doubt, do not hesitate, do not hold back, do not mince his words,
      do not mince her words, be in tears, be in bits, be in shock, be over the moon, think for a moment, think for a second, think for a minute, take a breath,
      take a deep breath, decline to be drawn, refuse to be drawn, pull no punches, have no regrets, have no doubt, have no doubts, be on cloud nine`,
    ),
  ]),
  judgements: new Set([
    ...phrases(JUDGEMENTS),
    ...phrases(
      `be full of praise for, have nothing but praise for, have only praise for, have high praise for, have special praise for, have words of praise for,
      have warm words for, have kind words for, have harsh words for, have no complaints about, have no quarrel with, have no sympathy for,
      have sympathy for, hear no word against`,
    ),
    "would not hear a word against",
    ...JUDGEMENTS.split(",").flatMap((judgement) => [
      ...phrases("refuse to, decline to, be quick to, rush to, do not").map((verb) => `${verb} ${judgement.trim()}`),
      ...words("could would").map((modal) => `${modal} not ${judgement.trim()}`),
    ]),
  ]),
  reactingCopulas: new Set(
    words(
      "is was isn't wasn't isn’t wasn’t remained remains looked looks sounded sounds seemed seems appeared appears",
    ),
  ),
  offeringForms: new Set(words("has had gave gives offered offers")),
  offeredNouns: new Set(
    words(`
      admission answer complaint concern confession explanation grumble hunch idea message question quibble rationale reason recipe reply response solution suggestion
      suspicion theory thought tip verdict view warning
    `),
  ),
  degrees: new Set(
    words(
      `not less more rather very so as too just equally far still also clearly visibly quite entirely wholly particularly
      altogether considerably decidedly distinctly even markedly much noticeably slightly somewhat`,
    ),
  ),
  openingUp: new Set(
    words(`
      on opens tells reveals speaks recalls admits breaks hits lashes lifts bares looks reflects shares blasts slams insists vows says warns
      jokes talks remembers explains gets confesses claims declares explodes fumes rages rails weeps sobs pleads begs defends denies recounts
      relives spills confides addresses responds replies answers thanks
    `),
  ),
  outpourings: new Set(
    words(`
      admission agony anger anguish apology boast claim confession defiance delight desperation despair disbelief disgust dismay dread fear fears fury gratitude
      grief heartache heartbreak horror joy lament message misery nightmare ordeal outburst outrage pain plea pledge pride promise rage rant regret relief sadness
      shame shock sorrow tears terror torment tribute vow warning
    `),
  ),
  hostingForms: new Set(
    words("hosted co-hosted presented fronted anchored moderated interviewed quizzed grilled chaired compered emceed"),
  ),
  hostedNouns: new Set(
    words(
      "podcast show programme program broadcast phone-in interview chat conversation vodcast webcast livestream q&a episode",
    ),
  ),
  turnOrders: new Set(
    words(
      "after also closing enter fifth finally first followed following fourth last lastly next opening second then third up",
    ),
  ),
  turnVerbs: new Set(words("came comes went is was were rose spoke stood stepped followed")),
  floorCalls: new Set(["turn of", "turn for", "followed by", "fell to", "falls to", "over to"]),
  floors: new Set(FLOORS),
  floorWords: new Set([
    ...FLOORS,
    ...words(`
      a address at before box came feet for from his her him in into it its of off on out queue reply respond rise speak speaker speaking stand
      step taking take takes the them their to turn up was witness
    `),
  ]),
};
