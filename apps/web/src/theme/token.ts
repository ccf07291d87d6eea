/** What a colour means. Every style sheet and every component names colours by these; `onAccent` is written `--on-accent` there. */
export type Token =
  // Surfaces, lines and ink.
  | 'paper'
  | 'card'
  | 'tint'
  | 'line'
  | 'lineStrong'
  /** Outline of what can be typed into or ticked. */
  | 'edge'
  | 'track'
  | 'halo'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'accent'
  | 'accentTint'
  | 'onAccent'
  /** A button that cannot be pressed now. */
  | 'off'
  // A judgement: grounds of cells with what stands on the strong ones, and the inks of marks and words.
  | 'better998'
  | 'better95'
  | 'worse95'
  | 'worse998'
  | 'onJudged'
  | 'onJudgedMark'
  | 'betterInk'
  | 'worseInk'
  // Volume is shown and never judged: one hue at a strength between two shares.
  | 'volume'
  | 'volumeLeast'
  | 'volumeMost'
  // The four looks of no number.
  | 'notMentioned'
  | 'notMentionedInk'
  | 'hatch'
  | 'dots'
  // Words of a report: read exactly, read as about, not taken, and a passage that a person points at.
  | 'read'
  | 'readFaint'
  | 'readStrong'
  | 'readFull'
  | 'readInk'
  | 'readLine'
  | 'qualified'
  /** The corner of a cell. */
  | 'qualifiedMark'
  | 'qualifiedGround'
  | 'qualifiedFaint'
  | 'qualifiedStrong'
  | 'qualifiedLine'
  | 'issue'
  | 'issueStrong'
  | 'issueLine'
  | 'chosen'
  | 'chosenInk'
  // Amounts and days without a judgement.
  | 'amount'
  | 'onAmount'
  | 'onTime'
  // What is said to the person: a notice, a doubt, a rule or a deadline broken.
  | 'notice'
  | 'noticeLine'
  | 'noticeInk'
  | 'doubt'
  | 'doubtLine'
  | 'doubtInk'
  | 'breach';

export type Tokens = Readonly<Record<Token, string>>;
