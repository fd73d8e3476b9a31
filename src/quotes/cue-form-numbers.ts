import type { CueForm } from "./attribution.ts";

/** The numbers by which the models know the forms of cues; they treat a noun like a verb. */
export const CUE_FORM_NUMBERS: Readonly<Record<CueForm, number>> = { verb: 4, noun: 4, colon: 5, "according-to": 12 };
