/**
 * Verbs of headlines, besides those of speech, in the forms in which they stand beside a name there: "Ada Quill Wins",
 * "Meet Bea Tarn". By hand. Lower case.
 *
 * @module
 */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `arrives backs beats becomes begins blasts calls cancels closes cuts dies drops enters eyes faces fires gets gives goes hails heads
  hires hits hits holds joins keeps launches leads leaves loses makes marks meet meets moves names nears opens picks plans plays
  quits raises reaches remains returns rips rules runs sees seeks sells sets shuns signs skips slams speaks stands starts steps
  stops sues takes talks targets tops touts tries turns unveils visits wants weighs wins won`
    .trim()
    .split(/\s+/),
);
