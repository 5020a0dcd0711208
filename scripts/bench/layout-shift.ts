import { chromium } from "@playwright/test";
import { findBrowser } from "../browser/find-browser";

/** Cumulative layout shift of each page on a phone-sized screen, from first paint to two seconds. */
export async function layoutShifts(addresses: string[]): Promise<Map<string, number>> {
  const found = await findBrowser(console.log);
  const env = { ...process.env, ...found.env } as Record<string, string>;
  const browser = await chromium.launch({ executablePath: found.path, args: found.args, env });
  const shifts = new Map<string, number>();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    for (const address of addresses) {
      await page.goto(address);
      const shift = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        await new Promise((resolve) => setTimeout(resolve, 2000));
        return sum;
      });
      shifts.set(address, shift);
    }
  } finally {
    await browser.close();
  }
  return shifts;
}
