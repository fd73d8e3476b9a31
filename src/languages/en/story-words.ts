import type { StoryWords } from "../for-stories.ts";
import { BOILERPLATE } from "./boilerplate.ts";
import { DESK_NOTES, HEADLINE_DESK_LABELS, PIECE_LABELS } from "./desk-labels.ts";

const DAYS_AND_MONTHS = `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`;

/** What desks print of their articles, and what can stand in any article. */
export const STORY_WORDS: StoryWords = {
  headlineLabels: HEADLINE_DESK_LABELS,
  pieceLabels: PIECE_LABELS,
  notes: DESK_NOTES,
  boilerplate: BOILERPLATE,
  // "May" is a verb too.
  daysAndMonths: new Set(DAYS_AND_MONTHS.split(/\s+/)),
};
