/** What the app calls the values of the format, in the words of a reader. */
export const words = {
  stance: { rejects: 'rejects', resists: 'resists', conditional: 'conditional', open: 'open', supports: 'supports' },
  stanceHelp: {
    rejects: 'answers no, rules it out',
    resists: 'leans to no, not final',
    conditional: 'yes or no under a stated condition',
    open: 'leans to yes, willing to talk',
    supports: 'answers yes',
  },
  factuality: { negated: 'withheld or denied', possible: 'expected or conditional' },
  basis: {
    given: 'as given',
    markup: 'from the page’s markup',
    url: 'from the address',
    dateline: 'from the dateline',
    text: 'worked out from the text',
    linked: 'from linked documents',
  },
  relation: { denies: 'Denies', repeats: 'Repeats', answers: 'Answers', 'walks-back': 'Walks back' },
  inverse: { denies: 'Denied by', repeats: 'Repeated by', answers: 'Answered by', 'walks-back': 'Walked back by' },
  via: {
    outlet: 'outlet',
    official: 'an official without a name',
    unnamed: 'somebody without a name',
    document: 'document',
    platform: 'platform',
  },
  tense: { current: 'now', former: 'former', designate: 'designate', acting: 'acting' },
} as const
