/**
 * Verbs for what bodies do and think, and neither the weather nor a plan does: behind "said it" they show that the name
 * before is a body's. By hand, in every form. Lower case.
 *
 * @module
 */

import { listVerbForms } from "./verb-forms.ts";

export const ACTS_OF_BODIES: ReadonlySet<string> = new Set(
  `
  acquire advise afford agree aim anticipate apologise apologize appeal apply appoint assist assure await axe ban+ believe build buy cancel+ close comply
  consider consult contact cooperate co-operate cut+ delay delist deploy deny disagree donate employ expand expect fire foresee halt hire hope
  identify inform instruct intend introduce invest investigate invite issue justify know lay launch listen notify offer open oppose order own pay
  plan+ prefer promise prosecute publish pull raise rebuild recall recognise recognize recruit refund regret+ reimburse reject release
  relocate remain reopen report request resume retain review scrap+ sell seek shed ship+ shut+ sign spend stand step+ stop+ sue support suspend suspect test
  trade trial trust upgrade urge vacate value want welcome withdraw
  `
    .trim()
    .split(/\s+/)
    .flatMap(listVerbForms)
    .concat(
      "bought paid sold laid knew known shutting aware committed confident disappointed pleased proud saddened unable".split(
        " ",
      ),
    ),
);

/**
 * What firms and bodies, and hardly anybody else, do with what is theirs: "Quorlo ⟨operates⟩ ferries", "Quorlo ⟨axed⟩
 * 90 jobs".
 */
export const FIRM_DEEDS: ReadonlySet<string> = new Set(
  "axe cancel+ delist distribute employ export import insure manufacture operate recall refund scrap+ ship+ supply"
    .split(" ")
    .flatMap(listVerbForms)
    .concat("shut shuts shutting".split(" ")),
);

/** What firms and people both do, in reports about trade: "Quorlo ⟨blamed⟩ the weather", "Quorlo ⟨posted⟩ a loss". */
export const FIRM_REPORTS: ReadonlySet<string> = new Set(
  "blame post forecast lower lose miss swing warn earn raise trim slash"
    .split(" ")
    .flatMap(listVerbForms)
    .concat("lost swung".split(" ")),
);

/** What firms and people both do, behind "which": "Quorlo, which ⟨runs⟩ 40 homes". */
export const DEEDS_OF_THINGS: ReadonlySet<string> = new Set([
  ...FIRM_DEEDS,
  ..."close manage own publish reopen represent provide".split(" ").flatMap(listVerbForms),
  ..."run runs ran sell sells sold lend lends make makes made build builds".split(" "),
]);
