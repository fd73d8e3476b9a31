/**
 * Templates and words for every field of news, in the notation of the topics.
 *
 * @module
 */

const list = (text: string): readonly string[] => text.split("|");

export const SPOKEN: readonly string[] = [
  "we have waited {few} years for {thing}, and {group} cannot wait any longer",
  "this is not about money, it is about {thing}",
  "I have never seen anything like it in {n 11 40} years",
  "if we do nothing now, {group} will pay for it later",
  "{thing} is not finished, whatever people may think",
  "we are talking about {n 20 900} families here, not numbers on a sheet",
  "there is no plan B, and there never was one",
  "I understand why {group} are angry, and I am angry too",
  "we made mistakes in {year}, and we have learned from them",
  "the first I heard of {thing} was on the radio",
  "what happened in {town} must never happen again",
  "we need {thing}, we need it soon and we need it to work",
  "it's a small step, but it's a step in the right direction",
  "people don't want promises any more, they want results",
  "somebody has to say it: {thing} was badly handled",
  "we'll look at every option and then we'll decide",
  "I don't think {group} will ever forget this {dayword}",
  "that is a question for {actor}, not for me",
  "{group} have been very patient with us",
  "we can't turn back now that {n 30 90} percent of the work is done",
  "[frankly|to be honest], I expected more from {actor}",
  "nothing has been decided yet ... and nothing will be decided before {month}",
  "they {left}at {org}{right} knew about it in {month} and kept quiet",
  "it would be a mistake to {act} now",
  "I would rather {act} than wait for another winter",
  "we're ready, our partners in {town} are ready, and so are {group}",
  "there was a time when {actor} would have asked us first",
  "no one should have to choose between {thing} and {thing}",
  "you could hear a pin drop when the news came",
  "{actor} {acted}, and not one of us was surprised",
  "it is not for {actor} to tell {group} how to live",
  "after {event} we simply had no choice",
];

/** In two halves, for a quote that its attribution splits: "first half|second half". */
export const SPLIT_SPOKEN: readonly string[] = [
  "if {actor} does not act|then {group} will",
  "the trouble with {thing}|is that nobody wants to pay for it",
  "I have spoken to {group} in {town}|and every one of them is against {thing}",
  "what we need|is {few} more people and a little more time",
  "after {event}|we owe it to {group} to do better",
  "not everybody likes {thing}|but everybody will have to live with it",
  "when I started in {year}|there were {n 3 30} of us and one telephone",
  "until we know more about {event}|it makes no sense to talk about {thing}",
];

/** Questions, with no mark at the end. */
export const ASKED: readonly string[] = [
  "who is going to pay for {thing}",
  "how many more warnings does {actor} need",
  "why were {group} not told before {weekday}",
  "what are {group} supposed to do now",
  "is {thing} really worth {money}",
  "do they think that {group} are fools",
  "where was {actor} when {town} needed help",
];

export const SHORT_SPOKEN: readonly string[] = list(
  "never|no comment|of course not|we are ready|it's over|not at all|let's wait and see|absolutely|I was lucky|that is nonsense|we will appeal|enough is enough",
);

/** A remark that holds what somebody else said; `{inner}` and `{outer}` set the marks inside marks. */
export const NESTED: readonly string[] = [
  "he looked at me and said, {inner}[we are closing on {weekday}|there is nothing I can do|you had better sit down],{outer} and that was that",
  "my mother always told me, {inner}[never trust {a trade}|pay your debts first|keep your feet dry],{outer} and she was right",
  "when people ask me, {inner}[is it safe|will it last|was it worth it]?{outer} I tell them to come and see for themselves",
  "the sign on the door said {inner}[back in five minutes|closed for good|no visitors]{outer} for {few} years",
];

export const REPORTED: readonly string[] = [
  "{thing} had been discussed for {few} years",
  "{thing} would be finished by {month}",
  "{group} would not have to pay more",
  "it was too early to draw conclusions from {event}",
  "{actor} had not been consulted",
  "{few} people had lost their jobs since {event}",
  "{thing} was safe",
  "the decision to {act} would be reviewed in {month}",
  "{actor} would {act} if necessary",
  "the situation in {town} was worse than it looked",
  "{group} deserved an explanation",
  "there was still time to save {thing}",
  "{money} had been set aside for {thing}",
  "nobody had been hurt in {event}",
  "{thing} could not go on as before",
  "{actor} had {acted} too late",
  "a new plan would be ready within {few} weeks",
  "there were no plans to {act}",
  "the figures for {town} were wrong",
  "{thing} had no future without {group}",
];

export const FRAGMENTS: readonly string[] = list(
  `deeply regrettable|the wrong answer to the wrong question|wishful thinking|an insult|absurd|a great success|a turning
  point|very encouraging|a disaster|business as usual|a fair compromise|the last chance for {town}|inevitable|a
  misunderstanding|a step backwards|out of control|a hollow promise|pure coincidence|a bridge too far|unthinkable`,
);

