import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { authorField, reasonField, statedCellSchema, writingLimits } from './correction.ts';
import { areaSchema, townshipSchema } from './division.ts';
import { evidenceSchema } from './evidence.ts';
import { indicatorSummarySchema } from './indicator.ts';
import {
  areaParameter,
  indicatorParameter,
  townshipParameter,
  yearLimits,
  yearParameter,
} from './parameters.ts';

/** How a reply reached the committee. */
export const replyManners = ['paper', 'phone', 'meeting', 'message', 'online', 'other'] as const;

export type ReplyManner = (typeof replyManners)[number];

/** What became of a dispute: upheld, the figure was corrected; withdrawn by the township itself. */
export const disputeOutcomes = ['upheld', 'rejected', 'withdrawn'] as const;

export type DisputeOutcome = (typeof disputeOutcomes)[number];

/** How far a township is: settled where it disputed figures and all disputes are decided. */
export const replyStates = ['not_asked', 'waiting', 'agreed', 'disputed', 'settled'] as const;

export type ReplyState = (typeof replyStates)[number];

/** How much one reply may hold. */
export const replyLimits = { disputes: 60, attachments: 5, attachmentBytes: 10_485_760 } as const;

const noteField = z.string().trim().min(1).max(writingLimits.reason).nullable().default(null);
const day = z.iso.date();
const undoneSchema = z.object({ author: z.string(), at: z.string() }).nullable();

export const replyRoundSchema = z.object({
  id: z.number().int(),
  area: areaSchema,
  year: z.number().int(),
  deadline: z.string().describe('the last day on which a reply is in time'),
  withdrawn: z.boolean(),
  steps: z
    .array(
      z.object({
        recorded_at: z.string(),
        author: z.string(),
        action: z.enum(['open', 'extend', 'withdraw']),
        deadline: z.string(),
        note: z.string().nullable(),
      }),
    )
    .describe('its opening, then what followed'),
});

export type ReplyRound = z.infer<typeof replyRoundSchema>;

export const disputeSchema = z.object({
  id: z.number().int(),
  reply_id: z.number().int(),
  township: townshipSchema,
  year: z.number().int(),
  indicator: indicatorSummarySchema,
  text: z.string().describe('in the words of the township'),
  seen: cellSchema.nullable().describe('the figure when it was disputed'),
  asked: cellSchema.nullable().describe('what it should be; null where no figure is named'),
  current: cellSchema.nullable().describe('the figure now'),
  version: z.string().describe('hand it back with a decision'),
  recorded_at: z.string(),
  author: z.string().describe('who recorded it'),
  received_on: z.string(),
  decision: z
    .object({
      outcome: z.enum(disputeOutcomes),
      author: z.string(),
      decided_at: z.string(),
      reason: z.string(),
    })
    .nullable()
    .describe('the decision that holds; null while the dispute is open and its figure unreleased'),
  decisions: z
    .array(
      z.object({
        outcome: z.enum(disputeOutcomes),
        author: z.string(),
        decided_at: z.string(),
        reason: z.string(),
        undone: undoneSchema,
      }),
    )
    .describe('every decision, those taken back among them'),
});

export type Dispute = z.infer<typeof disputeSchema>;

export const replyBoardQuery = z.strictObject({
  area: areaParameter,
  year: yearParameter,
  day: day.describe('the day against which the deadline is held'),
});

/** Which townships of an area have replied about a year. */
export const replyBoardSchema = z.object({
  area: areaSchema,
  year: z.number().int(),
  four_eyes: z.boolean(),
  rounds: z.array(replyRoundSchema).describe('the newest first, withdrawn ones among them'),
  rows: z.array(
    z.object({
      township: townshipSchema,
      figures: z.number().int().describe('figures of the township in that year'),
      state: z.enum(replyStates),
      deadline: z.string().nullable(),
      received_on: z.string().nullable().describe('of the last reply'),
      manner: z.enum(replyManners).nullable(),
      late: z.boolean().describe('the last reply came after the deadline'),
      overdue: z.boolean().describe('no reply, and the deadline has passed'),
      disputes: z.number().int(),
      open: z.number().int().describe('disputes that are not decided'),
      changed_since: z
        .number()
        .int()
        .nullable()
        .describe('figures that changed after the last reply'),
    }),
  ),
});

export type ReplyBoard = z.infer<typeof replyBoardSchema>;

export const disputeListQuery = z.strictObject({ area: areaParameter, year: yearParameter });

