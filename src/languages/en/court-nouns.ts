/**
 * Nouns for people in a case, before a court or with the police. Provenance: as for `roles.ts`. Lower case.
 *
 * @module
 */

import type { CourtNouns } from "../for-people/court-nouns.ts";
import { eitherWay } from "./either-way.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What the lawyers of each side may be called; the first word is never used of the other side. */
const PROSECUTORS = ["prosecutor", "barrister"];
const DEFENDERS = ["defender", "barrister", "lawyer", "solicitor", "counsel", "advocate", "attorney"];

export const COURT_NOUNS: CourtNouns = {
  trialVerbs: words("accused appeared arrested charged convicted denied denies faces indicted pleaded pled remanded"),
  partsInCourt: new Map([
    ...["prosecuting", "prosecution", "crown"].map((word) => [word, PROSECUTORS] as const),
    ...["defending", "mitigating", "mitigation", "defence", "defense"].map((word) => [word, DEFENDERS] as const),
  ]),
  partsByFiling: new Map([
    ["petition", ["petitioner"]],
    ["appeal", ["appellant"]],
    ["complaint", ["complainant"]],
    ["application", ["applicant"]],
    ["claim", ["claimant"]],
    ["suit", ["plaintiff"]],
    ["lawsuit", ["plaintiff"]],
  ]),
  sidesInCourt: words("prosecutor defender"),
  oppositeParties: eitherWay([
    ["plaintiff claimant complainant petitioner appellant applicant accuser pursuer", "defendant respondent accused"],
    ["landlord landlady", "tenant renter lodger"],
    ["buyer purchaser", "seller vendor"],
    ["employer", "employee"],
    ["pupil", "teacher tutor"],
    ["doctor surgeon dentist therapist", "patient"],
    ["hostage captive", "kidnapper captor"],
    ["coroner", "pathologist"],
    ["interviewer", "interviewee"],
  ]),
  investigators: words("constables deputies detectives garda gardaí gardai investigators officers police troopers"),
  onTheStand: words("petitioner witness"),
  sentencers: words("judge judges magistrate magistrates justice recorder sheriff court tribunal"),
  lawyers: words("lawyer solicitor barrister counsel advocate attorney"),
  ofCases: words("suspect accused defendant"),
  tellersOfCases: words(`
    constable coroner detective inspector judge magistrate officer prosecutor sergeant sheriff spokesman spokesperson spokeswoman
    superintendent
  `),
};
