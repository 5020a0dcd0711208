import { spawn } from "node:child_process";

export type Finished = { code: number; output: string };

/** Runs a program in the project folder; shown as it goes, or kept for when it fails. */
export function runProgram(
  command: string,
  args: string[],
  { env = {}, isShown = false }: { env?: Record<string, string>; isShown?: boolean } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

export function runNode(args: string[], options?: Parameters<typeof runProgram>[2]) {
  return runProgram(process.execPath, args, options);
}
