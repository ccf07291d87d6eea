import { z } from 'zod';

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          reasoning_content: z.string().nullish(),
        }),
      }),
    )
    .min(1),
});

/**
 * The texts of a chat completion that may hold the answer: its content, then its reasoning, into which some servers put the
 * JSON of a reasoning model. Empty where the body is no chat completion.
 */
export function answerTexts(body: string): string[] {
  const parsed = completion.safeParse(jsonOf(body));
  const message = parsed.data?.choices[0]?.message;
  return [message?.content, message?.reasoning_content].flatMap((text) =>
    typeof text === 'string' && text.trim() !== '' ? [text] : [],
  );
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
