import { vi } from 'vitest';

/** What a test answers to a form: a body, or null for a cut network. It may first say which bytes have left. */
export type AnswerForm = (
  form: FormData,
  onSent: (loaded: number, total: number) => void,
) => Promise<object | null>;

/** Puts a server made of one function behind XMLHttpRequest. */
export function answerForms(answer: AnswerForm): void {
  class RequestInTest {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    status = 0;
    statusText = '';
    responseText = '';
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;

    open(): void {}

    async send(form: FormData): Promise<void> {
      const body = await answer(form, (loaded, total) =>
        this.upload.onprogress?.({ loaded, total }),
      );
      if (body === null) return this.onerror?.();
      this.status = 200;
      this.responseText = JSON.stringify(body);
      this.onload?.();
    }
  }
  vi.stubGlobal('XMLHttpRequest', RequestInTest);
}