export const disputeListSchema = z.object({
  total: z.number().int(),
  open: z.number().int(),
  items: z.array(disputeSchema),
});

export type DisputeList = z.infer<typeof disputeListSchema>;

export const newRoundRequest = z.strictObject({
  author: authorField,
  area: areaParameter,
  year: yearParameter,
  deadline: day,
  note: noteField,
});

export const roundParams = z.strictObject({ id: z.coerce.number().int().min(1) });

export const extendRoundRequest = z.strictObject({
  author: authorField,
  deadline: day.describe('later than the one before'),
  note: noteField,
});

export const withdrawRoundRequest = z.strictObject({ author: authorField, note: noteField });

export const roundReplySchema = z.object({ id: z.number().int() });

export const replyPlaceParams = z.strictObject({
  township: townshipParameter,
  year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last),
});

/** A figure of a township with the sentence it was read from. */
export const sheetFigureSchema = z.object({
  indicator: indicatorSummarySchema,
  cell: cellSchema,
  filled_by: z.enum(['report', 'correction', 'ledger']),
  report_id: z.number().int().nullable(),
  evidence: evidenceSchema.nullable(),
  before: z.string(),
  after: z.string(),
  dispute: z
    .object({ id: z.number().int(), outcome: z.enum(disputeOutcomes).nullable() })
    .nullable()
    .describe('the last dispute of the figure; outcome null while it is open'),
});

export type SheetFigure = z.infer<typeof sheetFigureSchema>;

export const recordedReplySchema = z.object({
  id: z.number().int(),
  answer: z.enum(['agree', 'dispute']),
  received_on: z.string(),
  manner: z.enum(replyManners),
  speaker: z.string().nullable().describe('who spoke for the township'),
  note: z.string().nullable(),
  recorded_at: z.string(),
  author: z.string(),
  late: z.boolean(),
  changed_since: z.number().int(),
  attachments: z.array(
    z.object({
      id: z.number().int(),
      file_name: z.string(),
      sha256: z.string(),
      size: z.number().int(),
    }),
  ),
  undone: undoneSchema,
});

export type RecordedReply = z.infer<typeof recordedReplySchema>;

/** What a township is asked about, and what it replied. */
export const replySheetSchema = z.object({
  township: townshipSchema,
  year: z.number().int(),
  round: replyRoundSchema.nullable().describe('the round that asks it; null where none does'),
  four_eyes: z.boolean(),
  figures: z.array(sheetFigureSchema),
  silent: z
    .array(indicatorSummarySchema)
    .describe('indicators about which nothing stands in the report'),
  replies: z.array(recordedReplySchema).describe('oldest first, those taken back among them'),
  disputes: z.array(disputeSchema),
});

export type ReplySheet = z.infer<typeof replySheetSchema>;

/** What a township said: without disputes it agrees to all its figures. JSON in the field `reply` of the form. */
export const newReplySchema = z.strictObject({
  author: authorField,
  received_on: day,
  manner: z.enum(replyManners),
  speaker: z.string().trim().min(1).max(writingLimits.author).nullable().default(null),
  note: noteField,
  disputes: z
    .array(
      z.strictObject({
        indicator: indicatorParameter,
        text: reasonField.describe('in the words of the township'),
        asked: statedCellSchema.nullable().default(null),
      }),
    )
    .max(replyLimits.disputes)
    .default([]),
});

export type NewReplyRequest = z.input<typeof newReplySchema>;

/** Fields of the form beside the attachments. */
export const newReplyFields = z.strictObject({
  reply: z
    .string()
    .max(100_000)
    .describe(
      'JSON: {author, received_on, manner, speaker, note, disputes: [{indicator, text, asked}]}',
    ),
});

export const newReplyReplySchema = z.object({ id: z.number().int() });

export const recordParams = z.strictObject({
  ...replyPlaceParams.shape,
  id: z.coerce.number().int().min(1),
});

export const replyUndoRequest = z.strictObject({ author: authorField });

const decisionFields = { author: authorField, reason: reasonField };

/** What the committee decides about a dispute. */
export const disputeDecisionRequest = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...decisionFields,
    outcome: z.literal('upheld'),
    cell: statedCellSchema.describe('what the figure becomes'),
    expected: z.string().max(60).describe('the version of the figure that the person saw'),
  }),
  z.strictObject({ ...decisionFields, outcome: z.literal('rejected') }),
  z.strictObject({ ...decisionFields, outcome: z.literal('withdrawn') }),
]);

export type DisputeDecisionRequest = z.input<typeof disputeDecisionRequest>;
