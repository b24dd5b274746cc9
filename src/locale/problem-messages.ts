/** Makes the sentence of a problem from its parameters. Sentences that begin "is …" or "has …" follow a path. */
export type ProblemSentence = (parameters: never) => string;
export type ProblemMessages = Readonly<Record<string, ProblemSentence>>;
