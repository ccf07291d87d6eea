/** Version of the rule set, stored with every extraction; raised by `pnpm rule-set-version` whenever a reading can change. */
export const ruleSetVersion = '2026.44';

/** What this version stands for: the digest of rules and reading code, which a test compares with what is there. */
export const ruleSetDigest = 'f27b4add7068';
