import { COUNCIL } from "./topics/council.ts";
import { COURTS } from "./topics/courts.ts";
import { CULTURE } from "./topics/culture.ts";
import { ECONOMY } from "./topics/economy.ts";
import { ELECTION } from "./topics/election.ts";
import { SCIENCE } from "./topics/science.ts";
import { SPORT } from "./topics/sport.ts";
import type { TopicSource } from "./topics/topic.ts";
import { TRANSPORT } from "./topics/transport.ts";
import { WEATHER } from "./topics/weather.ts";

export const TOPICS: readonly TopicSource[] = [
  ECONOMY,
  COURTS,
  WEATHER,
  SPORT,
  COUNCIL,
  SCIENCE,
  ELECTION,
  TRANSPORT,
  CULTURE,
];
