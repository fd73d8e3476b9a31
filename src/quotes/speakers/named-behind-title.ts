import { COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, BASE, COMMA, GERUND, isFiniteVerb, NAME, NOUN, NUMBER } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Situation } from "./situation.ts";

/** How long a title may be between a body and who bears it, in tokens. */
const LONGEST_TITLE = 6;

/** Words of a title; rare nouns are taken for verbs in their base form. */
const OF_TITLE: ReadonlySet<number> = new Set([ADJECTIVE, BASE, GERUND, NAME, NOUN, NUMBER]);

/** “⟨Acme⟩ senior investigating officer ⟨Ann Roe⟩ said”, “Acme chief nursing officer Roe said”: who is named right before the verb speaks, and not the body in the title. */
export function namedBehindTitle({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken >= cue.firstToken) return index;
  if (!isFiniteVerb(scene.grammar.tags[cue.firstToken] ?? 0)) return index;
  const { mentions } = scene.cast;
  const { form, organisation } = mentions[chosen.mention] ?? {};
  if (organisation == null && form !== "description") return index;
  const named = candidates.findIndex(
    ({ lastToken, firstToken, mention }) =>
      lastToken === cue.firstToken && firstToken > chosen.lastToken && mentions[mention]?.person != null,
  );
  const end = candidates[named]?.firstToken ?? 0;
  if (named < 0 || end - chosen.lastToken > LONGEST_TITLE) return index;
  for (let at = chosen.lastToken; at < end; at += 1) if (!OF_TITLE.has(scene.grammar.tags[at] ?? 0)) return index;
  return named;
}

/** “said ⟨analysts⟩ Ann Roe and Joe Moe”, “⟨the firms⟩ Acme and Quorlith said”: who are named right behind what several people or bodies are. */
export function namedBehindSeveral({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cast, grammar, phraseTokens } = scene;
  const several = cast.mentions[chosen?.mention ?? -1];
  if (chosen === undefined || several?.form !== "description") return index;
  if (!several.plural || several.unnamedAs !== "group") return index;
  const end = phraseTokens[chosen.mention]?.lastToken ?? 0;
  const named = candidates.findIndex(({ mention }) => {
    const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: -1, lastToken: -1 };
    if (firstToken !== end || grammar.tags[end] !== NAME) return false;
    const { person, organisation } = cast.mentions[mention] ?? {};
    const isJoined = servesAs(grammar, lastToken, COORDINATOR) || grammar.tags[lastToken] === COMMA;
    return (person != null || organisation != null) && isJoined;
  });
  return named < 0 ? index : named;
}
