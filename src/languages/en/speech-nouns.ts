/**
 * Nouns of saying that can govern what was said: "the claim that …", "his promise to …", "questions about …".
 * Provenance: the nouns that head a cue of speech in PolNeAR 1.0 (training part) at least three times, read through by
 * hand. The number is the share of their occurrences that are such a cue, in per cent.
 *
 * @module
 */

import type { SpeechNoun, SpeechNouns } from "../for-speech.ts";

const NOUNS = `
  accusation=22 admission=15 allegation=26 announcement=19 argument=16 assertion=61 assurance=40 attack=9 call=22 claim=32 comment=9
  complaint=37 criticism=10 declaration=15 demand=15 denial=20 description=20 insistence=40 plea=20 pledge=24 praise=40 prediction=15
  promise=29 proposal=12 question=18 refusal=15 reminder=15 request=10 speculation=30 statement=40 suggestion=37 threat=8 vow=35
  warning=30
`;

export const SPEECH_NOUNS: SpeechNouns = {
  nouns: new Map(
    NOUNS.trim()
      .split(/\s+/)
      .flatMap((entry): [string, SpeechNoun][] => {
        const [lemma = "", percent] = entry.split("=");
        const noun = { lemma, strength: Number(percent) / 100 };
        return [
          [lemma, noun],
          [`${lemma}s`, noun],
        ];
      }),
  ),
  beforeThat: new Set(
    `accusation admission allegation announcement argument assertion assurance claim complaint declaration demand denial insistence pledge prediction
    promise reminder statement suggestion vow warning`.split(/\s+/),
  ),
  ownedSayings: new Set(
    `acknowledgement acknowledgment adage aphorism argument assertion barb boast charge comment comments concession conclusion confession contention
    dictum disclosure explanation finding gibe insinuation insistence jibe joke lament maxim observation quip recommendation remark remarks
    retort revelation ruling saying sneer testimony`.split(/\s+/),
  ),
  cries: new Set("cry cries chant chants shout shouts calls yells screams howls boos cheers jeers heckles".split(" ")),
  fromCriers: new Set(["from"]),
  cryingForms: new Set(
    "responded replied answered broke breaks burst erupted erupts joined launched started began struck took led shouted chanted raised let".split(
      " ",
    ),
  ),
  requests: new Set("request requests inquiry inquiries message messages call calls email emails e-mail".split(" ")),
  requestedStems: ["comment"],
};
