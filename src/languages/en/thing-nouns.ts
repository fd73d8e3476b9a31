/**
 * Nouns for documents and polls, which say something, and for events, which do not. Provenance: as for `roles.ts`.
 * Lower case.
 *
 * @module
 */

import type { ThingNouns } from "../for-people/thing-nouns.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const THING_NOUNS: ThingNouns = {
  documents: words(`
    account ad advertisement advisory affidavit agenda agreement analysis announcement application article assessment
    audit autobiography ballot  biography blog blueprint book brief briefing brochure bulletin cable card caption
    catalog chapter chart circular citation column commentary commercial communique communiqué complaint constitution contract copy
    correspondence count database data  declaration decree decision diary directive disclosure dispatch document documentary
    dossier draft draft-law editorial e-mail email entry essay estimate evidence excerpt fact-check factsheet figures file
    filing finding flier flyer footage forecast form guideline guidance headline indictment interview inventory invitation invoice
     journal judgment judgement law lawsuit leaflet letter list manifest manifesto manual memo memoir memorandum message
    minutes missive motion narrative note notebook notice novel op-ed opinion order outline page pamphlet paper passage permit
    petition photo  placard  plea pledge post posting poster preface press-release profile program
    projection proposal prospectus protocol publication readout recording record records registry release report
    resolution response ruling rule scenario schedule script sentence  sign slogan slide song speech statement statistics
     study subpoena suit summary summons tape testimony text timeline transcript treaty tweet verdict version video
    voicemail warrant   writings worksheet
  `),
  polls: words(`
    poll survey tally average census exit-poll count index tracker polling canvass referendum
  `),
  pollPlurals: words("polls surveys results averages returns numbers percent majorities"),
  revealingVerbs: words(`
    find finds found reveal reveals revealed show shows showed shown indicate indicates indicated suggest suggests suggested read reads
    put puts give gives gave have has had
  `),
  sums: words(
    "bid blow boost change deal decision development drop effort fall gain increase jump measure merger milestone move plan proposal purchase reshuffle rise sale setback shift sign step takeover",
  ),
  eventsCalled: words(
    "attack bid blow boost case crash effort incident move outbreak push raid reversal setback shift shooting sign step strike test turn twist victory",
  ),
  happenings: words(
    `absence accident anger appearance arrival assault attack backlash battle behavior behaviour blast blaze blunder boom breakdown breakthrough
    chaos clash climb collapse collision comeback coup crackdown crash crisis debacle decline defeat delay demeanor demeanour departure dip disappearance disaster
    downturn drift drop election emergence episode escalation event exit explosion failure fall fallout feud fiasco fight fire flood gap gesture growth hike improvement
    incident increase invasion jump killing lack landslide loss manner massacre meltdown mood move murder outage outbreak pace passion performance popularity
    presence primary quake raid rebellion recovery resurgence reversal rift riot rise row rout scandal setback shift shooting shortage shutdown siege silence
    slide slowdown slump smile spike stalemate standoff storm success support surge tone tragedy trend trip turmoil turnaround turnout unrest upheaval
    uprising upset upturn victory violence visit vote war weakness win withdrawal`,
  ),
  namedThings: words(`
    chatbot robot humanoid ship vessel ferry tanker freighter trawler yacht submarine frigate destroyer warship cruiser liner schooner tugboat barge catamaran icebreaker
    lifeboat steamer sailboat ketch sloop dhow corvette minesweeper dredger bulker ro-ro spacecraft spaceship satellite lander rover probe telescope supercomputer locomotive
    racehorse gelding filly colt stallion mare drug vaccine medication antidepressant painkiller superyacht speedboat fireboat
    storm hurricane typhoon cyclone asteroid comet
    angel archangel goddess deity dog puppy beagle labrador terrier spaniel cat kitten horse pony donkey camel cow parrot hamster tortoise elephant gorilla panda dolphin
    robot chatbot android doll puppet mascot heroine villain superhero
  `),
};
