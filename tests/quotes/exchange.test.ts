import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said what stands in marks, one after another: the last word of a name, or what is printed. */
function speakers(text: string): string {
  const quotes = extract(text).quotes.filter(({ kind }) => kind === "direct");
  return quotes.map(({ speakers: [one] }) => (one?.name ?? one?.attribution ?? "?").split(" ").at(-1)).join(" ");
}

describe("an exchange of questions and answers", () => {
  it.each([
    [
      "whoever asks does not answer in between, though nobody else is told to speak",
      "“Did you push her?” asked Ann Moss, for the Crown.\n\n“I never touched her.”\n\n“Did you shout at her?”\n\n“Everyone shouted.”",
      "Moss ? Moss ?",
    ],
    [
      "whoever asked puts to them what is so, and they deny it",
      "Tom Vance, a guard, gave evidence.\n\n“You slept, Mr Vance?” asked Ann Moss, for the Crown.\n\n“No, ma'am,” he said.\n\n“You were out?” asked Moss.\n\n“No.”\n\n“You had been asleep since ten.”\n\n“I had not.”",
      "Moss Vance Moss Vance Moss Vance",
    ],
    [
      "what one says of another within words of their own is no turn",
      "Tom Vance, 62, told the court he had rung Joe Peel. Mr Peel, he said, had answered that he was late.\n\nCross-examined by Ann Moss, he accepted that it was dark. “I was in shock,” he said.",
      "Vance",
    ],
    [
      "either may go on behind a reply",
      "“It is a toy,” said Tom Vance.\n\n“It has your number on it,” replied Senator Ann Moss.\n\n“Then it is a stolen toy.”",
      "Vance Moss ?",
    ],
    [
      "nor does who spoke last ask themselves by their office",
      "The home affairs minister, Tom Vance, was late. “I will not say,” he told a reporter.\n\n“It is a yes or no question, minister.”",
      "Vance ?",
    ],
    [
      "whom the writer asks about answers, and not who spoke before",
      "Tove Ekdahl bakes. “It went wrong,” she says.\n\nHer husband, the architect Per Moss, looks in. “I hum,” he says.\n\nDoes she still ski? “Every Sunday. With a bell.”",
      "Ekdahl Moss Ekdahl",
    ],
    [
      "nor says anything else behind what was put to somebody",
      "“Will you leave?” asked Ann Moss.\n\n“With pleasure.”\n\n“Then I will,” said Moss.",
      "Moss ? Moss",
    ],
    [
      "whom the writer asks about answers, and not who tells something else in the next sentence",
      "The mayor, Ann Moss, has not read it. Will she? “In due course.” Her rival, Tom Vance, said it was late.",
      "Moss",
    ],
    [
      "whoever is asked to do something answers in the next paragraph, however shortly",
      "The chair, Ann Moss, asked Tom Vance to leave.\n\n“With pleasure.”\n\nThe meeting went on.",
      "Vance",
    ],
    [
      "whoever asks without marks does not answer in the paragraph below",
      "Tom Vance, for the defence, is polite. Had Mrs Moss ever studied chemistry, he wonders.\n\n“No.”\n\nThe judge wrote.",
      "?",
    ],
    [
      "nor does one of whom nobody knows whether “he” is meant answer their own question",
      "The pipe was laid at Easter. The boss brought drink.\n\n“Which boss?” asks Fikile Moss, who has waited to put this question.\n\n“That one,” he says.",
      "Moss he",
    ],
    ["nor says “yes” in the next paragraph", "“Is it late?” asked Ann Moss.\n\n“Yes, and it will be later.”", "Moss ?"],
    [
      "whoever was asked replies in the next paragraph",
      "“Will you stand again?” a reporter asked Tom Vance, the mayor.\n\n“Ask me in May,” came the reply.",
      "reporter Vance",
    ],
    [
      "whoever is told to have been asked replies",
      "Tom Vance, the mayor, was asked on Monday whether he would stand. “Ask me in May,” came the reply.",
      "Vance",
    ],
    [
      "nor does who has no answer speak",
      "Ann Moss laughs. “What mill?” Her brother did not answer.\n\nIt was late. “Is it safe?” Tom Vance would not say.",
      "Moss ?",
    ],
    [
      "nor is the Speaker who speaks next",
      "“Order!” cried the Speaker. “He began it,” said Tom Vance.",
      "Speaker Vance",
    ],
    ["one word answers who asked", "Ann Moss was asked who would pay. “Everyone.” And when? “Soon.”", "Moss Moss"],
    ["and is nobody's where nobody is told to answer", "“And the flour?” I asked. “Tomorrow.”", "I ?"],
    [
      "whoever was asked answers",
      "“I saw no smoke,” Ann Moss replied.\n\n“Then why did you leave the mill?” Tom Vance asked.\n\n“The bell had gone.”",
      "Moss Vance Moss",
    ],
    [
      "and it goes on in short sentences",
      "“Did you look?” asked Ann Moss, for the council.\n\n“I looked,” said Tom Vance.\n\n“And what did you see?”\n\n“Sacks.”\n\n“Wet ones?”\n\n“It was too dark to tell.”",
      "Moss Vance Moss Vance Moss Vance",
    ],
    [
      "whoever answered does not ask the next question",
      "“Do you know the colour of the van?” asked Ann Moss.\n\n“Blue, I think,” Vance said.\n\n“Did you see who drove it?”",
      "Moss Vance Moss",
    ],
    [
      "whoever answered does not ask what is answered below",
      "“Did you sell the boat?” Ann Moss asked the miller, Tom Vance.\n\n“We moved it,” Vance replied.\n\n“To where?”\n\n“To the other mill.”\n\n“So you did,” Moss said.",
      "Moss Vance Moss Vance Moss",
    ],
    [
      "whoever replied does not ask what is answered below",
      "“It took eleven days,” Ann Moss said.\n\n“I have to look into that,” Tom Vance replied.\n\n“Into what? That it is eleven?”\n\n“Into the days.”",
      "Moss Vance Moss Vance",
    ],
    [
      "who asked for the second time does not answer",
      "Ann Moss asked: “Where were you on Sunday?”\n\n“In bed,” said Tom Vance.\n\n“Can anyone confirm that?” she asked.\n\n“My wife can.”",
      "Moss Vance Moss Vance",
    ],
    [
      "whoever is addressed by a title does not speak",
      "Ann Moss said the barn had burned.\n\n“So it was the goat?” Senator Vance said.\n\n“That is hardly fair, Senator.”",
      "Vance Moss",
    ],
    [
      "whoever is addressed by name does not speak",
      "“I slept badly,” Ann Moss said.\n\n“So do the bakers,” Tom Vance said.\n\n“I know that, Mr Vance. I have met them.”",
      "Moss Vance Moss",
    ],
    [
      "who asks what nobody answers goes on",
      "Ann Moss said the barn had burned.\n\n“Who would do such a thing?” she asked.\n\n“It was a lovely barn.”",
      "Moss Moss",
    ],
    [
      "turns with nothing between them are nobody's who is named",
      "“I was there,” Ann Moss said. “Then who saw you, madam?” “My sister saw me.” “Where?” “At home,” Tom Vance said.",
      "Moss ? ? Vance",
    ],
    [
      "and no part of what was said before",
      "“Where were you?” Judge Vance asked. “I was at home, sir.” “All of the night?” “All of the night.”",
      "Vance ? ? ?",
    ],
    [
      "two talk, and nothing tells who says what",
      "Tom Vance rang Ann Moss that night. She was in the car.\n\n“Are you driving?”\n\n“Not yet.”\n\n“Then come.”\n\nShe came.",
      "? ? ?",
    ],
    [
      "a few turns in a long story are no interview",
      `${"It rained in the valley, and the river rose.\n\n".repeat(9)}Ann Moss opened the door.\n\n“What do you want?”\n\n“I want to start over.”\n\n“Do you?”\n\n“I do.”`,
      "? ? ? ?",
    ],
    [
      "whoever is told of above a question does not answer it",
      "The mill stands by the weir.\n\nTom Vance leads the way down. He holds up a jar. “Can you smell it?”\n\n“No.”\n\nThe light goes out.",
      "Vance ?",
    ],
    [
      "nor does anybody above behind a word that tells of no speaker",
      "The mill stands by the weir.\n\nAnn Moss does not smile. “Who broke it?”\n\nA pause. “Me.”\n\nThe light goes out.",
      "Moss ?",
    ],
    [
      "nor does whoever spoke above ask what the next paragraph answers",
      "The mill stands by the weir.\n\nTom Vance, 70, shrugs. “We sold the boat.”\n\n“And the nets?”\n\n“The nets as well.”",
      "Vance ? Vance",
    ],
    [
      "short remarks in a row are of two",
      "The mill stands by the weir.\n\nTom Vance and Ann Moss have met there every Friday since 1990.\n\n“Too dry.”\n\n“It was never too dry.”\n\n“Look at the flour.”\n\nThe light goes out.",
      "? ? ?",
    ],
    [
      "whoever does not look up says what follows",
      "The mill stands by the weir.\n\nAnn Moss keeps the gate. A driver leans out. “Is it open?” he asks.\n\nShe doesn't look up. “Read the sign.”",
      "he Moss",
    ],
    [
      "whoever looks somebody over says what follows",
      "The mill stands by the weir.\n\nAnn Moss looks him up and down. “You are late.”",
      "Moss",
    ],
    [
      "whoever reads something aloud has not written it",
      "The mill stands by the weir.\n\nTom Vance finds a card in the drawer. He reads it out. “Back at noon. Do not wait.”",
      "?",
    ],
    [
      "whoever reads their own poem aloud says it",
      "The mill stands by the weir.\n\nTom Vance takes the stage and reads his poem aloud. “The rain is late, and so am I.”",
      "Vance",
    ],
    ["questions alone in a row are of one", "Ann Moss asked: “Who is it?” “Why is it?” “When is it?”", "Moss"],
    [
      "whom the writer's question names is who answers, where the words are of whoever speaks",
      "“It is safe,” insists Tom Vance. And Ann Moss? “I would not live there.”",
      "Vance Moss",
    ],
  ])("%s", (_, text, expected) => expect(speakers(text)).toBe(expected));
});
