import type { CueForm } from "./attribution.ts";

/** The numbers by which the models know the forms of cues; to them a noun is as a verb. */
export const CUE_FORM_NUMBERS: Readonly<Record<CueForm, number>> = { verb: 4, noun: 4, colon: 5, "according-to": 12 };
