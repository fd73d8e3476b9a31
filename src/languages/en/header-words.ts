/**
 * Words and phrases of the lines round an article: labels, sections, boilerplate, notes. Provenance: pages and wire
 * copy of English-language news outlets, written by hand. Lower case; without full stops and colons.
 *
 * @module
 */

import type { HeaderWords } from "../for-layout.ts";

const names = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim().replaceAll(/\s+/g, " "))
    .filter((name) => name !== "");

/** What arts pages review. */
const REVIEWED: ReadonlySet<string> = new Set(
  names(`
    theatre, theater, opera, dance, ballet, music, classical music, film, films, cinema, books, book of the week, exhibition, concert, album,
    album of the week, gig, tv review, theatre review, film review, book review, restaurant review
  `),
);

export const HEADER_WORDS: HeaderWords = {
  biographyVerbs: names("is, was, has, covers, writes, reports, works, joined, lives, edits, leads"),
  publishedLabels: names(`
    published, published on, published at, first published, first published on, originally published, posted, posted on,
    posted at, issued, issued on, released, release date, date, dated, filed, filed on, created, created on, publication date, publish date,
    publishing date, time, pubdate, was first published, was originally published, was published
  `),
  publishedEnds: names("published, published on"),
  updatedLabels: names(`
    updated, updated on, updated at, last updated, last updated on, last updated at, update, modified, modified on,
    last modified, last modified on, revised, corrected, edited on, last edited
  `),
  reviewLabels: REVIEWED,
  sectionLabels: new Set([
    ...REVIEWED,
    ...names(`
      news, world, world news, us, us news, uk, uk news, national, national news, local news, local, politics, business,
      business news, markets, economy, finance, technology, tech, technology news, science, science news, health, health news,
      healthcare & pharma, sports, sports news, sport, entertainment, entertainment news, lifestyle, opinion, commentary,
      editorial, analysis, news analysis, exclusive, breaking, breaking news, top news, top stories, latest, the latest, latest news,
      environment, climate, energy, education, culture, arts, travel, food, europe, asia, asia pacific, middle east,
      africa, americas, china, india, japan, australia, canada, russia, aerospace & defense, autos, banks, deals, commodities, wire, wires,
      features, feature, investigation, investigations, special report, factbox, timeline, explainer, interview, obituary,
      obituaries, video, photos, live, live updates, updates, press release, for immediate release, home, money, society,
      crime, crime news, weather, international, international news, general news, regional, city news, metro, diplomacy, world at large, all,
      comment, opinion & comment, comment & debate, op-ed, letters, letters to the editor, columnists, columns, leaders, leading article, editorials,
      sketch, leader, agony aunt, agony uncle, parliamentary sketch, political sketch, commons sketch, diary, notebook, reviews, book reviews, first night, debate, essay,
      advice, tributes, fact check, first person, media, profile, viewpoint, viewpoints, perspectives
    `),
  ]),
  determiners: new Set(names("a, an, our, the, by")),
  unnamedBylines: new Set(
    names(`
      staff and agencies, staff and agency, staff, agencies, agencies and staff, agency staff, agency reporter, wire services, wire reports,
      foreign staff, our foreign staff, web desk, online desk, news desk, staff reporter, staff writer, staff report, staff reports, from staff reports, from wire reports, newsroom
    `),
  ),
  pageBits: new Set(
    names(`
      min read, minute read, minutes read, mins read, comments, comment, share, share this article, print, email, save, listen,
      subscribe, follow, read more, advertisement, ad, listen to article, add a comment, leave a comment, copy link, gift this article,
      facebook, twitter, x, whatsapp, linkedin, reddit, hours ago, hour ago, minutes ago, ago, at, on, in, the, and, by, read, min, no comments,
      all, click here, reprints, text size, view comments, more, listen to this article, play, photos, image, images
    `),
  ),
  pageLines: new Set(
    names(`
      published, published on, posted, posted on, updated, last updated, summary, companies, key points, key takeaways, share, share this, share this article, share this story, share full article,
      share on facebook, share on twitter, share on x, save, save this article, print, print this article, email, comments, leave a comment, view comments,
      advertisement, advertising, ad, article continues below advertisement, article continues after advertisement, article continues below this ad,
      story continues below advertisement, story continues below, article continues after ad, link copied, copy link, copied, listen, listen to this article, listen to article, follow,
      follow us, subscribe, subscribe now, sign up, sign in, log in, menu, search, close, skip to content, skip to main content, show caption,
      hide caption, toggle caption, play, play video, loading, click to expand, view gallery, gift this article, bookmark, facebook, twitter,
      whatsapp, linkedin, reddit, copy, print article, back to top, text size, font size, add to reading list, read more, load more, more stories, related topics,
      related stories, related articles, recommended stories, you may also like, most read, trending, top stories, image source
    `),
  ),
  noteOpenings: names(`
    editor's note, editors' note, editors note, editor note, eds, eds note, ed note, note to editors, note to readers, note to reader,
    author's note, correction, corrections, clarification, correction note, this story has been, this article has been,
    this report has been, this piece has been, this post has been, this version corrects, this story corrects,
    this story was refiled, this story was updated, this story was corrected, this story was first published, this story was originally published,
    this article was originally published, this article was first published, this article originally appeared, this article first appeared, this story originally appeared, this story first appeared,
    this article appeared, this story appeared, this article appears, this story appears, a version of this article, a version of this story, a previous version, this article was updated, this article was amended,
    this article was corrected, this article was last, this post was updated, this post was originally published,
    this is a developing story, this is a breaking news, this story is part of, this article is part of, this story is developing,
    an earlier version of this, a previous version of this, a prior version of this, an earlier headline, the story has been,
    read more:, read also:, also read:, see also:, related:, more:, recommended:, watch also:, our standards, the views expressed, the opinions expressed, opinions expressed, views expressed, disclaimer, story refiled, advisory
  `),
  bracketNoteOpenings: names(`
    refiles, refiling, refiled, corrects, corrected, correcting, adds, updates, updated, recasts, recast, repeats, removes, fixes, rewrites, changes, clarifies,
    deletes, writes through, with photo, with photos, with video, with graphic, wall st week ahead, for summit blog, questions or
    comments, source, sources, source text, keywords, for a, for more, for other, for related, for full, for the full, for graphic, for reuters, for story, click, reuters messaging, this story,
    this article, this report, this version, the story, the article, story refiled, editor's note, editors' note, an earlier, a previous, the author is, the writer is, the opinions expressed, the views expressed, full story, more, to see, to read, see,
    follow, copyright, ©, (c), you can, further company coverage, $1, 1 dollar, 1 euro
  `),
  tailOpenings: names(`
    copyright, ©, (c), c.20, all rights reserved, this report by, this story by, this article by, follow, on twitter follow, on twitter:, sign up, subscribe, click here, read more, see also,
    related:, related stories, related coverage, more on, for more, for the latest, for full coverage, read the original, this material may not, not for publication, to contact the,
    contact the reporter, contact the author, reach him, reach her, reach them, send tips, have a tip, got a tip, support for this, the author is, the writer is, source:, sources:, source text, keywords:, want more,
    get the latest, download the, enter your email, email:, e-mail:, write to, reprinted, republished, published in, originally published, first published, published:, published on, updated:, posted:,
    last updated, tags:, topics:, filed under, you can follow, join the conversation, view original content, this content was, reuters messaging, further company
    coverage, the associated press receives, licensed content, online:, find ap's, this is a paid, advertisement
  `),
  noteLines: new Set(
    names("enditem, end, ends, end item, -end-, more, (more), -more-, more to come, developing, kicker, ms, writethru"),
  ),
  captionOpenings: names(`
    file photo, file -, file –, file —, file picture, file image, photo:, photos:, photo courtesy, photograph:, picture:, pictured:, image:,
    image credit, image source, image caption, photo credit, photo illustration, caption:, in this photo, in this file photo,
    in this image, in this screen grab, in this screengrab, in this courtroom sketch, in this handout, in this picture, in this undated,
    a file photo, this photo provided, this photo released, this photo taken, this photo shows, this undated photo, this file photo, this image provided,
    this image released, this image made, this image taken, this image from, this combination of, combination photo, combination picture, this handout, handout photo,
    a handout photo, a handout picture, credit:, video:, watch:
  `),
  videoOpenings: names("video:, watch:, photos:, listen:"),
  pictureWords: new Set(
    names(
      "photo, photos, photograph, picture, pictures, image, images, via, handout, pool, courtesy, courtesy of, file, credit, screenshot, screengrab, graphic, video, illustration",
    ),
  ),
  pictureHints: names(
    "photo, picture, image, via, handout, pool, courtesy, file, credit, screen, graphic, video, illustration",
  ),
  contactWords: new Set(
    names(
      "messaging, e-mail, email, tel, telephone, phone, twitter, fax, newsroom tel, within, http, https, www, contact, @",
    ),
  ),
  noNameWords: new Set(
    "the a and this that these those it they when what who how why where if as is was has have would could should but i".split(
      " ",
    ),
  ),
  noPlaceWords: new Set(
    names(`
      alert, also, analysis, answer, breaking, bulletin, commentary, correction, corrected, correx, editorial, editor's, exclusive, explainer, fact, factbox, fact check, feature,
      file, flash, graphic, interview, just in, latest, listen, live, more, news, note, notes, opinion, perspective, photo, photos, poll, q&a, question, read, recap, refile,
      related, report, review, snap, special, story, summary, the, timeline, top, update, updated, updates, urgent, video, warning, watch, what, when, where, who, why, how, widely, withdrawn, wrap, wrapup, yes, no, but, and
    `),
  ),
  headlineLabels: new Set(
    names(`
      advisory, alert, analysis, ap exclusive, ap explains, ap interview, ap photos, ap was there, big story, breaking, breaking news, brief,
      breakingviews, bulletin, chronology, column, commentary, corrected, correction, correx, developing, diary, editorial, event, exclusive, explained, explainer, eye on, fact check, fact box,
      factbox, feature, flash, focus, graphic, highlights, in pictures, instant view, insight, interview, investigation, just in, key facts, latest, listen, live, liveblog,
      live blog, live updates, long read, market wrap, news analysis, newsmaker, obituary, official correction, opinion, panel, panel discussion, debate, roundtable, round table,
      forum, symposium, discussion, talking point, talking points, street talk, vox pop, have your say, in conversation, in full, full text, transcript, perspective, photos, pictures, podcast, preview, profile, q&a, quotebox, quotes, read,
      recap, refile, refiled, review, rpt, scenarios, snap, snap analysis, special report, spotlight, stocks, summary, table, take a look, text, the latest,
      timeline, top news, update, updated, updates, urgent, video, watch, week ahead, witness, wrap, wrapup, writethru, xinhua headlines, xinhua commentary, world news
    `),
  ),
  hyphenedLabels: new Set(
    names(`
      alpine skiing, american football, athletics, badminton, baseball, basketball, biathlon, boxing, cricket, cycling, figure skating, football, formula one, golf,
      gymnastics, horse racing, ice hockey, motor racing, motorcycling, nba, nfl, nhl, mlb, mls, olympics, rallying, rowing, rugby, rugby league, rugby union, sailing,
      skiing, ski jumping, soccer, speed skating, swimming, table tennis, tennis, volleyball, weightlifting, wrestling, tech, stx news, us stocks, forex, precious,
      metals, global markets, emerging markets, oil, money markets
    `),
  ),
  referenceWords: new Set(names("for, click, see, visit, follow, read, full")),
  contactPhrases: names("can be reached, may be reached"),
  contactLabels: names("contact, contacts, media contact, media contacts, press contact, press contacts"),
  bylineLabels: new Set(["byline"]),
  sourceLabels: new Set(["source"]),
  contactOpenings: names("contact, reach, email, e-mail, write to, follow, tweet, call"),
  databaseLabels: new Set(
    names(
      "section, length, dateline, body, highlight, graphic, load-date, language, document-type, publication-type, subject, headline",
    ),
  ),
  endMarks: new Set(names("enditem, end, ends, 0, 30")),
  leadVerbs: new Set(["said"]),
  leadWords: new Set(
    names(`
      a, an, the, was, were, had, been, has, have, that, which, who, after, on, monday, tuesday, wednesday, thursday, friday, saturday,
      sunday, his, her, their
    `),
  ),
};
