import { ENGLISH_PAGES } from "../en/page-words.ts";
import type { PageWords } from "../for-pages.ts";
import { OTHER_PAGES } from "../other-pages.ts";
import type { OfEach } from "./by-tag.ts";

const OF_EACH: OfEach<PageWords> = { en: ENGLISH_PAGES };

const ALL: readonly PageWords[] = [...Object.values(OF_EACH), OTHER_PAGES];

/**
 * What pages print round their articles, in all languages at once. The language that a page declares is often that of
 * its template, and its buttons may be in another than its article.
 */
export const PAGE_WORDS: PageWords = {
  beforeAuthors: ALL.flatMap((words) => words.beforeAuthors),
  betweenAuthors: ALL.flatMap((words) => words.betweenAuthors),
  noAuthors: new Set(ALL.flatMap((words) => [...words.noAuthors])),
  rolesAfterAuthors: ALL.flatMap((words) => words.rolesAfterAuthors),
  noNames: new Set(ALL.flatMap((words) => [...words.noNames])),
  labels: new Set(ALL.flatMap((words) => [...words.labels])),
  pointers: ALL.flatMap((words) => words.pointers),
  requests: ALL.flatMap((words) => words.requests),
  notFoundTitles: ALL.flatMap((words) => words.notFoundTitles),
};
