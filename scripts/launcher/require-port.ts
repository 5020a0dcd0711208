import { refusalOf } from "../embedded/free-port";
import { PlainError } from "./plain-error";

/** Refuses before anything is begun where the portal could not listen in the end. */
export async function requirePort(port: number, host: string | undefined): Promise<void> {
  const code = await refusalOf(port, host);
  if (code) throw new PlainError(sentenceFor(code, port));
}

function sentenceFor(code: string, port: number): string {
  switch (code) {
    case "EADDRINUSE": {
      const other = port < 65_535 ? port + 1 : port - 1;
      return `Port ${port} is taken, perhaps by a portal that already runs: stop that, or start with PORT=${other}.`;
    }
    case "EACCES":
      return `Port ${port} is not open to this user: start with PORT=3000, and let a proxy in front listen on ${port}.`;
    default:
      return "Settings: HOST is not usable. See .env.example.";
  }
}
