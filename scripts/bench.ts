// Figures: npm run bench -- pages
//   JavaScript and HTML per page, layout shift, and the processor time of the cached career page
//   beside the framework's own empty static page, in the same run on the same machine.
//          npm run bench -- chat
//   How soon a message is there, stored, beside a raw NOTIFY and a raw TCP relay; what idle streams
//   cost; how long stopping takes; the gate's decision; people who race for the same times.
//          npm run bench -- catalogue
//   How long the official files take to import and to import again, and how much memory.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { frozenTime } from "../tests/support/clock";
import { type BareApp, startBareApp } from "./bench/bare-app";
import { benchCatalogue } from "./bench/catalogue";
import { benchChat } from "./bench/chat";
import { cpuPerRequest } from "./bench/cpu-per-request";
import { layoutShifts } from "./bench/layout-shift";
import { weighPage } from "./bench/page-weight";
import { startTestPortal, type TestPortal } from "./testing/test-portal";

const careerPath = "/careers/back-end-developer";
const renderedPaths = ["/programs", "/compare", "/saved", "/talk", "/sign-in"];

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

async function pages(portal: TestPortal, bare: BareApp): Promise<void> {
  const career = await (await fetch(portal.url + careerPath)).text();
  const program = /href="(\/programs\/[a-z0-9-]+)"/.exec(career)?.[1];
  const cached = ["/", "/careers", careerPath, ...(program ? [program] : [])];
  const paths = [...cached, ...renderedPaths];
  const shifts = await layoutShifts(paths.map((part) => portal.url + part));
  console.log("\nPage, after gzip                     HTML   our JS   framework JS   layout shift");
  const print = async (name: string, address: string) => {
    const weight = await weighPage(address).catch((error: unknown) => String(error));
    if (typeof weight === "string") return console.log(name.padEnd(32), weight);
    const { html, ownJs, frameworkJs } = weight;
    const shift = shifts.get(address)?.toFixed(3) ?? "";
    const sizes = [html, ownJs, frameworkJs].map(inKilobytes).join("  ");
    console.log(name.padEnd(32), sizes, shift.padStart(14));
  };
  await print("framework's empty page", bare.url);
  for (const part of paths) await print(part, portal.url + part);

  console.log("\nProcessor time per request");
  const empty = await cpuPerRequest(bare.url, bare.pid);
  const ours = await cpuPerRequest(portal.url + careerPath, portal.pid);
  console.log(`  framework's empty page   ${empty?.toFixed(2) ?? "?"} ms`);
  console.log(`  ${careerPath}   ${ours?.toFixed(2) ?? "?"} ms`);
}

async function benchPages(): Promise<boolean> {
  const clockFile = path.resolve(".data/test-clock/now");
  mkdirSync(path.dirname(clockFile), { recursive: true });
  writeFileSync(clockFile, frozenTime);
  const bare = await startBareApp();
  try {
    const portal = await startTestPortal(clockFile, { logLevel: "warn" });
    await pages(portal, bare).finally(() => portal.stop());
  } finally {
    bare.stop();
  }
  return true;
}

async function benchAdvising(): Promise<boolean> {
  // Real durability: what is measured is stored before it is shown.
  const portal = await startTestPortal("", {
    isDurable: true,
    logLevel: "warn",
    name: "test-pg-durable",
  });
  return benchChat(portal).finally(() => portal.stop());
}

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), ".."));
const benches = { pages: benchPages, chat: benchAdvising, catalogue: benchCatalogue };
const [, , wanted = ""] = process.argv;
if (wanted !== "pages" && wanted !== "chat" && wanted !== "catalogue") {
  console.error("Use: npm run bench -- pages, chat or catalogue");
  process.exit(1);
}
process.exit((await benches[wanted]()) ? 0 : 1);
