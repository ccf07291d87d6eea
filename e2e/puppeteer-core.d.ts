/** What the browser tests use of puppeteer-core 5, which has no types of its own. */
declare module 'puppeteer-core' {
  export interface Page {
    setDefaultTimeout(milliseconds: number): void;
    goto(address: string): Promise<unknown>;
    click(selector: string): Promise<void>;
    waitForSelector(selector: string): Promise<unknown>;
    waitForFunction(expression: string): Promise<unknown>;
    evaluate<Result>(inPage: () => Result): Promise<Result>;
    readonly keyboard: { press(key: string): Promise<void> };
    on(event: 'pageerror', heard: (error: Error) => void): void;
  }

  export interface Browser {
    version(): Promise<string>;
    newPage(): Promise<Page>;
    close(): Promise<void>;
    process(): { kill(signal: 'SIGKILL'): boolean } | null;
  }

  const puppeteer: {
    launch(options: {
      readonly executablePath: string;
      readonly args: readonly string[];
      readonly defaultViewport: { readonly width: number; readonly height: number };
      readonly timeout: number;
    }): Promise<Browser>;
  };
  export default puppeteer;
}
