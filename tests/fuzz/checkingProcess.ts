import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Question } from "./messages";
import { answer } from "./messages";
import type { Input } from "./target";

/** What came of one input; `violation` as a target tells it, or `slow`, `large`, `hung` or `ended`. */
export type Outcome = { input: Input; violation: string | undefined; seconds: number; megabytes: number };

/** What one input may take: seconds of a processor, megabytes. */
const most = { seconds: 1, megabytes: 200 };

/** The heap of the process, in megabytes: what the code itself takes, and what an input may. */
const largestHeap = 400;

/**
 * Checks inputs in a process of its own: one that hangs is killed, and one that ends is replaced, and both are told as
 * what became of the input.
 */
export class CheckingProcess {
  private child: ChildProcess | undefined;

  /**
   * @param module the file that exports `targets`
   * @param patience milliseconds after which an input that has not been answered is said to hang
   */
  constructor(
    private readonly module: string,
    private readonly patience = 10_000,
  ) {}

  async check(question: Question): Promise<Outcome> {
    const child = this.child ?? (await this.begin());
    const outcome = await this.outcomeFrom(child, question);
    return { ...outcome, violation: outcome.violation ?? excess(outcome) };
  }

  /** Lets the process end, which then deletes what it wrote. */
  close(): void {
    if (this.child?.connected) this.child.disconnect();
    this.child = undefined;
  }

  private async begin(): Promise<ChildProcess> {
    const worker = fileURLToPath(new URL("./checkWorker.ts", import.meta.url));
    const child = fork(worker, [this.module], {
      execArgv: ["--import", "tsx", `--max-old-space-size=${largestHeap}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.once("message", () => resolve());
      child.once("exit", () => reject(new Error(`The process that checks ${this.module} did not begin.`)));
    });
    return child;
  }

  private outcomeFrom(child: ChildProcess, question: Question): Promise<Outcome> {
    let input: Input = "input" in question.from ? question.from.input : [];
    let said = "";
    return new Promise((resolve) => {
      const finish = (violation: string | undefined, seconds = 0, megabytes = 0) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr?.removeAllListeners();
        resolve({ input, violation, seconds, megabytes });
      };
      const timer = setTimeout(() => {
        finish(`hung: no answer in ${this.patience / 1000} s`, this.patience / 1000);
        child.kill("SIGKILL");
        this.child = undefined;
      }, this.patience);
      child.on("message", (message) => {
        const told = answer.parse(message);
        if ("input" in told) input = told.input;
        else finish(told.violation, told.seconds, told.megabytes);
      });
      child.stderr?.on("data", (chunk: Buffer) => {
        said = (said + chunk).slice(-2000);
      });
      child.on("close", (code, signal) => {
        finish(`ended: by ${signal ?? code} ${said}`);
        this.child = undefined;
      });
      child.send(question);
    });
  }
}

function excess({ seconds, megabytes }: Outcome): string | undefined {
  if (seconds > most.seconds) return `slow: ${seconds.toFixed(1)} s`;
  return megabytes > most.megabytes ? `large: ${megabytes.toFixed(0)} MB` : undefined;
}
