import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";

const ticksPerSecond = 100;
const parallel = 8;

/**
 * Milliseconds of processor time the server spends on one request, read from /proc, so on Linux
 * only: elsewhere undefined.
 */
export async function cpuPerRequest(
  address: string,
  pid: number | undefined,
  requests = 3000,
): Promise<number | undefined> {
  if (process.platform !== "linux" || pid === undefined) return undefined;
  const agent = new Agent({ keepAlive: true, maxSockets: parallel });
  await fetchMany(address, agent, requests / 3);
  const before = cpuTicks(pid);
  await fetchMany(address, agent, requests);
  const ticks = cpuTicks(pid) - before;
  agent.destroy();
  return (ticks / ticksPerSecond / requests) * 1000;
}

async function fetchMany(address: string, agent: Agent, requests: number): Promise<void> {
  let left = requests;
  const worker = async () => {
    while (left-- > 0) await fetchOne(address, agent);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
}

function fetchOne(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.resume().once("end", resolve);
    }).once("error", reject);
  });
}

/** User and system time of the process with all its threads. */
function cpuTicks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