export const FACTS: readonly string[] = [
  "{event} is still fresh in many minds in {town}.",
  "{member} took [over|office] in {year}.",
  "{member}, who grew up in {town}, did not attend.",
  "{member} has held the post since {year}.",
  "Work at the site of the {place} resumed on {weekday}.",
  "{city}, a town of {n 20 900} thousand [in|on the edge of] {country}, lies {n 20 300} kilometres from {town}.",
  "The {place} in {town} remained closed.",
  "It is the {quarter} such case in {few} years.",
  "A similar scheme in {othercountry} ended in {year} without success.",
  "There was no sign of {thing} [on {weekday}|in {town}].",
  "{Few} of the {n 12 40} members abstained.",
  "{actor} last {acted} in {year}.",
  "The whole affair has cost {org} {money} so far.",
  "The site is known locally as {scare}.",
  "The matter returns to the agenda in {month}.",
  "The building was once home to a theatre that staged {title} before empty seats.",
  "Shops along the high street closed early.",
  "Among those in the front row were {member} and {member}.",
  "{nicknamed}, who founded {org} in {year}, was not present.",
  "The project has become a byword for {scare} in {country}.",
  "A banner with the name of the {place} hung from the balcony.",
  "Talk of {scare} is nothing new in {country}.",
  "Rain is forecast for {weekday}.",
  "{Actor} {acted} in {month} {cause}.",
  "In {town}, {actor} {acted} {cause}.",
  "{org} {acted} {few} weeks ago.",
  "Neither {actor} nor {org} has {acted} since {event}.",
  "For {group} in {town} little has changed since {year}.",
  "Since {event}, {group} have kept away from the {place}.",
  "That was {few} months before {event}.",
  "Only {few} {group} were [there|present] on {weekday}.",
];

/** After "said": where, when, to whom. */
export const TAILS: readonly string[] = [
  " on {weekday}",
  " on {weekday}",
  " in a statement",
  " at a news conference",
  " at a news conference in {city}",
  " in an interview",
  " after the meeting",
  " by telephone",
  " in a speech in {town}",
  " during a visit to {town}",
  " late on {weekday}",
  " outside the {place}",
];

export const LETTERS: readonly string[] = [
  "In a letter to {actor}, ",
  "In an e-mail to staff, ",
  "In a blog post on {weekday}, ",
  "In a message to {group}, ",
];

export const OPENERS: readonly string[] = [
  "Speaking after {event}, ",
  "At a rally in {town} on {weekday}, ",
  "Asked about {thing}, ",
  "Asked {question}, ",
  "Speaking outside the {place}, ",
  "Standing in front of the {place}, ",
  "Earlier, ",
  "On {weekday}, ",
];

export const RELATIVES: readonly string[] = [
  "who took up the post in {month}",
  "who grew up in {town} and moved to {city} in {year}",
  "whose family has lived in {town} for {few} generations",
  "who lost a brother in {event}",
  "who voted against {thing} {few} years ago",
  "who has spent {n 9 30} years with {org}",
];

export const UNNAMED: readonly string[] = [
  "a person familiar with the matter",
  "an official who asked not to be named",
  "one witness",
  "people who were there",
  "two sources close to the talks",
  "critics",
  "a former employee of {org}",
  "a neighbour",
  "officials in {town}",
  "police",
  "a {anyspokes} for {org}",
  "one {orgbare} employee",
  "{an 19 80}-year-old man",
  "a woman who gave her name only as a neighbour",
  "experts",
  "local media",
];

export const POSSESSED: readonly string[] = list(
  "lawyer|wife|brother|office|deputy|predecessor|press officer|former assistant|neighbour",
);

export const CAUSES_SHORT: readonly string[] = list(
  "after {month} losses|amid protests|as costs rise|in surprise move|over {month} failings|despite objections|after long delay|as winter looms",
);

export const TRADES: readonly string[] = list(
  "teacher|plumber|baker|carpenter|bus driver|nurse|fisherman|miner|postman|accountant|gardener|barber|electrician|waiter|librarian|roofer|tailor|shepherd|cook|translator",
);
export const PRODUCTS: readonly string[] = list(
  "copper|wheat|ball bearings|coffee|timber|phosphate|glass|cotton|washing machines|tractor parts|olive oil|lithium|paper|cement|cocoa|flour|sugar",
);
export const ANIMALS: readonly string[] = list(
  "vole|tree frog|mountain hare|river dolphin|horned owl|marsh beetle|tortoise|pine marten|white heron|salamander|fruit bat|eel|wild goat|sea snail",
);
export const ILLNESSES: readonly string[] = list(
  "river fever|sleeping sickness|cholera|tuberculosis|dengue|lung disease|measles|heart failure|malaria|polio|asthma",
);
export const BUILDINGS: readonly string[] = list(
  "brewery|post office|cinema|railway station|fire station|bakery|chapel|car park|bus depot|library|swimming pool|tannery|grain store|hospital|tannery|town hall|market hall|barracks|school",
);
export const PARTIES: readonly string[] = list(
  "Liberal|Unity|Agrarian|Progress|National|Workers'|Green|Centre|Reform|Homeland|Freedom|Democratic",
);
export const ORDINALS: readonly string[] = list("first|second|third|fourth");
export const FRACTIONS: readonly string[] = list("third|quarter|fifth|tenth");
export const NUMBERS: readonly string[] = list("two|three|four|five|six|seven|eight|nine");
export const MONTHS: readonly string[] = list(
  "January|February|March|April|May|June|July|August|September|October|November|December",
);
export const WEEKDAYS: readonly string[] = list("Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday");
export const GOALS: readonly string[] = list(
  "bring peace to {town}|weaken the army|change anything|win back {town}|open the border|satisfy {group}",
);

/** Newspapers and broadcasters that pass on what others said. */
export const MEDIA: readonly string[] = [
  "the {city} Courier",
  "the Daily {adjective}",
  "state television",
  "the {town} Gazette",
  "Radio {city}",
  "the newspaper {surname} Post",
  "the {homeland} Times",
  "the broadcaster TV{n 2 9}",
];
