import { createServer } from "node:net";
import { codeOf } from "../launcher/plain-error";

/** Why nobody can listen there now, as the code of the failure; `host` undefined is every interface. */
export function refusalOf(port: number, host?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(codeOf(error) ?? error.name));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

export async function isPortFree(port: number, host?: string): Promise<boolean> {
  return (await refusalOf(port, host)) === undefined;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
